package io.punctual.bench;

import io.punctual.milestones.calendar.BusinessCalendar;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** P7: how long a deadline takes, and whether random ones differ from the naive walk. */
final class CalendarBench {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final long THREE_YEARS = 3 * 365L * 86_400;
    private static final long LONGEST_TARGET = 10 * 86_400L;

    private final long cases;
    private final PrintStream out;

    CalendarBench(long cases, PrintStream out) {
        this.cases = cases;
        this.out = out;
    }

    List<Figure> run() throws RunnerException {
        var figures = new ArrayList<Figure>();
        var measured = measured();
        for (var what : List.of("add", "between")) {
            for (var hours : List.of("1", "9", "90")) {
                var naive = "naive" + Character.toUpperCase(what.charAt(0)) + what.substring(1);
                figures.add(Figure.duration(
                        what + " " + hours + " h",
                        measured.getOrDefault(what + hours, Double.NaN),
                        "ns",
                        measured.getOrDefault(naive + hours, Double.NaN),
                        "goal 50; floor: naive day walk with java.time"));
            }
        }
        figures.add(
                Figure.alone("differences", differences(cases), "", "goal 0, of %,d random cases".formatted(cases)));
        figures.forEach(figure -> out.println(figure.line()));
        return figures;
    }

    private Map<String, Double> measured() throws RunnerException {
        var quick = cases < 1_000_000;
        var time = TimeValue.milliseconds(quick ? 200 : 1_000);
        var options = new OptionsBuilder()
                .include(Arithmetic.class.getName())
                .forks(1)
                .warmupIterations(quick ? 2 : 3)
                .warmupTime(time)
                .measurementIterations(quick ? 2 : 3)
                .measurementTime(time)
                .verbosity(VerboseMode.SILENT)
                .build();
        var measured = new HashMap<String, Double>();
        for (RunResult result : new Runner(options).run()) {
            var benchmark = result.getParams().getBenchmark();
            measured.put(
                    benchmark.substring(benchmark.lastIndexOf('.') + 1)
                            + result.getParams().getParam("hours"),
                    result.getPrimaryResult().getScore());
        }
        return measured;
    }

    /** How many random deadlines and amounts differ from the naive walk. */
    static long differences(long cases) {
        var calendars = SampleHours.all();
        return LongStream.range(0, calendars.size())
                .parallel()
                .map(i -> {
                    var definition = calendars.get((int) i);
                    var naive = new NaiveWalk(definition);
                    var calendar = BusinessCalendar.compile(definition);
                    var random = new Random(i);
                    return LongStream.range(0, cases / calendars.size())
                            .filter(_ -> differs(naive, calendar, random))
                            .count();
                })
                .sum();
    }

    private static boolean differs(NaiveWalk naive, BusinessCalendar calendar, Random random) {
        var start = FROM.plusSeconds(random.nextLong(THREE_YEARS)).plusNanos(random.nextLong(1_000_000_000L));
        // Short targets are the usual ones; some are long.
        var longest = random.nextInt(16) == 0 ? LONGEST_TARGET / 3 : 36_000;
        var target = Duration.ofSeconds(1 + random.nextLong(longest)).plusNanos(random.nextLong(1_000_000_000L));
        var deadline = calendar.add(start, target);
        return !deadline.equals(naive.add(start, target))
                || !calendar.between(start, deadline).equals(naive.between(start, deadline));
    }
}
