package io.punctual.notifications.delivery;

import io.punctual.kit.message.Personal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a mail is about. */
public sealed interface Occasion {

    /** An agent's answer to the customer; the body is personal text. */
    record Reply(Personal personal, String agentId) implements Occasion {}

    /** A milestone's action: tells how the milestone stands when the mail is sent. */
    record MilestoneAction(UUID milestoneId, String name, Instant targetAt, String why) implements Occasion {}

    /** A case that went to somebody who can help. */
    record Escalation(
            @Nullable String fromId, String toId, @Nullable String reason) implements Occasion {}
}
