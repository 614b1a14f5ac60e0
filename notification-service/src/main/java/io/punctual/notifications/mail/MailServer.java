package io.punctual.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.AddressException;
import java.time.Instant;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends one mail over one connection, and says what the server made of it. */
@Component
public class MailServer {

    private static final Logger log = LoggerFactory.getLogger(MailServer.class);

    private final MailProperties properties;
    private final Session session;

    MailServer(MailProperties properties) {
        this.properties = properties;
        this.session = Session.getInstance(settings(properties));
    }

    public SendOutcome send(Mail mail, Instant at) {
        MimeMail mime;
        try {
            mime = MimeMail.of(session, mail, properties.from(), at);
        } catch (AddressException unfit) {
            return new SendOutcome.Refused("the address cannot be used: " + unfit.getMessage());
        } catch (MessagingException unfit) {
            return new SendOutcome.Refused("the mail cannot be written: " + unfit.getMessage());
        }
        return send(mime);
    }

    private SendOutcome send(MimeMail mime) {
        var transport = new TracingTransport(session, url());
        try {
            transport.connect(properties.host(), properties.port(), user(), password());
            transport.sendMessage(mime, mime.getAllRecipients());
            return new SendOutcome.Accepted();
        } catch (MessagingException failure) {
            return SmtpFailure.outcome(failure, transport.handedOver());
        } finally {
            close(transport);
        }
    }

    private URLName url() {
        return new URLName("smtp", properties.host(), properties.port(), null, user(), null);
    }

    private @Nullable String user() {
        var name = properties.username();
        return name == null || name.isBlank() ? null : name;
    }

    /** Without a user there is nothing to sign in with: an empty password would be tried with the name of this process's user. */
    private @Nullable String password() {
        return user() == null ? null : properties.password();
    }

    /** The answer is known by now; a failing farewell changes nothing. */
    private static void close(TracingTransport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            log.debug("The mail server was gone before the farewell: {}", gone.getMessage());
        }
    }

    private static Properties settings(MailProperties properties) {
        var timeout = Long.toString(properties.timeout().toMillis());
        var settings = new Properties();
        settings.put(
                "mail.smtp.connectiontimeout",
                Long.toString(properties.connectTimeout().toMillis()));
        settings.put("mail.smtp.timeout", timeout);
        settings.put("mail.smtp.writetimeout", timeout);
        settings.put("mail.smtp.localhost", properties.domain());
        settings.put(
                "mail.smtp.auth",
                String.valueOf(
                        properties.username() != null && !properties.username().isBlank()));
        settings.put("mail.smtp.quitwait", "false");
        switch (properties.encryption()) {
            case NONE -> {}
            case OPPORTUNISTIC -> {
                // Where plain text would do, encryption with whoever answers is better than none.
                settings.put("mail.smtp.starttls.enable", "true");
                settings.put("mail.smtp.ssl.trust", "*");
                settings.put("mail.smtp.ssl.checkserveridentity", "false");
            }
            case REQUIRED -> {
                settings.put("mail.smtp.starttls.enable", "true");
                settings.put("mail.smtp.starttls.required", "true");
            }
            case IMPLICIT -> settings.put("mail.smtp.ssl.enable", "true");
        }
        return settings;
    }
}
