package io.punctual.milestones.timer;

import io.punctual.kit.message.MessageHeaders;
import io.punctual.kit.message.MessageJson;
import io.punctual.kit.message.OutgoingMessage;
import io.punctual.milestones.published.MilestoneMessage;
import io.punctual.milestones.timer.TriggerTemplate.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes messages of moves apart into what they have in common and what differs: many milestones move for one reason, and a message
 * written whole for each would be most of the work.
 */
public final class MoveMessages {
    private final MessageHeaders headers;
    private final Map<Common, TriggerTemplate> templates = new HashMap<>();
    private final List<List<@Nullable String>> said = new ArrayList<>();

    public MoveMessages(MessageHeaders headers) {
        this.headers = headers;
    }

    /** All of a move's message that is not a place of its template. */
    private record Common(
            String name,
            int occurrence,
            String processId,
            int processVersion,
            String state,
            String why,
            int depth,
            boolean hasCause) {}

    /** Adds a message of a milestone that goes on, and so neither has an outcome nor performs actions. */
    public void say(OutgoingMessage message, MilestoneMessage data) {
        var common = new Common(
                data.name(),
                data.occurrence(),
                data.processId(),
                data.processVersion(),
                data.state().name(),
                data.why(),
                message.causation().depth(),
                message.causation().causationId() != null);
        var template = templates.computeIfAbsent(common, _ -> template(message));
        said.add(values(template, message, data));
    }

    public int said() {
        return said.size();
    }

    /** What was said so far, in order, for the outbox. */
    public String templated() {
        return MessageJson.MAPPER.writeValueAsString(said);
    }

    /** The templates of what was said so far. */
    public Collection<TriggerTemplate> templates() {
        return templates.values();
    }

    private TriggerTemplate template(OutgoingMessage message) {
        var key = message.type();
        return TriggerTemplate.of(key, message.type(), false, headers.of(message), message.data());
    }

    private static List<@Nullable String> values(
            TriggerTemplate template, OutgoingMessage message, MilestoneMessage data) {
        var values = new ArrayList<@Nullable String>();
        values.add(Long.toString(template.id()));
        for (var place : Place.values()) {
            values.add(value(place, message, data));
        }
        return values;
    }

    private static @Nullable String value(Place place, OutgoingMessage message, MilestoneMessage data) {
        return switch (place) {
            case CASE -> data.caseId().toString();
            case MILESTONE -> data.milestoneId().toString();
            case REVISION -> Long.toString(data.revision());
            case START -> data.startedAt().toString();
            case TARGET -> data.targetAt().toString();
            case DUE -> null;
            case MESSAGE -> message.id().toString();
            case CORRELATION -> message.causation().correlationId();
            case CAUSATION -> message.causation().causationId();
            case SENT -> message.time().toString();
            case PREVIOUS_TARGET -> text(data.previousTargetAt());
        };
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}
