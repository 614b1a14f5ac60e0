package io.punctual.milestones.keeping;

import io.punctual.milestones.definition.CompiledMilestone;
import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.definition.TriggerDefinition;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.Occurrence.State;
import io.punctual.milestones.timeline.ServiceLevels;
import io.punctual.milestones.timeline.TriggerState;
import io.punctual.milestones.timer.PlannedTrigger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A milestone whose clock runs or is paused, read without the history of its case.
 *
 * @param latestMoment up to when its case was folded
 * @param stored with what has fired of it
 * @param due when what fired of it was due, in the order of what fired
 */
record CountedMilestone(
        LockedMilestone row,
        @Nullable String ownerId,
        @Nullable Instant latestMoment,
        StoredMilestone stored,
        List<Instant> due) {

    UUID caseId() {
        return row.caseId();
    }

    StoredClock clock() {
        return Objects.requireNonNull(stored.clock());
    }

    /** Whether all that is known of its case happened before that moment, so that nothing but firing has to be judged anew. */
    boolean isSettledBefore(Instant moment) {
        return latestMoment != null
                && latestMoment.isBefore(moment)
                && !clock().definitionKey().isEmpty()
                && stored.fired().stream().noneMatch(StoredMilestone.FiredTrigger::corrected)
                && keys().noneMatch(CountedMilestone::isOfALaterEdition);
    }

    private Stream<String> keys() {
        return Stream.of(
                        stored.plan().stream().map(PlannedTrigger::key),
                        stored.fired().stream().map(StoredMilestone.FiredTrigger::key),
                        clock().withheld().stream())
                .flatMap(keys -> keys);
    }

    /** Which definition an earlier trigger of that name had, only the history tells. */
    private static boolean isOfALaterEdition(String key) {
        return key.contains(".");
    }

    /** As it was folded last; what was due from that moment on had not passed then, though it may have fired since. */
    Occurrence occurrence(ServiceLevels levels, Instant until) {
        var process = new ProcessRef(stored.processId(), stored.processVersion());
        var milestone = milestone(process, levels);
        return new Occurrence(
                stored.id(),
                row.occurrence(),
                process,
                milestone,
                clock().calendar(),
                stored.state(),
                row.startedAt(),
                stored.targetAt(),
                clock().target(),
                clock().running(row.startedAt(), row.stoppedAt(), levels),
                row.stoppedAt(),
                null,
                null,
                "",
                "",
                "",
                0,
                triggers(milestone, until),
                clock().withheld());
    }

    private CompiledMilestone milestone(ProcessRef process, ServiceLevels levels) {
        return levels.process(process).milestones().stream()
                .filter(one -> one.key().equals(clock().definitionKey()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(process + " has no milestone " + clock().definitionKey()));
    }

    /** While the clock stands only what had passed before is still to fire. */
    private List<TriggerState> triggers(CompiledMilestone milestone, Instant until) {
        var triggers = new ArrayList<TriggerState>();
        for (int i = 0; i < stored.fired().size(); i++) {
            var passed = due.get(i).isBefore(until);
            triggers.add(trigger(milestone, stored.fired().get(i).key(), due.get(i), passed));
        }
        for (var planned : stored.rest()) {
            triggers.add(trigger(milestone, planned.key(), planned.dueAt(), stored.state() == State.PAUSED));
        }
        return List.copyOf(triggers);
    }

    private static TriggerState trigger(CompiledMilestone milestone, String key, Instant due, boolean passed) {
        var index = Integer.parseInt(key.substring(key.indexOf('-') + 1));
        var definition = key.startsWith(TriggerDefinition.On.TARGET.name())
                ? TriggerDefinition.target()
                : milestone.definition().triggers().get(index);
        return new TriggerState(key, index, definition, due, passed);
    }
}
