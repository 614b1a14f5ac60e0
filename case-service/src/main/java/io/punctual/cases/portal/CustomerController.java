package io.punctual.cases.portal;

import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.http.Access;
import io.punctual.cases.http.Limit;
import io.punctual.cases.read.Merges;
import io.punctual.kit.security.Customer;
import io.punctual.kit.web.Cursor;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a customer reads. */
@RestController
@RequestMapping("/api/my/cases")
@PreAuthorize(Access.CUSTOMER)
@Tag(name = "For customers")
class CustomerController {
    private final CustomerCases cases;
    private final EventStore events;
    private final Merges merges;

    CustomerController(CustomerCases cases, EventStore events, Merges merges) {
        this.cases = cases;
        this.events = events;
        this.merges = merges;
    }

    @GetMapping
    @Operation(summary = "The cases of your account", description = "The newest first.")
    Page<CustomerCase> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Limit.of(limit);
        var found = cases.list(Customer.get().account(), before(cursor), size);
        return new Page<>(
                found,
                found.size() < size ? null : Cursor.encode(found.getLast().number()));
    }

    @GetMapping("/{caseId}")
    @Operation(summary = "One case of your account")
    CustomerCase get(@PathVariable UUID caseId) {
        return cases.get(Customer.get().account(), caseId);
    }

    @GetMapping("/{caseId}/entries")
    @Operation(
            summary = "What was said on a case, and how it stood",
            description = "In order, and only what is public; with what was said in cases that were merged into it.")
    Page<CustomerEntry> entries(@PathVariable UUID caseId) {
        var mine = cases.get(Customer.get().account(), caseId);
        return new Page<>(
                merges.among(mine.caseId()).stream()
                        .flatMap(this::events)
                        .sorted(Comparator.comparing(event -> event.stamp().at()))
                        .flatMap(event -> CustomerEntry.of(event).stream())
                        .toList(),
                null);
    }

    private Stream<CaseEvent> events(UUID caseId) {
        return events.readEvents(caseId.toString(), 0).asStream().map(message -> (CaseEvent) message.getPayload());
    }

    private static @Nullable Long before(@Nullable String cursor) {
        List<String> parts = Cursor.decode(cursor);
        try {
            return parts.isEmpty() ? null : Long.valueOf(parts.getFirst());
        } catch (NumberFormatException foreign) {
            throw ProblemException.invalid(
                    new FieldProblem("cursor", cursor, "must be the next of an earlier answer, unchanged"));
        }
    }
}
