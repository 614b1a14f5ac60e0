package io.punctual.kit.sample;

import io.punctual.kit.command.Commands;
import io.punctual.kit.message.Causation;
import io.punctual.kit.message.OutgoingMessage;
import io.punctual.kit.outbox.Outbox;
import io.punctual.kit.security.CurrentUser;
import io.punctual.kit.time.TimeSource;
import io.punctual.kit.web.Cursor;
import io.punctual.kit.web.ETags;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.Idempotency;
import io.punctual.kit.web.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/things")
@PreAuthorize("hasAnyRole('ADMIN','LEAD','AGENT','INTEGRATOR')")
class SampleController {
    private final Idempotency idempotency;
    private final Commands commands;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final TimeSource time;

    SampleController(Idempotency idempotency, Commands commands, JdbcClient jdbc, Outbox outbox, TimeSource time) {
        this.idempotency = idempotency;
        this.commands = commands;
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.time = time;
    }

    record NewThing(@NotBlank String name, int weight) {}

    record Created(String id) {}

    @PostMapping
    ResponseEntity<?> create(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid NewThing thing) {
        return idempotency.once(key, thing, () -> {
            var id = UUID.randomUUID().toString();
            jdbc.sql("insert into thing (id, name) values (?, ?)")
                    .params(id, thing.name())
                    .update();
            outbox.append(new OutgoingMessage(
                    SampleApplication.THINGS,
                    id,
                    UUID.randomUUID(),
                    SampleApplication.TYPE,
                    time.now(),
                    0,
                    Causation.root(id),
                    Map.of("name", thing.name())));
            if (thing.name().equals("refused")) {
                throw ProblemException.invalid(new FieldProblem("name", thing.name(), "must not be refused"));
            }
            return ResponseEntity.created(URI.create("/api/things/" + id))
                    .eTag(ETags.of(1))
                    .body(new Created(id));
        });
    }

    @PostMapping("/{id}/increments")
    Map<String, Integer> increment(@PathVariable String id) {
        var counter = commands.execute(
                "increment",
                () -> jdbc.sql("update thing set counter = counter + 1 where id = ? returning counter")
                        .param(id)
                        .query(Integer.class)
                        .optional()
                        .orElseThrow(() -> ProblemException.notFound("thing", id)));
        return Map.of("counter", counter);
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasRole('ADMIN')")
    Map<String, Object> put(@PathVariable String id, @RequestHeader("If-Match") String version) {
        if (ETags.ifMatch(version).orElse(0) != 1) {
            throw ProblemException.preconditionFailed("It is at version 1.");
        }
        return Map.of(
                "id",
                id,
                "by",
                CurrentUser.get().id(),
                "role",
                CurrentUser.get().highestRole());
    }

    @GetMapping
    List<String> list(@RequestParam(required = false) @Nullable String cursor) {
        return Cursor.decode(cursor);
    }

    @GetMapping("/broken")
    String broken() {
        throw new IllegalStateException("a bug");
    }
}
