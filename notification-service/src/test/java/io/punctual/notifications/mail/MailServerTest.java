package io.punctual.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.punctual.notifications.mail.MailProperties.Encryption;
import io.punctual.notifications.mail.SendOutcome.Accepted;
import io.punctual.notifications.mail.SendOutcome.NotNow;
import io.punctual.notifications.mail.SendOutcome.Refused;
import io.punctual.notifications.mail.SendOutcome.Uncertain;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Delivery: what the mail server did decides whether a mail may be sent again. */
class MailServerTest {

    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    private static final Mail MAIL = new Mail("<1@punctual.test>", "a@acme.test", "A", "제목", "본문", null, false);

    @Test
    void a_server_that_takes_the_message_has_it() throws Exception {
        assertThat(sentTo(Map.of())).isEqualTo(new Accepted());
    }

    @Test
    void a_recipient_refused_for_good_is_refused() throws Exception {
        assertThat(sentTo(Map.of("RCPT", "550 no such user")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).contains("550 no such user"));
    }

    @Test
    void a_message_refused_for_good_is_refused() throws Exception {
        assertThat(sentTo(Map.of(".", "554 we do not want this"))).isInstanceOf(Refused.class);
    }

    @Test
    void a_server_that_says_later_means_later() throws Exception {
        assertThat(sentTo(Map.of("MAIL", "451 busy"))).isInstanceOf(NotNow.class);
        assertThat(sentTo(Map.of("RCPT", "450 greylisted"))).isInstanceOf(NotNow.class);
        assertThat(sentTo(Map.of(".", "452 disk full"))).isInstanceOf(NotNow.class);
    }

    @Test
    void a_connection_lost_before_the_message_is_for_now() throws Exception {
        assertThat(sentTo(Map.of("RCPT", ScriptedSmtp.HANG_UP))).isInstanceOf(NotNow.class);
        assertThat(sentTo(Map.of("DATA", ScriptedSmtp.HANG_UP))).isInstanceOf(NotNow.class);
    }

    @Test
    void a_connection_lost_after_the_message_leaves_its_fate_unknown() throws Exception {
        assertThat(sentTo(Map.of(".", ScriptedSmtp.HANG_UP))).isInstanceOf(Uncertain.class);
    }

    @Test
    void no_server_at_all_is_for_now() throws Exception {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThat(server(port).send(MAIL, NOW)).isInstanceOf(NotNow.class);
    }

    @Test
    void an_address_that_is_none_is_refused_without_asking_the_server() {
        var hostile = new Mail("<1@punctual.test>", "a@acme.test\r\nBcc: all@acme.test", "A", "s", "b", null, false);
        assertThat(server(1).send(hostile, NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void a_real_mail_server_takes_it() throws Exception {
        var setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(60_000);
        var real = new GreenMail(setup);
        real.start();
        try {
            assertThat(server(real.getSmtp().getPort()).send(MAIL, NOW)).isEqualTo(new Accepted());
            assertThat(real.getReceivedMessages()).hasSize(1);
            assertThat(real.getReceivedMessages()[0].getSubject()).isEqualTo("제목");
        } finally {
            real.stop();
        }
    }

    private static SendOutcome sentTo(Map<String, String> answers) throws Exception {
        try (var server = new ScriptedSmtp(answers)) {
            return server(server.port()).send(MAIL, NOW);
        }
    }

    private static MailServer server(int port) {
        return new MailServer(new MailProperties(
                "127.0.0.1",
                port,
                "",
                "",
                Encryption.OPPORTUNISTIC,
                "support@punctual.test",
                Duration.ofSeconds(30),
                Duration.ofSeconds(30)));
    }
}
