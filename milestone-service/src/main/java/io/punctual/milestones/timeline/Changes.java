package io.punctual.milestones.timeline;

import io.punctual.milestones.definition.CompiledMilestone;
import io.punctual.milestones.definition.ProcessRef;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes in flight (rule 14): what becomes of running occurrences when the case or its cover changes. */
final class Changes {
    private final List<Run> runs;
    private final @Nullable Governing governing;
    private final CaseState state;

    Changes(List<Run> runs, @Nullable Governing governing, CaseState state) {
        this.runs = runs;
        this.governing = governing;
        this.state = state;
    }

    /** After a fact: criteria that stopped holding, and targets per priority. */
    void follow(Moment.Fact moment, Map<String, Object> values) {
        for (var run : List.copyOf(runs)) {
            if (run.active()) {
                follow(run, moment, values);
            }
        }
    }

    private void follow(Run run, Moment moment, Map<String, Object> values) {
        var judged = run.judgedBy(values);
        if (run.course.milestone().criteria().holds(judged)) {
            retarget(run, moment, judged, "priority " + judged.get("case.priority"));
            return;
        }
        var why = run.course.milestone().criteria().explain(judged);
        var other = governing == null || !sameProcess(run.course.process(), governing)
                ? Optional.<CompiledMilestone>empty()
                : sameTypeThatHolds(run, governing, judged);
        other.ifPresentOrElse(
                milestone -> reroute(run, governing, milestone, moment, judged, why),
                () -> run.cancel(moment.at(), "criteria no longer hold: " + why));
    }

    /** After a decision: every occurrence goes on under the process that now governs, or ends. */
    void decide(Moment.Decided moment, Map<String, Object> values) {
        var why = moment.decision().reason();
        for (var run : List.copyOf(runs)) {
            // What an occurrence's own action led to changes nothing for that occurrence.
            if (run.active() && !moment.decidedOn().isDoneBy(run.id)) {
                decide(run, moment, run.judgedBy(values), why);
            }
        }
    }

    /** After a change of business hours: what counts in them goes on by the new revision. */
    void reschedule(Moment.Rescheduled moment, HoursInForce inForce) {
        for (var run : runs) {
            if (run.active() && moment.hours().follows(run.course.hours().ref())) {
                var hours = inForce.latest(run.course.hours());
                run.countIn(hours, moment.at(), NewHours.because(hours.ref()));
            }
        }
    }

    private void decide(Run run, Moment moment, Map<String, @Nullable Object> judged, String why) {
        var milestone = governing == null ? Optional.<CompiledMilestone>empty() : successor(run, governing, judged);
        milestone.ifPresentOrElse(
                found -> reroute(run, governing, found, moment, judged, why),
                () -> run.cancel(moment.at(), "the entitlement changed: " + why));
    }

    private Optional<CompiledMilestone> successor(Run run, Governing by, Map<String, @Nullable Object> judged) {
        var same = sameProcess(run.course.process(), by)
                ? by.process().milestones().stream()
                        .filter(milestone ->
                                milestone.key().equals(run.course.milestone().key()))
                        .filter(milestone -> milestone.criteria().holds(judged))
                        .findFirst()
                : Optional.<CompiledMilestone>empty();
        return same.or(() -> sameTypeThatHolds(run, by, judged));
    }

    private Optional<CompiledMilestone> sameTypeThatHolds(Run run, Governing by, Map<String, @Nullable Object> judged) {
        return by.process().milestones().stream()
                .filter(milestone ->
                        milestone.name().equals(run.course.milestone().name()))
                .filter(milestone -> milestone.criteria().holds(judged))
                .filter(milestone -> runs.stream()
                        .noneMatch(other -> other != run
                                && other.cycle == by.cycle()
                                && other.isOf(by.process().ref(), milestone)))
                .findFirst();
    }

    private static boolean sameProcess(ProcessRef ref, Governing by) {
        return ref.id().equals(by.process().ref().id());
    }

    private void reroute(
            Run run,
            @Nullable Governing by,
            CompiledMilestone milestone,
            Moment moment,
            Map<String, @Nullable Object> judged,
            String why) {
        if (by == null) {
            return;
        }
        var hours = by.hoursOf(milestone);
        var moved = !hours.ref().equals(run.course.hours().ref());
        var other = !milestone.definition().equals(run.course.milestone().definition());
        run.course = new Run.CourseOf(by.process().ref(), milestone, run.course.hours());
        run.criteria = milestone.criteria().explain(judged);
        if (moved) {
            run.changeHours(hours, moment.at());
        }
        if (moved || other) {
            run.retarget(targetOf(run, judged), moment.at(), why);
        } else {
            retarget(run, moment, judged, why);
        }
    }

    private void retarget(Run run, Moment moment, Map<String, @Nullable Object> judged, String why) {
        var target = targetOf(run, judged);
        if (!target.equals(run.target)) {
            run.retarget(target, moment.at(), why);
        }
    }

    private Duration targetOf(Run run, Map<String, @Nullable Object> judged) {
        var priority = judged.getOrDefault("case.priority", state.text("case.priority"));
        return run.course.milestone().definition().target().forPriority(String.valueOf(priority));
    }
}
