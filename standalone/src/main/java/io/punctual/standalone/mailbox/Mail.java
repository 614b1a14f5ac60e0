package io.punctual.standalone.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A mail as a person reads it.
 *
 * @param to the address it was delivered to, one mail per recipient
 * @param headers every header's values as they were sent, decoded
 * @param text its text; of a mail that has none, its HTML as it stands
 */
record Mail(
        long id,
        String from,
        String to,
        String subject,
        Instant receivedAt,
        Map<String, List<String>> headers,
        String text) {}
