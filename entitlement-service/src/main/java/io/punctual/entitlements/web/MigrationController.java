package io.punctual.entitlements.web;

import io.punctual.entitlements.migration.Migration;
import io.punctual.entitlements.migration.MigrationDesk;
import io.punctual.kit.security.CurrentUser;
import io.punctual.kit.web.Idempotency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moving open cases to another version of their process, and who uses which version. */
@RestController
@RequestMapping("/api/entitlement-processes/{id}")
@PreAuthorize(Access.READ)
class MigrationController {
    record MigrationRequest(
            @NotNull Integer toVersion,
            @Nullable List<@NotNull Integer> fromVersions,
            Migration.@Nullable Filter filter,
            @NotBlank @Size(max = 500) String reason,
            @Nullable Boolean entitlements) {
        Migration.Order order() {
            return new Migration.Order(fromVersions, filter, reason, Boolean.TRUE.equals(entitlements));
        }
    }

    record Migrations(List<Migration> items) {}

    record VersionUsage(int version, long openCases, long entitlements) {}

    record UsageView(List<VersionUsage> versions, long entitlementsFollowingDefault) {
        static UsageView of(MigrationDesk.Usage usage) {
            var versions = new TreeSet<>(usage.openCases().keySet());
            versions.addAll(usage.entitlements().keySet());
            versions.remove(0);
            return new UsageView(
                    versions.stream()
                            .map(version -> new VersionUsage(
                                    version, count(usage.openCases(), version), count(usage.entitlements(), version)))
                            .toList(),
                    count(usage.entitlements(), 0));
        }

        private static long count(Map<Integer, Long> counts, int version) {
            return counts.getOrDefault(version, 0L);
        }
    }

    private final MigrationDesk desk;
    private final Idempotency idempotency;

    MigrationController(MigrationDesk desk, Idempotency idempotency) {
        this.desk = desk;
        this.idempotency = idempotency;
    }

    @PostMapping("/migrations")
    @PreAuthorize(Access.CONFIGURE)
    ResponseEntity<?> start(
            @PathVariable String id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody MigrationRequest request) {
        var by = CurrentUser.get().id();
        return idempotency.once(key, request, () -> {
            var migration = desk.start(id, request.toVersion(), request.order(), by);
            var location = "/api/entitlement-processes/" + id + "/migrations/" + migration.id();
            return ResponseEntity.created(URI.create(location)).body(migration);
        });
    }

    @GetMapping("/migrations")
    Migrations list(@PathVariable String id) {
        return new Migrations(desk.latest(id));
    }

    @GetMapping("/migrations/{migrationId}")
    Migration get(@PathVariable String id, @PathVariable UUID migrationId) {
        return desk.get(id, migrationId);
    }

    @PostMapping("/migrations/{migrationId}/cancellation")
    @PreAuthorize(Access.CONFIGURE)
    Migration cancel(@PathVariable String id, @PathVariable UUID migrationId) {
        return desk.cancel(id, migrationId, CurrentUser.get().id());
    }

    @DeleteMapping("/migrations/{migrationId}")
    @PreAuthorize(Access.CONFIGURE)
    Migration delete(@PathVariable String id, @PathVariable UUID migrationId) {
        return cancel(id, migrationId);
    }

    @GetMapping("/usage")
    UsageView usage(@PathVariable String id) {
        return UsageView.of(desk.usage(id));
    }
}
