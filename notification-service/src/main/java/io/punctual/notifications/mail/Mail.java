package io.punctual.notifications.mail;

import org.jspecify.annotations.Nullable;

/** One plain-text mail to one address; automatic when no person wrote it. */
public record Mail(
        String messageId,
        String to,
        String toName,
        String subject,
        String body,
        @Nullable String inReplyTo,
        boolean automatic) {}
