package io.punctual.milestones.keeping;

import io.punctual.kit.message.Causation;
import io.punctual.kit.message.MessageHeaders;
import io.punctual.kit.message.MessageJson;
import io.punctual.kit.message.OutgoingMessage;
import io.punctual.milestones.definition.TriggerDefinition.On;
import io.punctual.milestones.published.Messages;
import io.punctual.milestones.published.MilestoneMessage.Kind;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.TriggerState;
import io.punctual.milestones.timer.PlannedTrigger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** The revisions follow the last one said. */
    List<PlannedTrigger> of(List<TriggerState> pending, long saidUpTo) {
        var plan = new ArrayList<PlannedTrigger>();
        for (var trigger : pending) {
            plan.add(planned(trigger, saidUpTo + plan.size() + 1));
        }
        return List.copyOf(plan);
    }

    private PlannedTrigger planned(TriggerState trigger, long revision) {
        var dueAt = notBefore(trigger.dueAt());
        var kind = trigger.on() == On.WARNING ? Kind.WARNED : Kind.VIOLATED;
        var id = id(occurrence.id() + "/" + trigger.key());
        var message = messages.fired(revision, trigger, dueAt);
        var body = MessageJson.MAPPER.writeValueAsString(message);
        var outgoing = new OutgoingMessage(
                "milestones", caseId.toString(), id, kind.type(), trigger.dueAt(), revision, causation, message);
        var named = new LinkedHashMap<>(headers.of(outgoing));
        named.remove("ce_time");
        return new PlannedTrigger(trigger.key(), dueAt, expiry(trigger), revision, id, kind.type(), named, body);
    }

    /** No warning fires after the target (rule 10). */
    private @Nullable Instant expiry(TriggerState trigger) {
        return trigger.on() == On.WARNING && trigger.dueAt().isBefore(occurrence.targetAt())
                ? occurrence.targetAt()
                : null;
    }

    /** The database counts in microseconds; rounding down would fire early. */
    private static Instant notBefore(Instant due) {
        var rest = due.getNano() % NANOS_OF_A_MICRO;
        return rest == 0 ? due : due.plusNanos(NANOS_OF_A_MICRO - rest);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
