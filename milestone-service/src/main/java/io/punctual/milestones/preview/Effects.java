package io.punctual.milestones.preview;

import io.punctual.milestones.preview.Effect.Change;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.Occurrence.State;
import io.punctual.milestones.timeline.TriggerState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the milestones of a case without and with a change. */
final class Effects {
    private final UUID caseId;
    private final @Nullable Long number;
    private final Instant now;

    Effects(UUID caseId, @Nullable Long number, Instant now) {
        this.caseId = caseId;
        this.number = number;
        this.now = now;
    }

    List<Effect> between(List<Occurrence> without, List<Occurrence> with) {
        var effects = new ArrayList<Effect>();
        Map<UUID, Occurrence> before = new HashMap<>();
        without.forEach(occurrence -> before.put(occurrence.id(), occurrence));
        for (var occurrence : with) {
            var known = before.remove(occurrence.id());
            var change = known == null ? Change.STARTED : change(known, occurrence);
            if (change != null) {
                effects.add(effect(change, known, occurrence));
            }
        }
        before.values().stream()
                .filter(occurrence -> !occurrence.ended())
                .forEach(vanished -> effects.add(effect(Change.ENDED, vanished, vanished)));
        return effects;
    }

    private @Nullable Change change(Occurrence before, Occurrence after) {
        if (before.ended()) {
            return null;
        }
        if (after.ended()) {
            return Change.ENDED;
        }
        var moved = !before.targetAt().equals(after.targetAt()) || before.violatedAt(now) != after.violatedAt(now);
        return moved ? Change.MOVED : null;
    }

    private Effect effect(Change change, @Nullable Occurrence before, Occurrence after) {
        var ends = change == Change.ENDED;
        var wasLate = before != null && before.violatedAt(now);
        return new Effect(
                caseId,
                number,
                after.id(),
                after.name(),
                after.occurrence(),
                change,
                ends ? State.CANCELLED : after.state(),
                before == null ? null : before.targetAt(),
                ends ? null : after.targetAt(),
                !ends && !wasLate && after.violatedAt(now),
                ends ? List.of() : firesAtOnce(before, after),
                ends && before == after ? "there is no such milestone any more" : after.why());
    }

    private List<String> firesAtOnce(@Nullable Occurrence before, Occurrence after) {
        Set<String> fired = before == null
                ? Set.of()
                : before.triggers().stream()
                        .filter(trigger -> due(before, trigger))
                        .map(TriggerState::key)
                        .collect(Collectors.toSet());
        return after.triggers().stream()
                .filter(trigger -> due(after, trigger) && !fired.contains(trigger.key()))
                .map(TriggerState::key)
                .toList();
    }

    private boolean due(Occurrence occurrence, TriggerState trigger) {
        return trigger.passed()
                || occurrence.state() == State.RUNNING && !trigger.dueAt().isAfter(now);
    }
}
