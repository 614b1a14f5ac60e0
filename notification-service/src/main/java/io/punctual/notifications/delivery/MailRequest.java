package io.punctual.notifications.delivery;

import io.punctual.kit.message.Causation;
import java.util.UUID;

/** Asks for one mail; the same cause never mails the same recipient twice. */
public record MailRequest(
        UUID caseId, String causeId, String template, Recipient recipient, Occasion occasion, Causation causation) {}
