package io.punctual.cases.read.caselist;

import io.punctual.cases.events.Priority;
import io.punctual.cases.events.StatusCategory;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a reader wants; what is null or empty does not narrow.
 *
 * @param unassigned whether nobody owns it
 * @param dueBefore the next milestone runs, and its target comes before
 */
record CaseFilter(
        @Nullable String status,
        List<StatusCategory> statusCategories,
        List<Priority> priorities,
        List<String> ownerIds,
        boolean unassigned,
        @Nullable String accountId,
        @Nullable String contactId,
        @Nullable String productCode,
        @Nullable Boolean escalated,
        @Nullable Boolean spam,
        @Nullable Instant dueBefore,
        @Nullable String q) {}
