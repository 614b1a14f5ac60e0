package io.punctual.cases.write;

import io.punctual.cases.events.CaseEvent.Direction;
import io.punctual.cases.events.CaseEvent.Visibility;
import io.punctual.cases.events.CaseRef;
import io.punctual.cases.events.CaseSnapshot;
import io.punctual.cases.events.CaseStatus;
import io.punctual.cases.events.Channel;
import io.punctual.cases.events.Classification;
import io.punctual.cases.events.Owner;
import io.punctual.cases.events.Priority;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a case; names of statuses, people and fields were already found to exist. */
public sealed interface CaseCommand {
    record OpenCase(
            long number,
            CaseStatus status,
            Priority priority,
            Channel channel,
            @Nullable Owner owner,
            Classification classification,
            @Nullable UUID parentId,
            @Nullable UUID followsId,
            @Nullable Instant receivedAt,
            @Nullable String messageId,
            Map<String, String> texts)
            implements CaseCommand {}

    /** A message of the customer; {@code openStatus} is taken when the message ends a status pause or a closing. */
    record ReceiveMessage(
            String messageId,
            Channel channel,
            @Nullable String inReplyTo,
            @Nullable Instant receivedAt,
            CaseStatus openStatus,
            Map<String, String> texts)
            implements CaseCommand {}

    record Reply(UUID messageId, Channel channel, String body) implements CaseCommand {}

    record AddComment(UUID commentId, Visibility visibility, String body) implements CaseCommand {}

    record LogCall(
            UUID callId,
            Direction direction,
            boolean connected,
            @Nullable Instant startedAt,
            long durationSeconds,
            @Nullable String notes)
            implements CaseCommand {}

    record ChangeStatus(CaseStatus to, @Nullable String reason) implements CaseCommand {}

    record ChangePriority(Priority to, @Nullable String reason) implements CaseCommand {}

    record AssignOwner(Owner to, @Nullable String reason) implements CaseCommand {}

    record Escalate(@Nullable String reason) implements CaseCommand {}

    /** Changes by name, such as {@code contactId} or {@code fields.serviceType}; null takes a value away. */
    record Classify(
            Map<String, @Nullable Object> changes, @Nullable String accountOfContact) implements CaseCommand {}

    record Pause(String reason) implements CaseCommand {}

    record Resume(@Nullable String reason) implements CaseCommand {}

    record Close(CaseStatus status, @Nullable String reason) implements CaseCommand {}

    record Reopen(CaseStatus status, @Nullable String reason) implements CaseCommand {}

    /** Goes on in another case; the status is taken for this one. */
    record Merge(CaseRef into, CaseStatus status, @Nullable String reason) implements CaseCommand {}

    /** The other side of a merge, with the merged case as it is then. */
    record ReceiveMerge(CaseSnapshot merged) implements CaseCommand {}

    /** The status is taken unless the case is closed already. */
    record MarkSpam(CaseStatus status, @Nullable String reason) implements CaseCommand {}

    /** One action of a milestone, with the time at which its trigger came due. */
    record PerformAction(String key, String kind, Instant dueAt, Timing timing, ActionStep step)
            implements CaseCommand {}

    /** Whether the trigger of an action is moved by what stops the clocks of a case. */
    enum Timing {
        STOPS_IN_PAUSES,
        RUNS_IN_PAUSES,
        NOT_TIMED
    }
}
