package io.punctual.notifications.mail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server, and in whose name mail is sent.
 *
 * @param host the SMTP server's host
 * @param port the SMTP server's port
 * @param username the user to sign in with; empty for none
 * @param password the password to sign in with
 * @param encryption how the connection is encrypted
 * @param from the address that mail comes from; its domain ends every Message-ID
 * @param connectTimeout how long to wait for a connection
 * @param timeout how long to wait for an answer, or for the server to take more
 */
@ConfigurationProperties("punctual.mail")
public record MailProperties(
        String host,
        int port,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("OPPORTUNISTIC") Encryption encryption,
        String from,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("30s") Duration timeout) {

    public String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    /** OPPORTUNISTIC takes STARTTLS where it is offered, REQUIRED insists on it, IMPLICIT is TLS from the first byte. */
    public enum Encryption {
        NONE,
        OPPORTUNISTIC,
        REQUIRED,
        IMPLICIT
    }
}
