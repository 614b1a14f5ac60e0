package io.punctual.milestones.timeline;

import io.punctual.milestones.definition.TriggerDefinition;
import io.punctual.milestones.definition.TriggerDefinition.On;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The triggers of one occurrence: due times follow its clock; one whose time has passed keeps it whatever moves later. */
final class Triggers {
    private static final Comparator<TriggerState> BY_DUE = Comparator.comparing(TriggerState::dueAt)
            .thenComparing(TriggerState::on)
            .thenComparing(TriggerState::index);

    private final TreeMap<String, TriggerState> byKey = new TreeMap<>();
    private final Set<String> dropped = new HashSet<>();
    private Instant plannedAt = Instant.MIN;

    Triggers(List<TriggerState> known, Set<String> withheld) {
        known.forEach(trigger -> byKey.put(trigger.key(), trigger));
        dropped.addAll(withheld);
    }

    /** Computes the due times of all that has not passed; what that puts into the past cannot fire before now. */
    void plan(List<TriggerDefinition> definitions, Duration target, RunningTime running, Instant now) {
        plannedAt = now;
        var time = running.asIfRunning();
        byKey.values().removeIf(trigger -> !trigger.passed());
        put(0, TriggerDefinition.target(), time.instantAfter(target));
        for (int index = 0; index < definitions.size(); index++) {
            var definition = definitions.get(index);
            var due = due(definition, target, time);
            if (due != null) {
                put(index, definition, due);
            }
        }
    }

    /** What passed under an earlier definition is known by when it was to fire: its place in the list may have changed. */
    private void put(int index, TriggerDefinition definition, Instant due) {
        var passedBefore = byKey.values().stream()
                .anyMatch(trigger -> trigger.passed() && trigger.definition().firesLike(definition));
        var key = definition.on() + "-" + index;
        if (passedBefore || dropped.contains(name(key, definition))) {
            return;
        }
        for (int edition = 2; byKey.containsKey(key); edition++) {
            key = definition.on() + "-" + index + "." + edition;
        }
        byKey.put(key, new TriggerState(key, index, definition, due, false));
    }

    private static @Nullable Instant due(TriggerDefinition definition, Duration target, RunningTime time) {
        return switch (definition.on()) {
            case SUCCESS, TARGET -> null;
            case WARNING -> warning(definition, target, time);
            case VIOLATION -> violation(definition, target, time);
        };
    }

    /** An offset not smaller than the target never fires as a warning. */
    private static @Nullable Instant warning(TriggerDefinition definition, Duration target, RunningTime time) {
        if (definition.inWallTime() && definition.atElapsed() == null) {
            var due = time.instantAfter(target).minus(definition.offsetOrZero());
            return due.isAfter(time.legs().getFirst().from()) ? time.outsideStops(due) : null;
        }
        var share = definition.elapsedShare(target);
        var elapsed = share == null ? target.minus(definition.offsetOrZero()) : share;
        return elapsed.isPositive() && elapsed.compareTo(target) <= 0 ? time.instantAfter(elapsed) : null;
    }

    private static Instant violation(TriggerDefinition definition, Duration target, RunningTime time) {
        var share = definition.elapsedShare(target);
        if (share != null) {
            return time.instantAfter(share.compareTo(target) < 0 ? target : share);
        }
        var targetAt = time.instantAfter(target);
        if (!definition.inWallTime() || targetAt.equals(RunningTime.NEVER)) {
            return time.instantAfter(target.plus(definition.offsetOrZero()));
        }
        var wall = time.inWallTime();
        return wall.instantAfter(wall.until(targetAt).plus(definition.offsetOrZero()));
    }

    /** A fact at that instant first lets pass what was due before it; what is due at it waits for the fact. */
    void pass(Instant at) {
        byKey.replaceAll(
                (_, trigger) -> trigger.dueAt().isBefore(at) && plannedAt.isBefore(at) ? trigger.asPassed() : trigger);
    }

    /** Of the warnings that are past when a clock is set, only the latest is still of use. */
    void keepLatestWarning(Instant past, boolean alsoPassed) {
        var late = byKey.values().stream()
                .filter(trigger ->
                        trigger.on() == On.WARNING && !trigger.dueAt().isAfter(past))
                .filter(trigger -> alsoPassed || !trigger.passed())
                .sorted(BY_DUE)
                .toList();
        late.stream().limit(Math.max(0, late.size() - 1)).forEach(this::drop);
    }

    private void drop(TriggerState trigger) {
        byKey.remove(trigger.key());
        dropped.add(name(trigger.on() + "-" + trigger.index(), trigger.definition()));
    }

    /** Another version may have another trigger in the same place. */
    private static String name(String place, TriggerDefinition definition) {
        return place + " " + definition.offset() + " " + definition.atElapsed() + " " + definition.clock();
    }

    /** What has not passed when an occurrence ends never will. */
    void endPending() {
        byKey.values().removeIf(trigger -> !trigger.passed());
    }

    Set<String> withheld() {
        return Set.copyOf(dropped);
    }

    List<TriggerState> inOrder() {
        var all = new ArrayList<>(byKey.values());
        all.sort(BY_DUE);
        return List.copyOf(all);
    }
}
