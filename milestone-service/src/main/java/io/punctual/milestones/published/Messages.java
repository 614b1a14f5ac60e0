package io.punctual.milestones.published;

import io.punctual.milestones.definition.ActionDefinition;
import io.punctual.milestones.definition.TriggerDefinition;
import io.punctual.milestones.definition.TriggerDefinition.On;
import io.punctual.milestones.published.MilestoneMessage.Action;
import io.punctual.milestones.published.MilestoneMessage.Trigger;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.Occurrence.State;
import io.punctual.milestones.timeline.TriggerState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the messages about one occurrence of a case whose owner is known. */
public final class Messages {
    /** Other kinds are refused when a process is activated. */
    private static final Set<String> KINDS = Set.of("UPDATE_CASE", "EMAIL", "REASSIGN");

    private final UUID caseId;
    private final @Nullable String ownerId;
    private final Occurrence occurrence;

    public Messages(UUID caseId, @Nullable String ownerId, Occurrence occurrence) {
        this.caseId = caseId;
        this.ownerId = ownerId;
        this.occurrence = occurrence;
    }

    public MilestoneMessage started(long revision, Instant at) {
        return new MilestoneMessage(
                caseId,
                occurrence.id(),
                revision,
                occurrence.name(),
                occurrence.occurrence(),
                occurrence.process().id(),
                occurrence.process().version(),
                at,
                State.RUNNING,
                occurrence.startedAt(),
                occurrence.targetAt(),
                occurrence.startedBecause(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Paused, cancelled, and, with the target before the change, resumed and re-targeted. */
    public MilestoneMessage changed(long revision, Instant at, @Nullable Instant previousTargetAt) {
        return with(revision, at, occurrence.why(), previousTargetAt, null, null, null);
    }

    public MilestoneMessage completed(long revision, Instant at) {
        var successes = new ArrayList<Action>();
        Trigger first = null;
        var triggers = occurrence.milestone().definition().triggers();
        for (int index = 0; index < triggers.size(); index++) {
            if (triggers.get(index).on() == On.SUCCESS) {
                var dueAt = occurrence.completedAt() == null ? at : occurrence.completedAt();
                first = first == null ? new Trigger("SUCCESS", index, dueAt, null) : first;
                successes.addAll(actions(triggers.get(index), On.SUCCESS + "-" + index));
            }
        }
        return with(revision, at, occurrence.why(), null, first, first == null ? null : successes, null);
    }

    public MilestoneMessage corrected(long revision, Instant at, List<String> corrects) {
        return with(revision, at, occurrence.why(), null, null, null, corrects);
    }

    /** A warning or violation as it will be sent when it is due; the time of sending is put in then. */
    public MilestoneMessage fired(long revision, TriggerState trigger, Instant dueAt) {
        var definition = trigger.definition();
        var offset = definition.offset() == null ? null : definition.offset().toString();
        var said = new Trigger(trigger.on().name(), trigger.index(), dueAt, offset);
        return with(revision, null, because(definition), null, said, actions(definition, trigger.key()), null);
    }

    private static String because(TriggerDefinition trigger) {
        var share = trigger.atElapsed();
        var offset = Words.of(trigger.offsetOrZero());
        return switch (trigger.on()) {
            case WARNING -> share == null ? offset + " before the target" : share + " of the target elapsed";
            case TARGET -> "not completed by the target";
            case VIOLATION ->
                share == null
                        ? "not completed " + offset + " after the target"
                        : "not completed when " + share + " of the target had elapsed";
            case SUCCESS -> "completed";
        };
    }

    private List<Action> actions(TriggerDefinition trigger, String triggerKey) {
        var actions = new ArrayList<Action>();
        for (int n = 0; n < trigger.actions().size(); n++) {
            var action = trigger.actions().get(n);
            if (KINDS.contains(action.kind())) {
                actions.add(action(
                        action, "%s/%d/%s/%d".formatted(occurrence.id(), occurrence.occurrence(), triggerKey, n)));
            }
        }
        return actions;
    }

    private Action action(ActionDefinition action, String key) {
        var expected = action.kind().equals("REASSIGN") ? ownerId : null;
        return new Action(
                key,
                action.kind(),
                action.field(),
                action.value(),
                action.raiseTo(),
                action.to(),
                action.template(),
                expected);
    }

    private MilestoneMessage with(
            long revision,
            @Nullable Instant at,
            String why,
            @Nullable Instant previousTargetAt,
            @Nullable Trigger trigger,
            @Nullable List<Action> actions,
            @Nullable List<String> corrects) {
        return new MilestoneMessage(
                caseId,
                occurrence.id(),
                revision,
                occurrence.name(),
                occurrence.occurrence(),
                occurrence.process().id(),
                occurrence.process().version(),
                at,
                occurrence.state(),
                occurrence.startedAt(),
                occurrence.targetAt(),
                why,
                occurrence.completedAt(),
                occurrence.outcome(),
                previousTargetAt,
                trigger,
                actions,
                corrects);
    }
}
