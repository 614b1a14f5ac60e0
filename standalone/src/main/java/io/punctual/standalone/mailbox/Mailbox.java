package io.punctual.standalone.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** The main class of the mailbox's process: its directory, the port for mail and the port for the web are its arguments. */
public final class Mailbox implements AutoCloseable {
    private static final int LARGEST_MAIL = 10 * 1024 * 1024;

    private final SMTPServer mail;
    private final com.sun.net.httpserver.HttpServer web;

    public Mailbox(Path directory, int smtpPort, int webPort, Clock clock) throws IOException {
        var mails = new Mails(directory, clock);
        this.mail = SMTPServer.port(smtpPort)
                .bindAddress(InetAddress.getLoopbackAddress())
                .maxMessageSize(LARGEST_MAIL)
                .simpleMessageListener(new Delivery(mails))
                .build();
        mail.start();
        this.web = new MailboxWeb(mails).start(webPort);
    }

    public static void main(String[] arguments) throws IOException {
        var mailbox = new Mailbox(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(mailbox::close));
    }

    public int webPort() {
        return web.getAddress().getPort();
    }

    public int smtpPort() {
        return mail.getPortAllocated();
    }

    @Override
    public void close() {
        mail.stop();
        web.stop(0);
    }

    /** Mail to anybody is accepted: that is what it is for. */
    private record Delivery(Mails mails) implements SimpleMessageListener {

        @Override
        public boolean accept(String from, String recipient) {
            return true;
        }

        @Override
        public void deliver(String from, String recipient, InputStream data) throws IOException {
            mails.keep(from, recipient, data.readAllBytes());
        }
    }
}
