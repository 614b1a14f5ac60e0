package io.punctual.bench;

import io.punctual.standalone.service.Home;
import java.util.List;

/** Measures Punctual beside a floor in the same run: {@code bench commands}. */
public final class Bench {
    private static final String USAGE = "usage: bench commands";

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        switch (arguments.length == 1 ? arguments[0] : "") {
            case "commands" -> commands();
            default -> {
                System.err.println(USAGE);
                System.exit(2);
            }
        }
    }

    private static void commands() throws Exception {
        var home = Home.find();
        var machine = Machine.here();
        System.out.println("# " + machine);
        try (var issuer = Issuer.start();
                var ground = Ground.prepare(home, issuer.jwksUri())) {
            System.out.printf("# %-20s %11s %11s   ratio%n", "name@callers", "ours", "floor");
            var api = new CaseApi(ground.caseService(), issuer.token("ADMIN"));
            List<Comparison> results = new CommandsBench(ground, api, System.out).run();
            var file =
                    new Results(home.root().resolve("bench/results")).write("commands", ground.now(), machine, results);
            System.out.println("# " + file);
        }
    }
}
