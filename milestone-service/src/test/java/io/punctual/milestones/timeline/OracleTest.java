package io.punctual.milestones.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.milestones.definition.TriggerDefinition;
import io.punctual.milestones.definition.TriggerDefinition.On;
import io.punctual.milestones.timeline.Life.Alarm;
import io.punctual.milestones.timeline.Occurrence.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rules 7 to 15 at random: the engine against {@link NaiveCase}, which goes minute by minute. */
class OracleTest {
    @Provide
    Arbitrary<Life> lives() {
        return Lives.any();
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE, seed = "20261122")
    void rules_7_to_15_come_out_as_counted_by_hand(@ForAll("lives") Life life) {
        var told = new ToldLife(life);

        var engine = told.story().milestones().stream()
                .map(one -> shown(one, told.end()))
                .sorted()
                .collect(Collectors.joining("\n"));

        assertThat(engine).isEqualTo(byHand(told));
    }

    private static String byHand(ToldLife told) {
        var naive = told.byHand();
        return naive.runs.stream()
                .map(run -> shown(run, told.end()))
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining("\n"));
    }

    private static String shown(NaiveRun run, int end) {
        run.judgeBirth(end);
        var id = ToldLife.uuid(run.id);
        var elapsed = run.active() ? " elapsed " + run.counted.size() : "";
        var target = run.state == State.RUNNING ? " due " + run.targetFrom(end) : "";
        return "%s %s of %s %d %s from %d%s%s completed %d fired %s"
                .formatted(
                        id,
                        run.key,
                        run.rules.id(),
                        run.rules.version(),
                        run.state + " " + run.outcome,
                        run.start,
                        elapsed,
                        target,
                        run.completedAt,
                        new TreeSet<>(run.fired.keySet()));
    }

    private static String shown(Occurrence one, int end) {
        var elapsed = one.ended()
                ? ""
                : " elapsed " + one.running().until(Story.at(end)).toMinutes();
        var target = one.state() == State.RUNNING ? " due " + minute(one.targetAt()) : "";
        var completed = one.completedAt();
        return "%s %s of %s %d %s from %d%s%s completed %d fired %s"
                .formatted(
                        one.id(),
                        one.milestone().key(),
                        one.process().id(),
                        one.process().version(),
                        one.state() + " " + one.outcome(),
                        minute(one.startedAt()),
                        elapsed,
                        target,
                        completed == null ? -1 : minute(completed),
                        one.triggers().stream()
                                .filter(TriggerState::passed)
                                .map(trigger -> NaiveRun.what(alarm(trigger.definition())))
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Alarm alarm(TriggerDefinition trigger) {
        var share = trigger.atElapsed();
        var minutes = share == null
                ? (int) trigger.offsetOrZero().toMinutes()
                : Integer.parseInt(share.substring(0, share.length() - 1));
        return new Alarm(trigger.on(), minutes, share != null, trigger.on() != On.TARGET && trigger.inWallTime());
    }

    private static int minute(Instant at) {
        return at.equals(RunningTime.NEVER)
                ? NaiveRun.NEVER
                : (int) Duration.between(Story.START, at).toMinutes();
    }
}
