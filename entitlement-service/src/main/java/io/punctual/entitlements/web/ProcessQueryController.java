package io.punctual.entitlements.web;

import io.punctual.entitlements.process.Differences;
import io.punctual.entitlements.process.ProcessHistory;
import io.punctual.entitlements.read.processes.ProcessRows;
import io.punctual.entitlements.rows.Paging;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Entitlement processes, their versions, and who did what to them. */
@RestController
@RequestMapping("/api/entitlement-processes")
@PreAuthorize(Access.READ)
class ProcessQueryController {
    record VersionSummary(
            int version,
            String state,
            String changedBy,
            Instant changedAt,
            @Nullable Instant activatedAt) {
        static VersionSummary of(ProcessRows.Version version) {
            return new VersionSummary(
                    version.version(),
                    version.state(),
                    version.changedBy(),
                    version.changedAt(),
                    version.activatedAt());
        }

        static VersionSummary of(ProcessHistory.PastVersion version) {
            return new VersionSummary(
                    version.version(),
                    version.state(),
                    version.changedBy(),
                    version.changedAt(),
                    version.activatedAt());
        }
    }

    record ProcessView(
            String id,
            String name,
            int latestVersion,
            @Nullable Integer defaultVersion,
            List<VersionSummary> versions) {}

    record DifferenceView(String id, int from, int to, List<Differences.Difference> items) {}

    record History(List<ProcessHistory.Entry> items) {}

    private final ProcessRows rows;
    private final ProcessHistory history;

    ProcessQueryController(ProcessRows rows, ProcessHistory history) {
        this.rows = rows;
        this.history = history;
    }

    @GetMapping
    Page<ProcessRows.Process> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Paging.page(cursor, limit, rows::after, ProcessRows.Process::id, process -> process);
    }

    @GetMapping("/{id}")
    ProcessView get(@PathVariable String id, @RequestParam(required = false) @Nullable Instant asOf) {
        var process = existing(id);
        if (asOf != null) {
            return history.asOf(id, asOf)
                    .map(then -> view(id, then))
                    .orElseThrow(() -> ProblemException.notFound("entitlement process as of " + asOf, id));
        }
        var versions = rows.versions(id).stream().map(VersionSummary::of).toList();
        return new ProcessView(
                process.id(), process.name(), process.latestVersion(), process.defaultVersion(), versions);
    }

    private static ProcessView view(String id, ProcessHistory.Past then) {
        return new ProcessView(
                id,
                then.name(),
                then.latestVersion(),
                then.defaultVersion(),
                then.versions().stream().map(VersionSummary::of).toList());
    }

    @GetMapping("/{id}/versions/{version}")
    ProcessRows.Version version(@PathVariable String id, @PathVariable int version) {
        return rows.version(id, version)
                .orElseThrow(() -> ProblemException.notFound("version of process " + id, version));
    }

    @GetMapping("/{id}/versions/{version}/difference")
    DifferenceView difference(@PathVariable String id, @PathVariable int version, @RequestParam int to) {
        var items = Differences.between(
                version(id, version).definition(), version(id, to).definition());
        return new DifferenceView(id, version, to, items);
    }

    @GetMapping("/{id}/history")
    History history(@PathVariable String id) {
        existing(id);
        return new History(history.of(id));
    }

    private ProcessRows.Process existing(String id) {
        return rows.find(id).orElseThrow(() -> ProblemException.notFound("entitlement process", id));
    }
}
