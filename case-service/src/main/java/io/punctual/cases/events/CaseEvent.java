package io.punctual.cases.events;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts about one case, as they are stored. Append-only: never rename or drop a component. */
public sealed interface CaseEvent {
    Stamp stamp();

    /** The case began; {@code occurredAt} is when the question was received. */
    record CaseOpened(
            Stamp stamp,
            long number,
            CaseStatus status,
            Priority priority,
            Channel channel,
            @Nullable Owner owner,
            Classification classification,
            @Nullable UUID parentId,
            @Nullable UUID followsId,
            @Nullable String messageId,
            PersonalText personal)
            implements CaseEvent {}

    /** The customer wrote. */
    record MessageReceived(
            Stamp stamp,
            String messageId,
            Channel channel,
            @Nullable String inReplyTo,
            PersonalText personal) implements CaseEvent {}

    /** A public message to the customer was accepted for sending. */
    record MessageSent(Stamp stamp, UUID messageId, Channel channel, boolean countsAsReply, PersonalText personal)
            implements CaseEvent {}

    /** A call was logged; {@code occurredAt} is its start. */
    record CallLogged(
            Stamp stamp,
            UUID callId,
            Direction direction,
            boolean connected,
            long durationSeconds,
            boolean countsAsReply,
            @Nullable PersonalText personal)
            implements CaseEvent {}

    record CommentAdded(Stamp stamp, UUID commentId, Visibility visibility, PersonalText personal)
            implements CaseEvent {}

    record StatusChanged(
            Stamp stamp,
            CaseStatus from,
            CaseStatus to,
            @Nullable String reason) implements CaseEvent {}

    record PriorityChanged(
            Stamp stamp,
            Priority from,
            Priority to,
            @Nullable String reason) implements CaseEvent {}

    record OwnerChanged(
            Stamp stamp,
            @Nullable Owner from,
            Owner to,
            boolean escalation,
            @Nullable String reason) implements CaseEvent {}

    record CaseEscalated(Stamp stamp, @Nullable String reason) implements CaseEvent {}

    /** Says which parts changed, such as {@code fields.serviceType}, and everything as it is now. */
    record CaseClassified(Stamp stamp, List<String> changed, Classification classification) implements CaseEvent {}

    record CasePaused(Stamp stamp, String reason) implements CaseEvent {}

    record CaseResumed(Stamp stamp, @Nullable String reason) implements CaseEvent {}

    record CaseClosed(
            Stamp stamp, CaseStatus status, @Nullable String reason) implements CaseEvent {}

    record CaseReopened(
            Stamp stamp, CaseStatus status, @Nullable String reason) implements CaseEvent {}

    /** The work goes on in another case; this one is closed with the status. */
    record CaseMerged(
            Stamp stamp,
            CaseRef into,
            CaseStatus status,
            @Nullable String reason) implements CaseEvent {}

    /** Another case was merged into this one, with what its customer wrote and still waits for. */
    record MergeReceived(Stamp stamp, CaseRef merged, int customerMessages, List<Instant> unanswered)
            implements CaseEvent {}

    /** It is nobody's question; reopening takes that back. */
    record CaseMarkedSpam(
            Stamp stamp, CaseStatus status, @Nullable String reason) implements CaseEvent {}

    /** An action of a milestone was not performed, and why (rule 16). */
    record ActionSkipped(
            Stamp stamp,
            String actionKey,
            String kind,
            String reason,
            @Nullable String field) implements CaseEvent {}

    /** The text about a person that the event carries, if it carries any. */
    default Optional<PersonalText> personalText() {
        return switch (this) {
            case CaseOpened opened -> Optional.of(opened.personal());
            case MessageReceived received -> Optional.of(received.personal());
            case MessageSent sent -> Optional.of(sent.personal());
            case CallLogged call -> Optional.ofNullable(call.personal());
            case CommentAdded comment -> Optional.of(comment.personal());
            case StatusChanged _,
                    PriorityChanged _,
                    OwnerChanged _,
                    CaseEscalated _,
                    CaseClassified _,
                    CasePaused _,
                    CaseResumed _,
                    CaseClosed _,
                    CaseReopened _,
                    CaseMerged _,
                    MergeReceived _,
                    CaseMarkedSpam _,
                    ActionSkipped _ -> Optional.empty();
        };
    }

    enum Direction {
        INBOUND,
        OUTBOUND
    }

    enum Visibility {
        INTERNAL,
        PUBLIC
    }
}
