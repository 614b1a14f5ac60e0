package io.punctual.milestones.timeline;

import io.punctual.milestones.definition.CompiledMilestone;
import io.punctual.milestones.timeline.Occurrence.State;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts the occurrences whose criteria hold at a moment (rules 7 and 8), and completes what is done (rule 9). */
final class Births {
    /** The clock of an occurrence from its start, with the stops since then. */
    interface Clock {
        RunningTime from(CompiledMilestone milestone, Instant start, Hours hours);
    }

    private record Done(Instant at, String why) {}

    private final History history;
    private final Moment moment;
    private final CaseState state;
    private final Map<String, Object> entitlementFacts;
    private final List<Run> runs;
    private final @Nullable Governing governing;
    private final Clock clock;

    Births(
            History history,
            Moment moment,
            CaseState state,
            Map<String, Object> entitlementFacts,
            List<Run> runs,
            @Nullable Governing governing,
            Clock clock) {
        this.history = history;
        this.moment = moment;
        this.state = state;
        this.entitlementFacts = entitlementFacts;
        this.runs = runs;
        this.governing = governing;
        this.clock = clock;
    }

    static String by(AgentCompletion completion) {
        return "completed by " + completion.actor() + ": " + completion.reason();
    }

    /** Completion comes before criteria and exit; a paused occurrence may complete. */
    void completeWhatIsDone() {
        for (var run : runs) {
            var completion = run.course.milestone().completion();
            if (run.active() && completion.holds(seenFrom(run.seesFrom, state.now()))) {
                run.complete(moment.at(), completion.source());
            }
        }
    }

    void start(long sequence) {
        if (governing == null || governing.over()) {
            return;
        }
        for (var milestone : governing.process().milestones()) {
            var values = seenFrom(Instant.MIN, state.now());
            if (!milestone.criteria().holds(values)) {
                earlier(governing, milestone).forEach(run -> run.waitsForCriteriaToTurn = false);
            } else if (mayStart(governing, milestone)) {
                runs.add(born(governing, milestone, values, sequence));
            }
        }
    }

    private boolean mayStart(Governing by, CompiledMilestone milestone) {
        var earlier = earlier(by, milestone);
        var sameTypeElsewhere = runs.stream()
                .anyMatch(run -> run.active()
                        && !run.course.process().id().equals(by.process().ref().id())
                        && run.course.milestone().name().equals(milestone.name()));
        if (sameTypeElsewhere) {
            return false;
        }
        return earlier.isEmpty()
                || milestone.definition().recurs()
                        && earlier.stream().noneMatch(run -> run.active() || run.waitsForCriteriaToTurn);
    }

    private List<Run> earlier(Governing by, CompiledMilestone milestone) {
        return runs.stream()
                .filter(run -> run.cycle == by.cycle() && run.isOf(by.process().ref(), milestone))
                .toList();
    }

    private Run born(Governing by, CompiledMilestone milestone, Map<String, Object> values, long sequence) {
        var withProcess = milestone.definition().startsWithProcess()
                && earlier(by, milestone).isEmpty();
        var start = withProcess ? by.start() : moment.at();
        var seesFrom = withProcess && by.cycle() == 0 ? Instant.MIN : start;
        var hours = by.hoursOf(milestone);
        var because = withProcess ? "criteria hold since the process started" : "criteria hold since " + start;
        var birth = birth(by, milestone, start, seesFrom, because, sequence);
        var course = new Run.CourseOf(by.process().ref(), milestone, hours);
        var running = clock.from(milestone, start, hours);
        var run = new Run(birth, course, running, milestone.criteria().explain(values));
        var stop = running.legs().getLast().to();
        if (stop != null) {
            run.state = State.PAUSED;
            run.stoppedAt = stop;
        }
        var target = milestone.definition().target().forPriority(state.text("case.priority"));
        var done = done(run);
        // Who was done before being born is judged as if it had been there from the start.
        run.aim(target, done.isPresent() ? Instant.MIN : moment.at());
        done.ifPresent(past -> completeBorn(run, past));
        return run;
    }

    private static void completeBorn(Run run, Done done) {
        run.triggers.pass(done.at());
        run.complete(done.at(), done.why());
        run.waitsForCriteriaToTurn = true;
    }

    private Run.Birth birth(
            Governing by, CompiledMilestone milestone, Instant start, Instant seesFrom, String because, long sequence) {
        var before = runs.stream().filter(run -> run.isOf(by.process().ref(), milestone));
        var occurrence = (int) before.count() + 1;
        var name = history.caseId() + "/" + by.process().ref().id() + "/" + milestone.key() + "/" + occurrence;
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Run.Birth(id, occurrence, by.cycle(), start, moment.knownAt(), seesFrom, because, sequence);
    }

    /** An occurrence that starts with the process sees what happened before it was born, each at its own time. */
    private Optional<Done> done(Run run) {
        var completion = run.course.milestone().completion();
        var byCase = state.past().stream()
                .filter(past -> past == state.now() || !past.at().isBefore(run.seesFrom))
                .filter(past -> completion.holds(seenFrom(run.seesFrom, past)))
                .map(past ->
                        new Done(past.at().isBefore(run.seesFrom) ? run.startedAt : past.at(), completion.source()))
                .findFirst();
        var byAgent = history.completions().stream()
                .filter(agent -> agent.milestoneId().equals(run.id)
                        && !agent.completedAt().isAfter(moment.at()))
                .map(agent -> new Done(agent.completedAt(), by(agent)))
                .findFirst();
        return byAgent.isPresent()
                        && (byCase.isEmpty()
                                || byAgent.get().at().isBefore(byCase.get().at()))
                ? byAgent
                : byCase;
    }

    private Map<String, Object> seenFrom(Instant from, CaseState.Past past) {
        var values = new HashMap<>(entitlementFacts);
        values.putAll(past.values());
        values.put("case.lastReplyChannel", "");
        values.remove("case.lastReplyAt");
        past.replies().stream()
                .filter(reply -> !reply.at().isBefore(from))
                .reduce((_, later) -> later)
                .ifPresent(reply -> {
                    values.put("case.lastReplyChannel", reply.channel());
                    values.put("case.lastReplyAt", reply.at().toString());
                });
        return values;
    }
}
