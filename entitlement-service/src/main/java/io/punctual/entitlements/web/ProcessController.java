package io.punctual.entitlements.web;

import io.punctual.entitlements.process.ProcessDesk;
import io.punctual.entitlements.process.ProcessDesk.Saved;
import io.punctual.kit.security.CurrentUser;
import io.punctual.kit.web.Idempotency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Entitlement processes: drafts are written and activated; an active version never changes. */
@RestController
@RequestMapping("/api/entitlement-processes")
@PreAuthorize(Access.CONFIGURE)
class ProcessController {
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final ProcessDesk desk;
    private final Idempotency idempotency;

    ProcessController(ProcessDesk desk, Idempotency idempotency) {
        this.desk = desk;
        this.idempotency = idempotency;
    }

    @PostMapping
    ResponseEntity<?> create(
            @RequestHeader(name = IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @RequestBody Map<String, @Nullable Object> document) {
        var by = CurrentUser.get().id();
        desk.awaitFields(document);
        return idempotency.once(key, document, () -> {
            var saved = desk.create(document, by);
            return ResponseEntity.created(URI.create("/api/entitlement-processes/" + saved.id()))
                    .body(saved);
        });
    }

    @PostMapping("/{id}/versions")
    ResponseEntity<?> draft(
            @PathVariable String id,
            @RequestHeader(name = IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @RequestBody Map<String, @Nullable Object> document) {
        var by = CurrentUser.get().id();
        desk.awaitFields(document);
        return idempotency.once(key, document, () -> {
            var saved = desk.draft(id, document, by);
            var location = "/api/entitlement-processes/" + id + "/versions/" + saved.version();
            return ResponseEntity.created(URI.create(location)).body(saved);
        });
    }

    /** The process as it shall be: a new draft where it differs from the latest version, so that scripts may repeat it. */
    @PutMapping("/{id}")
    Saved put(@PathVariable String id, @RequestBody Map<String, @Nullable Object> document) {
        return desk.put(id, document, CurrentUser.get().id());
    }

    @PutMapping("/{id}/versions/{version}")
    Saved edit(
            @PathVariable String id, @PathVariable int version, @RequestBody Map<String, @Nullable Object> document) {
        return desk.edit(id, version, document, CurrentUser.get().id());
    }

    record DefaultVersionRequest(@NotNull Integer version) {}

    record DefaultVersion(String id, int defaultVersion) {}

    @PutMapping("/{id}/default-version")
    DefaultVersion chooseDefault(@PathVariable String id, @Valid @RequestBody DefaultVersionRequest request) {
        desk.chooseDefault(id, request.version(), CurrentUser.get().id());
        return new DefaultVersion(id, request.version());
    }

    @PostMapping("/{id}/versions/{version}/activation")
    Saved activate(@PathVariable String id, @PathVariable int version) {
        return desk.activate(id, version, CurrentUser.get().id());
    }
}
