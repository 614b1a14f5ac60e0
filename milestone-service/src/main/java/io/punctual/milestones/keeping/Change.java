package io.punctual.milestones.keeping;

import io.punctual.milestones.keeping.StoredMilestone.FiredTrigger;
import io.punctual.milestones.published.MilestoneMessage.Kind;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.Occurrence.State;
import io.punctual.milestones.timeline.TriggerState;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/** What there is to say when an occurrence stands otherwise than it was last said. */
record Change(@Nullable StoredMilestone before, Occurrence now) {

    List<Kind> kinds() {
        var kinds = new ArrayList<Kind>();
        if (before == null) {
            kinds.add(Kind.STARTED);
        }
        var change = before == null ? since(State.RUNNING) : since(before);
        if (change != null) {
            kinds.add(change);
        }
        if (!wrong().isEmpty() || endMoved()) {
            kinds.add(Kind.CORRECTED);
        }
        return kinds;
    }

    private @Nullable Kind since(State said) {
        return said == now.state() ? null : kindOf(now.state());
    }

    private @Nullable Kind since(StoredMilestone said) {
        if (said.state() != now.state()) {
            return kindOf(now.state());
        }
        return !now.ended() && moved(said) ? Kind.RETARGETED : null;
    }

    private boolean moved(StoredMilestone said) {
        return !said.targetAt().equals(now.targetAt().truncatedTo(ChronoUnit.MICROS))
                || !said.processId().equals(now.process().id())
                || said.processVersion() != now.process().version();
    }

    private static Kind kindOf(State state) {
        return switch (state) {
            case RUNNING -> Kind.RESUMED;
            case PAUSED -> Kind.PAUSED;
            case COMPLETED -> Kind.COMPLETED;
            case CANCELLED -> Kind.CANCELLED;
        };
    }

    /** It had ended before, but otherwise. */
    private boolean endMoved() {
        return before != null
                && now.ended()
                && before.state() == now.state()
                && (!Objects.equals(before.completedAt(), now.completedAt()) || before.outcome() != now.outcome());
    }

    /** The triggers that fired although, as it shows now, they should not have. */
    List<FiredTrigger> wrong() {
        return before == null
                ? List.of()
                : before.fired().stream()
                        .filter(trigger -> !trigger.skipped() && !trigger.corrected() && !wasRight(trigger))
                        .toList();
    }

    private boolean wasRight(FiredTrigger fired) {
        return now.triggers().stream()
                .filter(trigger -> trigger.key().equals(fired.key()))
                .anyMatch(trigger -> trigger.passed()
                        || now.state() == State.RUNNING && !trigger.dueAt().isAfter(fired.firedAt()));
    }

    boolean keepsItsClock() {
        return before != null && StoredClock.of(now).equals(before.clock());
    }

    /** New hours may have become known, and been followed, while this was being folded without them: then it is folded again. */
    void requireAtLeastTheHoursSaid() {
        var said = before == null ? null : before.clock();
        if (said != null && !now.ended() && said.isNewerThan(StoredClock.of(now))) {
            throw new ConcurrencyFailureException("Milestone " + now.id() + " counts in newer hours already");
        }
    }

    /** What its correction names. */
    List<String> corrects() {
        var names = new ArrayList<>(wrong().stream().map(FiredTrigger::key).toList());
        if (endMoved()) {
            names.add(now.state() == State.COMPLETED ? "COMPLETION" : "OUTCOME");
        }
        return names;
    }

    /** The triggers that are still to fire, in the order they are due. */
    List<TriggerState> pending() {
        return now.triggers().stream()
                .filter(trigger -> before == null || !before.hasFired(trigger.key()))
                .filter(this::mayStillFire)
                .toList();
    }

    /** A stopped clock only owes what had passed before; nobody wants a warning about what has ended. */
    private boolean mayStillFire(TriggerState trigger) {
        return switch (now.state()) {
            case RUNNING -> true;
            case PAUSED -> trigger.passed();
            case COMPLETED, CANCELLED ->
                switch (trigger.on()) {
                    case WARNING, SUCCESS -> false;
                    case TARGET, VIOLATION -> trigger.passed();
                };
        };
    }
}
