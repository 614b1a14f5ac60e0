package io.punctual.notifications.web;

import io.punctual.kit.security.CurrentUser;
import io.punctual.kit.web.Cursor;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import io.punctual.notifications.delivery.Decisions;
import io.punctual.notifications.delivery.DeliveryState;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What became of each mail, and what to do about those that wait for a person. */
@RestController
@RequestMapping("/api/notifications")
@PreAuthorize(Access.READ)
class NotificationController {

    private static final int LONGEST_PAGE = 200;

    private final NotificationLog log;
    private final Decisions decisions;

    NotificationController(NotificationLog log, Decisions decisions) {
        this.log = log;
        this.decisions = decisions;
    }

    @GetMapping
    Page<NotificationLog.Entry> list(
            @RequestParam(required = false) @Nullable UUID caseId,
            @RequestParam(required = false) @Nullable DeliveryState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw ProblemException.invalid(new FieldProblem("limit", limit, "1 to 200"));
        }
        return log.list(caseId, state, place(cursor), limit);
    }

    @PostMapping("/{id}/resend")
    @PreAuthorize(Access.DESK)
    NotificationLog.Entry resend(@PathVariable UUID id) {
        return log.get(decisions.resend(id).notificationId());
    }

    @PostMapping("/{id}/abandon")
    @PreAuthorize(Access.DESK)
    NotificationLog.Entry abandon(@PathVariable UUID id) {
        return log.get(decisions.abandon(id, CurrentUser.get().id()).notificationId());
    }

    /** A cursor holds the time and id of the last entry seen. */
    private static List<String> place(@Nullable String cursor) {
        var parts = Cursor.decode(cursor);
        try {
            if (!parts.isEmpty()) {
                Instant.parse(parts.getFirst());
                UUID.fromString(parts.getLast());
            }
            return parts;
        } catch (DateTimeException | IllegalArgumentException broken) {
            throw ProblemException.invalid(
                    new FieldProblem("cursor", cursor, "must be the next of an earlier answer, unchanged"));
        }
    }
}
