package io.punctual.milestones.timeline;

import io.punctual.milestones.definition.CompiledMilestone;
import io.punctual.milestones.definition.ProcessRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes in flight (rule 14): what becomes of running occurrences when the case, its cover or its hours change. */
final class Changes {
    private final Runs runs;
    private final @Nullable Governing governing;
    private final CaseState state;

    Changes(Runs runs, @Nullable Governing governing, CaseState state) {
        this.runs = runs;
        this.governing = governing;
        this.state = state;
    }

    /** After a fact: criteria that stopped holding, and targets per priority. */
    void follow(Moment.Fact moment, Map<String, Object> values) {
        for (var run : runs.active()) {
            follow(run, moment.at(), run.shield.behind(values));
        }
    }

    private void follow(Run run, Instant at, Map<String, ? extends @Nullable Object> judged) {
        if (run.course.milestone().criteria().holds(judged)) {
            retarget(run, at, judged, "priority " + judged.get("case.priority"));
            return;
        }
        var why = run.course.milestone().criteria().explain(judged);
        var other = governing == null || !sameProcess(run.course.process(), governing)
                ? Optional.<CompiledMilestone>empty()
                : sameTypeThatHolds(run, governing, judged);
        other.ifPresentOrElse(
                milestone -> reroute(run, governing, milestone, at, judged, why),
                () -> run.cancel(at, "criteria no longer hold: " + why));
    }

    /** After a decision: every occurrence goes on under the process that now governs, or ends. */
    void decide(Moment.Decided decided, Instant at, Map<String, Object> values) {
        for (var run : runs.active()) {
            // What an occurrence's own action led to changes nothing for that occurrence.
            if (!decided.decidedOn().isDoneBy(run.id)) {
                decide(run, at, run.shield.behind(values), decided.decision().reason());
            }
        }
    }

    private void decide(Run run, Instant at, Map<String, ? extends @Nullable Object> judged, String why) {
        var milestone = governing == null ? Optional.<CompiledMilestone>empty() : successor(run, governing, judged);
        milestone.ifPresentOrElse(
                found -> reroute(run, governing, found, at, judged, why),
                () -> run.cancel(at, ending(run, judged, why)));
    }

    private String ending(Run run, Map<String, ? extends @Nullable Object> judged, String why) {
        if (governing == null || !sameProcess(run.course.process(), governing)) {
            return "the entitlement changed: " + why;
        }
        var process = governing.process();
        var name = run.course.milestone().name();
        return process.milestones().stream()
                .filter(milestone -> milestone.name().equals(name))
                .findFirst()
                .map(milestone ->
                        "criteria no longer hold: " + milestone.criteria().explain(judged))
                .orElseGet(() -> "version %d of %s has no milestone %s"
                        .formatted(process.ref().version(), process.definition().name(), name));
    }

    /** After a change of business hours: what counts in them goes on by the new revision. */
    void reschedule(Moment.Rescheduled moment, HoursInForce inForce) {
        for (var run : runs.active()) {
            if (moment.hours().follows(run.course.hours().ref())) {
                var hours = inForce.latest(run.course.hours());
                run.countIn(hours, moment.at(), NewHours.because(hours.ref()));
            }
        }
    }

    private Optional<CompiledMilestone> successor(
            Run run, Governing by, Map<String, ? extends @Nullable Object> judged) {
        var same = sameProcess(run.course.process(), by)
                ? by.process().milestones().stream()
                        .filter(milestone ->
                                milestone.key().equals(run.course.milestone().key()))
                        .filter(milestone -> milestone.criteria().holds(judged))
                        .findFirst()
                : Optional.<CompiledMilestone>empty();
        return same.or(() -> sameTypeThatHolds(run, by, judged));
    }

    private Optional<CompiledMilestone> sameTypeThatHolds(
            Run run, Governing by, Map<String, ? extends @Nullable Object> judged) {
        return by.process().milestones().stream()
                .filter(milestone ->
                        milestone.name().equals(run.course.milestone().name()))
                .filter(milestone -> milestone.criteria().holds(judged))
                .filter(milestone -> !runs.any(
                        by,
                        milestone,
                        other -> other != run
                                && (other.active() || !milestone.definition().recurs())))
                .findFirst();
    }

    private static boolean sameProcess(ProcessRef ref, Governing by) {
        return ref.id().equals(by.process().ref().id());
    }

    private void reroute(
            Run run,
            @Nullable Governing by,
            CompiledMilestone milestone,
            Instant at,
            Map<String, ? extends @Nullable Object> judged,
            String why) {
        if (by == null) {
            return;
        }
        var hours = by.hoursOf(milestone);
        var moved = !hours.ref().equals(run.course.hours().ref());
        var other = !milestone.definition().equals(run.course.milestone().definition());
        if (!by.process().ref().equals(run.course.process())) {
            run.why = why;
        }
        run.course = new Course(by.process().ref(), milestone, run.course.hours());
        runs.settle(run);
        run.criteria = milestone.criteria().explain(judged);
        if (moved) {
            run.changeHours(hours, at);
        }
        if (moved || other) {
            run.retarget(targetOf(run, judged), at, why);
        } else {
            retarget(run, at, judged, why);
        }
    }

    private void retarget(Run run, Instant at, Map<String, ? extends @Nullable Object> judged, String why) {
        var target = targetOf(run, judged);
        if (!target.equals(run.target)) {
            run.retarget(target, at, why);
        }
    }

    private Duration targetOf(Run run, Map<String, ? extends @Nullable Object> judged) {
        var priority = judged.containsKey("case.priority") ? judged.get("case.priority") : state.text("case.priority");
        return run.course.milestone().definition().target().forPriority(String.valueOf(priority));
    }
}
