package io.punctual.notifications.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a recipient comes to when the mail is about to be sent. */
sealed interface Resolution {

    /** An address, and how to speak to whoever reads there. */
    record Reachable(
            String address,
            String name,
            @Nullable String locale,
            @Nullable String zone) implements Resolution {}

    /** Others in its place, perhaps nobody. */
    record Others(List<Recipient> recipients) implements Resolution {}

    /** Nobody has said yet; worth waiting for the named thing. */
    record NotYet(String waitingFor, String reason) implements Resolution {}

    /** There never will be an address. */
    record Nobody(String reason) implements Resolution {}
}
