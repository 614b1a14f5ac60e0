package io.punctual.milestones.timeline;

import io.punctual.milestones.definition.CompiledMilestone;
import io.punctual.milestones.definition.ProcessDefinition.OnReopen;
import io.punctual.milestones.timeline.Occurrence.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Applies the moments of a case one after the other: first what was due, then the fact, then completion, then all else. */
final class Fold {
    private final History history;
    private final ServiceLevels levels;
    private final HoursInForce hours;
    private final CaseState state;
    private final List<Run> runs = new ArrayList<>();
    /** Stops that count for every occurrence, and those that also count for the ones that can pause. */
    private final Stops closings = new Stops();

    private final Stops pauses = new Stops();
    private final Map<String, Object> entitlementFacts = new HashMap<>();
    private @Nullable Governing governing;
    private boolean live = true;
    private long lastSequence;

    Fold(History history, ServiceLevels levels) {
        this.history = history;
        this.levels = levels;
        this.hours = new HoursInForce(levels);
        this.state = new CaseState(history.facts());
    }

    void apply(Moment moment) {
        runs.forEach(run -> run.pass(moment.at()));
        switch (moment) {
            case Moment.Fact fact -> happened(fact);
            case Moment.Decided decided -> decided(decided);
            case Moment.Rescheduled rescheduled -> rescheduled(rescheduled);
            case Moment.Completed completed -> completedByAgent(completed);
        }
    }

    private void happened(Moment.Fact moment) {
        var fact = moment.fact();
        var changed = state.apply(moment.at(), fact);
        lastSequence = fact.sequence();
        runs.forEach(run -> run.shieldFrom(fact, changed));
        var births = births(moment);
        births.completeWhatIsDone();
        var wasLive = live;
        live = !state.closed()
                && (governing == null || !governing.process().exit().holds(values()));
        stops(moment);
        if (live && !wasLive) {
            reopened(moment);
            // What was done while it was closed is done when it opens again.
            births.completeWhatIsDone();
        } else if (!live && wasLive) {
            ended(moment);
        }
        if (live) {
            new Changes(runs, governing, state).follow(moment, values());
        }
        pausesOf(moment);
        if (live) {
            births(moment).start(lastSequence);
        }
    }

    private void stops(Moment moment) {
        closings.at(moment.at(), !live);
        pauses.at(moment.at(), !live || state.paused());
    }

    private void ended(Moment moment) {
        var why = state.closed() ? "case closed" : "the process ended: its exit criteria hold";
        runs.stream().filter(Run::active).forEach(run -> run.close(moment.at(), why));
    }

    private void reopened(Moment moment) {
        var policy = governing == null
                ? OnReopen.NOTHING
                : governing.process().definition().reopening();
        switch (policy) {
            case RESUME -> runs.stream().filter(run -> run.endedByClosing).forEach(run -> reopen(run, moment));
            case RESTART -> governing = governing == null ? null : governing.restarted(moment.at());
            case NOTHING -> governing = governing == null ? null : governing.finished();
        }
    }

    private void reopen(Run run, Moment moment) {
        var inForce = hours.latest(run.course.hours());
        if (inForce.ref().follows(run.course.hours().ref())) {
            run.changeHours(inForce, moment.at());
        }
        run.reopen(moment.at(), state.paused() && canPause(run));
    }

    private void pausesOf(Moment.Fact moment) {
        for (var run : runs) {
            if (run.state == State.RUNNING && canPause(run) && state.paused()) {
                run.stop(moment.at(), pauseReason(moment.fact()));
            } else if (run.state == State.PAUSED && !state.paused()) {
                run.goOn(moment.at(), "paused");
            }
        }
    }

    private String pauseReason(CaseFact fact) {
        if (!state.pausedByHand()) {
            return "status " + state.text("case.status") + " pauses milestones";
        }
        return fact.reason() == null ? "paused by hand" : "paused by hand: " + fact.reason();
    }

    private static boolean canPause(Run run) {
        return run.course.milestone().definition().canPause();
    }

    private void decided(Moment.Decided moment) {
        var decision = moment.decision();
        entitlementFacts.clear();
        entitlementFacts.putAll(decision.facts());
        decision.calendars().forEach(hours::learn);
        var before = governing;
        var ref = decision.process();
        governing = ref == null ? null : Governing.by(levels.process(ref), decision, moment.at(), before, hours);
        live = !state.closed()
                && (governing == null || !governing.process().exit().holds(values()));
        stops(moment);
        if (live) {
            new Changes(runs, governing, state).decide(moment, values());
            births(moment).start(moment.decidedOn().sequence());
        }
    }

    private void rescheduled(Moment.Rescheduled moment) {
        hours.learn(moment.hours().id(), moment.hours().revision());
        new Changes(runs, governing, state).reschedule(moment, hours);
    }

    private void completedByAgent(Moment.Completed moment) {
        var completion = moment.completion();
        runs.stream()
                .filter(run -> run.active() && run.id.equals(completion.milestoneId()))
                .forEach(run -> run.complete(completion.completedAt(), Births.by(completion)));
        if (live) {
            births(moment).start(lastSequence);
        }
    }

    private Births births(Moment moment) {
        return new Births(history, moment, state, entitlementFacts, runs, governing, this::runningFrom);
    }

    private RunningTime runningFrom(CompiledMilestone milestone, Instant start, Hours hours) {
        var stops = milestone.definition().canPause() ? pauses : closings;
        return stops.runningFrom(start, hours);
    }

    private Map<String, Object> values() {
        var values = new HashMap<>(entitlementFacts);
        values.putAll(state.values());
        return values;
    }

    List<Occurrence> result() {
        return runs.stream().map(Run::result).toList();
    }
}
