package io.punctual.cases.read.details;

import io.punctual.cases.events.Actor;
import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.CaseEvent.CaseOpened;
import io.punctual.cases.events.CaseRef;
import io.punctual.cases.events.Cause;
import io.punctual.cases.events.EventTypes;
import io.punctual.cases.events.PersonalText;
import io.punctual.cases.facts.Fact;
import io.punctual.kit.message.MessageJson;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells a story line by line: the case's own events and what other services said, in order of time. */
final class History {
    private History() {}

    static List<Entry> of(CaseStory.Told story) {
        var own = story.events().stream().map(History::entry);
        var heard = story.facts().stream().map(History::entry);
        return Stream.concat(own, heard).sorted(Comparator.comparing(Entry::at)).toList();
    }

    /** The same with what was done in the cases that were merged into this one; their service levels stay with them. */
    static List<Entry> of(CaseStory.Told story, List<CaseStory.Told> merged) {
        var others = merged.stream().flatMap(other -> {
            var from = ((CaseOpened) other.events().getFirst().event());
            var ref = new CaseRef(from.stamp().caseId(), from.number());
            return other.events().stream().map(stored -> entry(stored).of(ref));
        });
        return Stream.concat(of(story).stream(), others)
                .sorted(Comparator.comparing(Entry::at))
                .toList();
    }

    private static Entry entry(StoredEvent stored) {
        var event = stored.event();
        var stamp = event.stamp();
        return new Entry(
                stored.sequence(),
                stored.id(),
                stamp.at(),
                stamp.occurredAt(),
                EventTypes.nameOf(event),
                stamp.actor(),
                stamp.cause(),
                data(event),
                event.personalText().map(PersonalText::texts).orElse(Map.of()),
                null);
    }

    /** What the event says beyond its stamp and texts. */
    private static JsonNode data(CaseEvent event) {
        ObjectNode data = MessageJson.MAPPER.valueToTree(event);
        data.remove(List.of("stamp", "personal"));
        return data;
    }

    /** Such as milestone.violated; a delivery names the action, reply or escalation that it tells of as its cause. */
    private static Entry entry(Fact fact) {
        var type = fact.type().replaceFirst("^io\\.punctual\\.", "").replaceFirst("\\.v\\d+$", "");
        ObjectNode data = (ObjectNode) fact.data().deepCopy();
        data.remove("caseId");
        return new Entry(
                null,
                fact.id(),
                fact.at(),
                occurredAt(fact),
                type,
                actor(type, data),
                cause(type, data),
                data,
                Map.of(),
                null);
    }

    private static Instant occurredAt(Fact fact) {
        return Stream.of("/trigger/dueAt", "/completedAt")
                .map(fact.data()::at)
                .filter(time -> !time.isMissingNode())
                .map(time -> Instant.parse(time.asString()))
                .filter(time -> !time.isAfter(fact.at()))
                .findFirst()
                .orElse(fact.at());
    }

    private static Actor actor(String type, JsonNode data) {
        return type.startsWith("milestone.")
                ? Actor.milestone(data.path("milestoneId").asString())
                : new Actor(Actor.Kind.SYSTEM, type.substring(0, type.indexOf('.')) + "-service", null);
    }

    private static @Nullable Cause cause(String type, JsonNode data) {
        if (type.startsWith("milestone.")) {
            var trigger = data.at("/trigger/on");
            var on = trigger.isMissingNode() ? null : trigger.asString();
            var id = data.path("milestoneId").asString();
            return new Cause(Cause.Kind.MILESTONE, id, data.path("name").asString(), on);
        }
        var causeId = data.path("causeId");
        if (causeId.isMissingNode()) {
            return null;
        }
        boolean action = data.path("kind").asString().equals("MILESTONE_ACTION");
        var kind = action ? Cause.Kind.MILESTONE : Cause.Kind.MESSAGE;
        return new Cause(kind, causeId.asString(), null, null);
    }
}
