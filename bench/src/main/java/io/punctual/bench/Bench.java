package io.punctual.bench;

import io.punctual.standalone.service.App;
import io.punctual.standalone.service.Home;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures Punctual beside a floor or a peer in the same run: {@code bench NAME [--size number …]}. */
public final class Bench {
    private static final String USAGE = """
            usage: bench NAME [--size number ...]
              commands                                         P1: HTTP to durable
              timers         [--timers N] [--seconds N] [--messages N]  P2, P3, P5, P8: pending timers, arming, lateness, relay
              burst          [--timers N] [--burst N]          P4: many due in one second, beside db-scheduler
              actions        [--burst N]                       P6: commands during a burst whose actions change cases
              recalculation  [--milestones N] [--seconds N]    P10: business hours change under running milestones
              simulation     [--cases N]                       what-if: history of many cases against a process
              resolution     [--entitlements N]                P12: which entitlement covers a case, beside an SQL look-up
              import         [--rows N]                        files of rows, beside bare rows
              worklist       [--cases N]                       the list of cases as the console asks for it
              calendar       [--cases N]                       P7: business-time arithmetic, beside a naive walk
            a quick try: bench timers --timers 100000 --seconds 3 --messages 20000""";

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var name = arguments.length == 0 ? "" : arguments[0];
        var rest = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        try {
            switch (name) {
                case "commands" -> commands(Sizes.parse(rest, Set.of()));
                case "timers" -> {
                    var sizes = Sizes.parse(rest, Set.of("timers", "seconds", "messages"));
                    onMilestones(name, (ground, _) -> new TimersBench(ground, sizes, System.out).run());
                }
                case "burst" -> {
                    var sizes = Sizes.parse(rest, Set.of("timers", "burst"));
                    onMilestones(name, (ground, _) -> new BurstBench(ground, sizes, System.out).run());
                }
                case "actions" -> {
                    var sizes = Sizes.parse(rest, Set.of("burst"));
                    onMilestones(name, (ground, token) -> new ActionsBench(ground, token, sizes, System.out).run());
                }
                case "recalculation" -> {
                    var sizes = Sizes.parse(rest, Set.of("milestones", "seconds"));
                    onMilestones(name, (ground, _) -> new RecalculationBench(ground, sizes, System.out).run());
                }
                case "simulation" -> {
                    var sizes = Sizes.parse(rest, Set.of("cases"));
                    onMilestones(name, (ground, token) -> new SimulationBench(ground, token, sizes, System.out).run());
                }
                case "resolution" -> {
                    var sizes = Sizes.parse(rest, Set.of("entitlements"));
                    onEntitlements(name, (ground, api) -> new ResolutionBench(ground, api, sizes, System.out).run());
                }
                case "import" -> {
                    var sizes = Sizes.parse(rest, Set.of("rows"));
                    onEntitlements(name, (ground, api) -> new ImportBench(ground, api, sizes, System.out).run());
                }
                case "worklist" -> worklist(Sizes.parse(rest, Set.of("cases")));
                case "calendar" -> calendar(Sizes.parse(rest, Set.of("cases")));
                default -> misuse(USAGE);
            }
        } catch (IllegalArgumentException misused) {
            misuse(misused.getMessage() + "\n" + USAGE);
        }
    }

    private static void misuse(String what) {
        System.err.println(what);
        System.exit(2);
    }

    @FunctionalInterface
    private interface OnMilestones {
        List<Figure> measure(MilestoneGround ground, String token) throws Exception;
    }

    private static void onMilestones(String name, OnMilestones bench) throws Exception {
        var home = Home.find();
        var machine = Machine.here();
        heading(machine);
        try (var issuer = Issuer.start();
                var ground = MilestoneGround.prepare(home, issuer.jwksUri())) {
            var figures = bench.measure(ground, issuer.token("ADMIN"));
            System.out.println("# " + results(home).writeFigures(name, ground.now(), machine, figures));
        }
    }

    private static void calendar(Sizes sizes) throws Exception {
        var machine = Machine.here();
        heading(machine);
        var figures = new CalendarBench(sizes.of("cases", 10_000_000), System.out).run();
        System.out.println("# "
                + results(Home.find())
                        .writeFigures("calendar", Clock.systemUTC().instant(), machine, figures));
    }

    @FunctionalInterface
    private interface OnEntitlements {
        List<Figure> measure(Ground ground, ResolutionApi api) throws Exception;
    }

    private static void onEntitlements(String name, OnEntitlements bench) throws Exception {
        var home = Home.find();
        var machine = Machine.here();
        heading(machine);
        try (var issuer = Issuer.start();
                var ground = new Ground(home, App.ENTITLEMENT_SERVICE, issuer.jwksUri(), Map.of())) {
            try (var telling = new Telling(ground)) {
                telling.createTopics(List.of("cases"));
            }
            ground.startService();
            var api = new ResolutionApi(ground.service(), issuer.token("ADMIN"));
            var figures = bench.measure(ground, api);
            System.out.println("# " + results(home).writeFigures(name, ground.now(), machine, figures));
        }
    }

    private static void worklist(Sizes sizes) throws Exception {
        var home = Home.find();
        var machine = Machine.here();
        heading(machine);
        try (var issuer = Issuer.start();
                var ground = Ground.prepare(home, App.CASE_SERVICE, issuer.jwksUri())) {
            var api = new CaseApi(ground.service(), issuer.token("ADMIN"));
            var figures = new WorkListBench(ground, api, sizes, System.out).run();
            System.out.println("# " + results(home).writeFigures("worklist", ground.now(), machine, figures));
        }
    }

    private static void heading(Machine machine) {
        System.out.println("# " + machine);
        System.out.printf("# %-26s %12s %12s   ratio%n", "name", "ours", "floor");
    }

    private static Results results(Home home) {
        return new Results(home.root().resolve("bench/results"));
    }

    private static void commands(Sizes none) throws Exception {
        var home = Home.find();
        var machine = Machine.here();
        System.out.println("# " + machine);
        try (var issuer = Issuer.start();
                var ground = Ground.prepare(home, App.CASE_SERVICE, issuer.jwksUri())) {
            System.out.printf("# %-20s %11s %11s   ratio%n", "name@callers", "ours", "floor");
            var api = new CaseApi(ground.service(), issuer.token("ADMIN"));
            List<Comparison> results = new CommandsBench(ground, api, System.out).run();
            var file = results(home).write("commands", ground.now(), machine, results);
            System.out.println("# " + file);
        }
    }
}
