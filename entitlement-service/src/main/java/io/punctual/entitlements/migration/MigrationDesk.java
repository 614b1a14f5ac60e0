package io.punctual.entitlements.migration;

import io.punctual.entitlements.definition.Finding;
import io.punctual.entitlements.entitlement.EntitlementRows;
import io.punctual.entitlements.migration.Migration.Order;
import io.punctual.entitlements.migration.Migration.State;
import io.punctual.entitlements.read.processes.ProcessRows;
import io.punctual.entitlements.rows.Preconditions;
import io.punctual.kit.command.Commands;
import io.punctual.kit.time.TimeSource;
import io.punctual.kit.web.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Takes orders to move open cases to another version, one at a time for each process; shows and ends them. */
@Service
public class MigrationDesk {
    private static final int SHOWN = 50;

    /** How many open cases run each version, and how many entitlements name it; 0 stands for the default. */
    public record Usage(Map<Integer, Long> openCases, Map<Integer, Long> entitlements) {}

    private final MigrationRows rows;
    private final ProcessRows processes;
    private final EntitlementRows entitlements;
    private final Commands commands;
    private final TimeSource time;

    MigrationDesk(
            MigrationRows rows,
            ProcessRows processes,
            EntitlementRows entitlements,
            Commands commands,
            TimeSource time) {
        this.rows = rows;
        this.processes = processes;
        this.entitlements = entitlements;
        this.commands = commands;
        this.time = time;
    }

    public Migration start(String processId, int toVersion, Order order, String by) {
        var process = existing(processId);
        Preconditions.none(wrong(processId, toVersion, order));
        return commands.execute("start-migration", () -> {
            if (rows.runs(processId)) {
                throw ProblemException.conflict(
                        "migration-running",
                        "Another migration of " + process.name() + " is running; wait for it or cancel it.");
            }
            var id = UUID.randomUUID();
            var now = time.now();
            rows.start(id, processId, toVersion, order, entitlements(process, toVersion, order, by), by, now);
            return rows.find(processId, id).orElseThrow();
        });
    }

    public Migration get(String processId, UUID id) {
        existing(processId);
        return rows.find(processId, id).orElseThrow(() -> ProblemException.notFound("migration", id));
    }

    public List<Migration> latest(String processId) {
        existing(processId);
        return rows.latest(processId, SHOWN);
    }

    /** Ends a migration where it is: what was moved stays moved. */
    public Migration cancel(String processId, UUID id, String by) {
        existing(processId);
        return commands.execute("cancel-migration", () -> {
            var migration = rows.lock(processId, id).orElseThrow(() -> ProblemException.notFound("migration", id));
            if (migration.state() == State.DONE) {
                throw ProblemException.conflict("migration-done", "The migration is done; there is nothing to cancel.");
            }
            if (migration.state() == State.RUNNING) {
                rows.end(id, State.CANCELLED, by, time.now());
            }
            return rows.find(processId, id).orElseThrow();
        });
    }

    public Usage usage(String processId) {
        existing(processId);
        return new Usage(rows.openCases(processId), entitlements.versions(processId));
    }

    private int entitlements(ProcessRows.Process process, int toVersion, Order order, String by) {
        if (!order.entitlements()) {
            return 0;
        }
        var from = order.fromVersions() == null
                ? IntStream.rangeClosed(1, process.latestVersion())
                        .filter(version -> version != toVersion)
                        .boxed()
                        .toList()
                : order.fromVersions();
        return entitlements.moveVersions(process.id(), from, toVersion, by, time.now());
    }

    private List<Finding> wrong(String processId, int toVersion, Order order) {
        var findings = new ArrayList<Finding>();
        if (!active(processId, toVersion)) {
            findings.add(new Finding("toVersion", toVersion, "must be an active version of the process"));
        }
        var from = order.fromVersions();
        for (var index = 0; from != null && index < from.size(); index++) {
            var version = from.get(index);
            var place = "fromVersions[" + index + "]";
            if (version == toVersion) {
                findings.add(new Finding(place, version, "must be another version than toVersion"));
            } else if (!active(processId, version)) {
                findings.add(new Finding(place, version, "is no version that cases can run"));
            }
        }
        return findings;
    }

    private boolean active(String processId, int version) {
        return processes
                .version(processId, version)
                .filter(known -> known.state().equals("ACTIVE"))
                .isPresent();
    }

    private ProcessRows.Process existing(String processId) {
        return processes.find(processId).orElseThrow(() -> ProblemException.notFound("entitlement process", processId));
    }
}
