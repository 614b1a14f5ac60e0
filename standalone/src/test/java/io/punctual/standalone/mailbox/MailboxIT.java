package io.punctual.standalone.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Mail sent over SMTP as any program sends it, read back over HTTP. */
class MailboxIT {

    @TempDir
    Path directory;

    private final HttpClient http = HttpClient.newHttpClient();
    private Mailbox mailbox;

    @BeforeEach
    void open() throws Exception {
        mailbox = new Mailbox(directory, 0, 0, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void korean_subject_and_text_arrive_as_they_were_written() throws Exception {
        send("agent-1@example.test", "30분 남았습니다: 로그인이 안 됩니다", "고객에게 답변하세요.\n감사합니다.");

        var mail = messages("?to=agent-1%40example.test").get(0);

        assertThat(mail.path("subject").asString()).isEqualTo("30분 남았습니다: 로그인이 안 됩니다");
        assertThat(mail.path("text").asString()).contains("고객에게 답변하세요.");
        assertThat(mail.path("headers").path("Message-ID").get(0).asString()).startsWith("<");
    }

    @Test
    void each_address_sees_its_own_mail_newest_first() throws Exception {
        send("one@example.test", "first", "text");
        send("other@example.test", "to the other", "text");
        send("one@example.test", "second", "text");

        var mails = messages("?to=ONE@example.test");

        assertThat(mails.values())
                .extracting(mail -> mail.path("subject").asString())
                .containsExactly("second", "first");
        assertThat(messages("").size()).isEqualTo(3);
    }

    @Test
    void mail_outlives_a_restart() throws Exception {
        send("one@example.test", "kept", "text");
        mailbox.close();

        open();

        assertThat(messages("").get(0).path("subject").asString()).isEqualTo("kept");
    }

    @Test
    void hostile_html_is_shown_as_text_and_may_run_nothing() throws Exception {
        send("one@example.test", "<script>alert(1)</script>", "<img src=x onerror=alert(2)>");
        long id = messages("").get(0).path("id").asLong();

        var list = get("/mailbox/");
        var page = get("/mailbox/messages/" + id);

        assertThat(list.body()).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(page.body()).doesNotContain("<img").contains("&lt;img src=x");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
    }

    private void send(String to, String subject, String text) throws Exception {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(mailbox.smtpPort()));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("support@punctual.local"));
        message.setRecipient(RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    private JsonNode messages(String query) throws Exception {
        return new JsonMapper()
                .readTree(get("/mailbox/api/messages" + query).body())
                .path("items");
    }

    private java.net.http.HttpResponse<String> get(String path) throws Exception {
        var address = URI.create("http://127.0.0.1:" + mailbox.webPort() + path);
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
