package io.punctual.milestones.timeline;

import io.punctual.milestones.definition.CompiledMilestone;
import io.punctual.milestones.timeline.Completions.Done;
import io.punctual.milestones.timeline.Occurrence.State;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts the occurrences whose criteria hold at a moment (rules 7 and 8). */
final class Births {
    private final UUID caseId;
    private final CaseState state;
    private final Sight sight;
    private final Runs runs;
    private final Pauses pauses;
    private final Completions completions;

    Births(UUID caseId, CaseState state, Sight sight, Runs runs, Pauses pauses, Completions completions) {
        this.caseId = caseId;
        this.state = state;
        this.sight = sight;
        this.runs = runs;
        this.pauses = pauses;
        this.completions = completions;
    }

    void start(Governing by, Moment moment, long sequence) {
        if (by.over()) {
            return;
        }
        var values = sight.now();
        for (var milestone : by.process().milestones()) {
            if (!milestone.criteria().holds(values)) {
                runs.criteriaTurned(by, milestone);
            } else {
                var from = startsFrom(by, milestone);
                if (from != null && !from.isAfter(moment.at())) {
                    bear(by, milestone, moment, sequence);
                }
            }
        }
    }

    /** When a milestone next starts by itself though nothing happens: a sequential one, at the target before (rule 8). */
    @Nullable Instant nextAfter(Instant at, Governing by) {
        Instant next = null;
        for (var milestone :
                by.over() ? List.<CompiledMilestone>of() : by.process().sequential()) {
            var from = startsFrom(by, milestone);
            if (from != null
                    && from.isAfter(at)
                    && !from.equals(RunningTime.NEVER)
                    && (next == null || from.isBefore(next))
                    && milestone.criteria().holds(sight.now())) {
                next = from;
            }
        }
        return next;
    }

    /** From when it may start if its criteria hold; null when something else must happen first. */
    private @Nullable Instant startsFrom(Governing by, CompiledMilestone milestone) {
        var last = runs.last(by, milestone);
        if (goesOnElsewhere(by, milestone)) {
            return null;
        }
        if (last == null) {
            return Instant.MIN;
        }
        var again = milestone.definition().recurs()
                && !runs.any(by, milestone, run -> run.active() || run.waitsForCriteriaToTurn);
        if (!again) {
            return null;
        }
        return milestone.definition().waitsForTarget() ? last.targetAt() : Instant.MIN;
    }

    /** What its own action brought under another process goes on under the one it had. */
    private boolean goesOnElsewhere(Governing by, CompiledMilestone milestone) {
        return runs.living().stream()
                .anyMatch(run -> run.active()
                        && !run.course.process().id().equals(by.process().ref().id())
                        && run.course.milestone().name().equals(milestone.name()));
    }

    private void bear(Governing by, CompiledMilestone milestone, Moment moment, long sequence) {
        var course = new Course(by.process().ref(), milestone, by.hoursOf(milestone));
        var birth = birth(by, milestone, moment, sequence);
        var running = pauses.runningFrom(course, birth.startedAt());
        var run = new Run(birth, course, running, milestone.criteria().explain(sight.now()));
        var stop = running.legs().getLast().to();
        if (stop != null) {
            run.state = State.PAUSED;
            run.stoppedAt = stop;
        }
        var target = milestone.definition().target().forPriority(state.text("case.priority"));
        var done = completions.before(run, moment.at());
        // Who was done before being born is judged as if it had been there from the start.
        run.aim(target, done.isPresent() ? Instant.MIN : moment.at());
        done.ifPresent(past -> completeBorn(run, past));
        runs.add(run);
    }

    private static void completeBorn(Run run, Done done) {
        // Nothing comes due in a pause.
        run.triggers.pass(run.running.cutAt(done.at()).lastStop(done.at()));
        run.complete(done.at(), done.why());
        run.waitsForCriteriaToTurn = true;
    }

    private Birth birth(Governing by, CompiledMilestone milestone, Moment moment, long sequence) {
        var withProcess = milestone.definition().startsWithProcess() && runs.last(by, milestone) == null;
        var start = withProcess ? by.start() : moment.at();
        var seesFrom = withProcess && by.cycle() == 0 ? Instant.MIN : start;
        var because = withProcess ? "criteria hold since the process started" : because(moment, start);
        var process = by.process().ref();
        var occurrence = runs.bornOf(process, milestone) + 1;
        var name = caseId + "/" + process.id() + "/" + milestone.key() + "/" + occurrence;
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Birth(id, occurrence, by.cycle(), start, moment.knownAt(), seesFrom, because, sequence);
    }

    private static String because(Moment moment, Instant start) {
        return switch (moment) {
            case Moment.Awaited _ -> "criteria hold at the target of the occurrence before, " + start;
            case Moment.Fact _, Moment.Decided _, Moment.Rescheduled _, Moment.Completed _ ->
                "criteria hold since " + start;
        };
    }
}
