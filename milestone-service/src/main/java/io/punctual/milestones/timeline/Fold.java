package io.punctual.milestones.timeline;

import io.punctual.milestones.definition.ProcessDefinition.OnReopen;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applies the moments of a case one after the other: first what was due, then the fact, then completion, then all else. */
final class Fold {
    private final ServiceLevels levels;
    private final HoursInForce hours;
    private final CaseState state;
    private final Sight sight;
    private final Runs runs = new Runs();
    private final Pauses pauses = new Pauses();
    private final Completions completions;
    private final Births births;
    private @Nullable Governing governing;
    /** The process before there was none: whoever comes back goes on where it stood. */
    private @Nullable Governing lastGoverning;

    private Moment.@Nullable Decided decidedWhileEnded;
    private boolean live = true;
    private long lastSequence;
    private Instant reached = Instant.MIN;

    Fold(History history, ServiceLevels levels) {
        this.levels = levels;
        this.hours = new HoursInForce(levels);
        this.state = new CaseState(history.facts());
        this.sight = new Sight(state);
        this.completions = new Completions(history.completions(), state, sight);
        this.births = new Births(history.caseId(), state, sight, runs, pauses, completions);
    }

    /** Lets start what waits for nothing but its time. Each that starts waits for a fact before it starts again. */
    void waitUntil(Instant at) {
        for (var wake = wakeAt(); wake != null && !wake.isAfter(at); wake = wakeAt()) {
            apply(new Moment.Awaited(wake));
        }
    }

    @Nullable Instant wakeAt() {
        return live && governing != null ? births.nextAfter(reached, governing) : null;
    }

    void apply(Moment moment) {
        reached = moment.at();
        runs.living().forEach(run -> run.pass(moment.at()));
        switch (moment) {
            case Moment.Fact fact -> happened(fact);
            case Moment.Decided decided -> decided(decided);
            case Moment.Rescheduled rescheduled -> rescheduled(rescheduled);
            case Moment.Completed completed -> completions.complete(runs, completed.completion());
            case Moment.Awaited _ -> {}
        }
        if (live && governing != null) {
            births.start(governing, moment, startedBy(moment));
        }
    }

    private long startedBy(Moment moment) {
        return moment instanceof Moment.Decided decided ? decided.decidedOn().sequence() : lastSequence;
    }

    private void happened(Moment.Fact moment) {
        var fact = moment.fact();
        var changed = state.apply(moment.at(), fact);
        lastSequence = fact.sequence();
        runs.living().forEach(run -> run.shield.against(fact, changed));
        pauses.heard(fact, state.pausedByHand());
        completions.complete(runs, moment.at());
        endOrReopen(moment);
        if (live) {
            changes().follow(moment, sight.now());
        }
        pauses.apply(runs, moment.at(), state);
    }

    private void decided(Moment.Decided moment) {
        var decision = moment.decision();
        sight.learn(decision.facts());
        decision.calendars().forEach(hours::learn);
        var ref = decision.process();
        governing = ref == null ? null : Governing.by(levels.process(ref), decision, moment.at(), lastGoverning, hours);
        lastGoverning = governing == null ? lastGoverning : governing;
        decidedWhileEnded = moment;
        endOrReopen(moment);
        if (live) {
            heed(moment, moment);
        }
        pauses.apply(runs, moment.at(), state);
    }

    private void heed(Moment.Decided decided, Moment now) {
        changes().decide(decided, now.at(), sight.now());
        decidedWhileEnded = null;
    }

    private void rescheduled(Moment.Rescheduled moment) {
        hours.learn(moment.hours().id(), moment.hours().revision());
        changes().reschedule(moment, hours);
    }

    private void endOrReopen(Moment moment) {
        var wasLive = live;
        live = !state.closed()
                && (governing == null || !governing.process().exit().holds(sight.now()));
        pauses.at(moment.at(), live, state.paused());
        if (live && !wasLive) {
            reopened(moment);
        } else if (!live && wasLive) {
            var why = state.closed() ? state.whyClosed() : "the process ended: its exit criteria hold";
            runs.active().forEach(run -> run.close(moment.at(), why));
        }
        if (state.withdrawn()) {
            runs.living().forEach(Run::excuse);
        }
    }

    private void reopened(Moment moment) {
        var policy = governing == null
                ? OnReopen.NOTHING
                : governing.process().definition().reopening();
        switch (policy) {
            case RESUME ->
                runs.living().stream().filter(run -> run.endedByClosing).forEach(run -> resume(run, moment.at()));
            case RESTART -> governing = governing == null ? null : governing.restarted(moment.at());
            case NOTHING -> governing = governing == null ? null : governing.finished();
        }
        lastGoverning = governing == null ? lastGoverning : governing;
        // What was done while it was closed is done when it opens again.
        completions.complete(runs, moment.at());
        if (decidedWhileEnded != null && moment != decidedWhileEnded) {
            heed(decidedWhileEnded, moment);
        }
    }

    private void resume(Run run, Instant at) {
        var inForce = hours.latest(run.course.hours());
        if (inForce.ref().follows(run.course.hours().ref())) {
            run.changeHours(inForce, at);
        }
        run.reopen(at, state.paused() && run.course.canPause());
    }

    private Changes changes() {
        return new Changes(runs, governing, state);
    }

    List<Occurrence> result() {
        return runs.all().stream().map(Run::result).toList();
    }
}
