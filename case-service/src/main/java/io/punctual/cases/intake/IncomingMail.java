package io.punctual.cases.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mail as far as intake needs it; {@code earlier} are the mails it answers, the nearest first. */
record IncomingMail(
        String messageId,
        String from,
        @Nullable String senderName,
        String subject,
        String text,
        List<String> earlier,
        @Nullable String automatic) {
    private static final Pattern REFERENCE =
            Pattern.compile("\\[ref:([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})]");

    /** The case named by the reference token in subject or text: its id without dashes, which nobody guesses. */
    Optional<UUID> namedCase() {
        return REFERENCE
                .matcher(subject + "\n" + text)
                .results()
                .map(found -> UUID.fromString(String.join(
                        "-", found.group(1), found.group(2), found.group(3), found.group(4), found.group(5))))
                .findFirst();
    }
}
