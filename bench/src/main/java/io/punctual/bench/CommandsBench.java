package io.punctual.bench;

import io.punctual.bench.Callers.Call;
import io.punctual.bench.Callers.CallOf;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** P1: commands at the service's port, from HTTP to durable, beside bare JDBC that writes the same rows. */
final class CommandsBench {
    private static final int HISTORY = 100;
    private static final int SEEDED = 2_000;
    private static final int ROUNDS = 3;
    private static final Duration OURS = Duration.ofSeconds(5);
    private static final Duration FLOOR = Duration.ofSeconds(3);

    private final Ground ground;
    private final CaseApi api;
    private final PrintStream out;

    CommandsBench(Ground ground, CaseApi api, PrintStream out) {
        this.ground = ground;
        this.api = api;
        this.out = out;
    }

    List<Comparison> run() throws Exception {
        new Topics(ground).announceCustomer();
        api.prepare();
        say("warming up");
        say(WarmUp.untilSteady(caller -> api::open));
        var opened = api.open();
        var talkedAbout = writeHistory();
        try (var connection = ground.connect()) {
            say("seeding %d cases with %d events each".formatted(SEEDED, HISTORY));
            var cases = SeededCases.copies(connection, talkedAbout, SEEDED);
            Floor.create(connection);
            warmUpComments(cases);
            var results = new ArrayList<Comparison>();
            for (int callers : new int[] {8, 32}) {
                results.add(compareOpening(floorOf(connection, opened, 0), new Callers(callers)));
                results.add(
                        compareCommenting(floorOf(connection, talkedAbout, HISTORY - 1L), new Callers(callers), cases));
            }
            return results;
        }
    }

    /** One case whose 100 events were all written through the service. */
    private UUID writeHistory() throws Exception {
        var caseId = api.open();
        for (int i = 1; i < HISTORY; i++) {
            api.comment(caseId);
        }
        return caseId;
    }

    private void warmUpComments(List<UUID> cases) throws InterruptedException {
        var shares = CaseIds.shares(cases, WarmUp.CALLERS);
        say(WarmUp.untilSteady(caller -> commentsOn(shares.get(caller))));
    }

    private Floor floorOf(Connection connection, UUID caseId, long sequence) throws SQLException {
        var event = TableRow.read(
                connection,
                "domainevententry",
                "aggregateidentifier = ? order by sequencenumber desc",
                caseId.toString());
        var listed = TableRow.read(connection, "case_list", "case_id = ?", caseId);
        var message = new Topics(ground).lastAbout(caseId, sequence);
        return new Floor(event, OutboxRow.of(message), listed);
    }

    private Comparison compareOpening(Floor floor, Callers callers) throws Exception {
        return compare("open", callers, (connection, caller) -> floor.open(connection), caller -> api::open);
    }

    private Comparison compareCommenting(Floor floor, Callers callers, List<UUID> cases) throws Exception {
        var ours = CaseIds.shares(cases, callers.number());
        var theirs = CaseIds.shares(cases, callers.number());
        return compare(
                "comment",
                callers,
                (connection, caller) -> floor.comment(connection, theirs.get(caller)),
                caller -> commentsOn(ours.get(caller)));
    }

    private Call commentsOn(CaseIds cases) {
        return () -> api.comment(cases.next());
    }

    private Comparison compare(String name, Callers callers, FloorCallOf floor, CallOf ours) throws Exception {
        var rounds = new ArrayList<Round>();
        for (int i = 0; i < ROUNDS; i++) {
            try (var connections = Connections.open(ground, callers.number())) {
                var floorMeasured = callers.callFor(FLOOR, caller -> floor.caller(connections.get(caller), caller));
                var cpuBefore = ground.cpu();
                var oursMeasured = callers.callFor(OURS, ours);
                rounds.add(new Round(oursMeasured, ground.cpu().minus(cpuBefore), floorMeasured));
            }
        }
        var comparison = new Comparison(name, callers.number(), rounds);
        out.println(comparison.line());
        return comparison;
    }

    private void say(String step) {
        out.println("# " + step);
    }

    /** The floor's call of one caller, on a connection of its own. */
    @FunctionalInterface
    private interface FloorCallOf {
        Call caller(Connection connection, int caller) throws SQLException;
    }
}
