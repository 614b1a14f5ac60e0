package io.punctual.milestones.timeline;

import io.punctual.milestones.definition.TriggerDefinition.On;
import io.punctual.milestones.timeline.Life.Act;
import io.punctual.milestones.timeline.Life.Alarm;
import io.punctual.milestones.timeline.Life.Is;
import io.punctual.milestones.timeline.Life.Promise;
import io.punctual.milestones.timeline.Life.Rules;
import io.punctual.milestones.timeline.Life.Step;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes up lives; the simplest choices come first, so that a failure shrinks to a short story. */
final class Lives {
    private static final List<String> DAYS = List.of(
            "[[\"00:00\",\"24:00\"]]",
            "[[\"00:00\",\"01:00\"],[\"02:00\",\"05:00\"],[\"06:00\",\"24:00\"]]",
            "[[\"01:30\",\"03:00\"],[\"03:45\",\"20:00\"]]",
            "[[\"00:30\",\"12:00\"]]");

    private Lives() {}

    static String week(String day) {
        return "{\"zone\": \"UTC\", \"weekly\": {\"MON\": %1$s, \"TUE\": %1$s, \"WED\": %1$s}}".formatted(day);
    }

    static Arbitrary<Life> any() {
        var three =
                Combinators.combine(rules("p", 1), rules("p", 2), rules("q", 1)).as(List::of);
        var hours = Arbitraries.of(DAYS).list().ofSize(3);
        var late = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 100)));
        return Combinators.combine(three, hours, late, steps()).as(Life::new);
    }

    private static Arbitrary<List<Step>> steps() {
        var step = Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(Act.class),
                        Arbitraries.integers().between(0, 11))
                .as(Step::new);
        return step.list().ofMaxSize(16);
    }

    private static Arbitrary<Rules> rules(String id, int version) {
        return Combinators.combine(
                        Arbitraries.of(Is.NEVER, Is.SPAM),
                        Arbitraries.of("RESUME", "RESTART", "NOTHING"),
                        promises().list().ofMinSize(1).ofMaxSize(3))
                .as((exit, reopening, promises) -> new Rules(id, version, exit, reopening, promises));
    }

    private static Arbitrary<Promise> promises() {
        var target = Arbitraries.of(60, 40, 20, 120, 200);
        var flags = Arbitraries.of(false, true);
        return Combinators.combine(
                        Combinators.combine(Arbitraries.of("A", "B"), target, target)
                                .as(List::of),
                        Arbitraries.of("NONE", "INDEPENDENT", "SEQUENTIAL"),
                        Combinators.combine(flags, Arbitraries.of(true, true, false), flags)
                                .as(List::of),
                        Arbitraries.of(Is.ALWAYS, Is.KIND_X, Is.AWAITING, Is.NOT_LOW),
                        Arbitraries.of(Is.NEVER, Is.BY_MAIL, Is.ANSWERED, Is.DONE),
                        alarms())
                .as((basics, recurrence, flag, criteria, completion, alarms) -> new Promise(
                        (String) basics.get(0),
                        (Integer) basics.get(1),
                        (Integer) basics.get(2),
                        recurrence,
                        flag.get(0),
                        flag.get(1),
                        flag.get(2),
                        criteria,
                        completion,
                        alarms));
    }

    private static Arbitrary<List<Alarm>> alarms() {
        return Combinators.combine(
                        Arbitraries.of(On.WARNING, On.VIOLATION),
                        Arbitraries.of(5, 10, 20, 40, 50, 80),
                        Arbitraries.of(false, true),
                        Arbitraries.of(false, false, true))
                .as((on, minutes, percent, wall) -> new Alarm(
                        on, on == On.VIOLATION && percent ? minutes + 100 : minutes, percent, wall && !percent))
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }
}
