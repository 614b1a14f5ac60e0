package io.punctual.cases.people;

import io.punctual.cases.http.Access;
import io.punctual.cases.http.Limit;
import io.punctual.kit.web.Cursor;
import io.punctual.kit.web.ETags;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Queues over HTTP. */
@RestController
@RequestMapping("/api/queues")
@Tag(name = "People")
class QueueController {
    private final Staff staff;
    private final PeopleTables people;

    QueueController(Staff staff, PeopleTables people) {
        this.staff = staff;
        this.people = people;
    }

    @PutMapping("/{id}")
    @PreAuthorize(Access.ADMIN)
    @Operation(summary = "Create or change a queue")
    ResponseEntity<Queue> put(@PathVariable String id, @Valid @RequestBody QueueRequest request) {
        var saved = staff.put(request.queue(id));
        return ResponseEntity.ok().eTag(ETags.of(saved.revision())).body(saved);
    }

    @GetMapping("/{id}")
    @PreAuthorize(Access.DESK)
    @Operation(summary = "One queue")
    ResponseEntity<Queue> get(@PathVariable String id) {
        var queue = people.queue(id).orElseThrow(() -> ProblemException.notFound("queue", id));
        return ResponseEntity.ok().eTag(ETags.of(queue.revision())).body(queue);
    }

    @GetMapping
    @PreAuthorize(Access.DESK)
    @Operation(summary = "All queues, by id")
    Page<Queue> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Limit.of(limit);
        var after = Cursor.decode(cursor).stream().findFirst().orElse(null);
        var queues = people.queuesAfter(after, size);
        return new Page<>(
                queues,
                queues.size() < size ? null : Cursor.encode(queues.getLast().id()));
    }

    record QueueRequest(
            @NotBlank @Size(max = 200) String name,
            @Email @Size(max = 320) @Nullable String email,
            @Size(max = 100) @Nullable String managerId,
            @Nullable List<@NotBlank String> members,
            @Nullable Boolean active) {
        Queue queue(String id) {
            var inQueue = members == null ? List.<String>of() : members;
            return new Queue(id, 0, name, email, managerId, inQueue, active == null || active);
        }
    }
}
