package io.punctual.milestones.keeping;

import io.punctual.kit.message.Causation;
import io.punctual.kit.message.MessageHeaders;
import io.punctual.kit.message.OutgoingMessage;
import io.punctual.milestones.definition.TriggerDefinition.On;
import io.punctual.milestones.published.Messages;
import io.punctual.milestones.published.MilestoneMessage.Kind;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.TriggerState;
import io.punctual.milestones.timer.PlannedTrigger;
import io.punctual.milestones.timer.TriggerTemplate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes the messages of the triggers to come ahead of time, so that firing only has to send them. */
final class Plan {
    private static final int NANOS_OF_A_MICRO = 1_000;

    private final MessageHeaders headers;
    private final Messages messages;
    private final UUID caseId;
    private final Occurrence occurrence;
    private final Causation causation;

    Plan(MessageHeaders headers, Messages messages, UUID caseId, Occurrence occurrence, Causation causation) {
        this.headers = headers;
        this.messages = messages;
        this.caseId = caseId;
        this.occurrence = occurrence;
        this.causation = causation;
    }

    /** A trigger to come, with the text of its message. */
    record Step(TriggerTemplate template, Instant dueAt) {
        PlannedTrigger planned() {
            return new PlannedTrigger(template.key(), dueAt, template.id());
        }
    }

    List<Step> of(List<TriggerState> pending) {
        return pending.stream().map(this::step).toList();
    }

    private Step step(TriggerState trigger) {
        var dueAt = notBefore(trigger.dueAt());
        var warning = trigger.on() == On.WARNING;
        var kind = warning ? Kind.WARNED : Kind.VIOLATED;
        // Revision, ids and times are filled in when it fires; see TriggerTemplate.
        var message = messages.fired(0, trigger, dueAt);
        var outgoing = new OutgoingMessage(
                "milestones", caseId.toString(), occurrence.id(), kind.type(), dueAt, 0, causation, message);
        return new Step(TriggerTemplate.of(trigger.key(), kind.type(), warning, headers.of(outgoing), message), dueAt);
    }

    /** The database counts in microseconds; rounding down would fire early. */
    static Instant notBefore(Instant due) {
        var rest = due.getNano() % NANOS_OF_A_MICRO;
        return rest == 0 ? due : due.plusNanos(NANOS_OF_A_MICRO - rest);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
