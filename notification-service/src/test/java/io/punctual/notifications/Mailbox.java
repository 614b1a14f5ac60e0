package io.punctual.notifications;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;

/** A real mail server that tests look into, and may take away and bring back. */
final class Mailbox {

    private static final ServerSetup SMTP = setup();
    private static GreenMail server = started();

    private Mailbox() {}

    static int port() {
        return SMTP.getPort();
    }

    static synchronized void down() {
        server.stop();
    }

    static synchronized void up() {
        server = started();
    }

    static synchronized List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(address))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return ((jakarta.mail.internet.InternetAddress) mail.getAllRecipients()[0]).getAddress();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static GreenMail started() {
        var greenMail = new GreenMail(SMTP);
        greenMail.start();
        return greenMail;
    }

    private static ServerSetup setup() {
        try (var free = new java.net.ServerSocket(0)) {
            var setup = new ServerSetup(free.getLocalPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
            setup.setServerStartupTimeout(60_000);
            return setup;
        } catch (java.io.IOException noPort) {
            throw new java.io.UncheckedIOException(noPort);
        }
    }
}
