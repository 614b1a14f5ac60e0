package io.punctual.cases.read.caselist;

import io.punctual.cases.events.Priority;
import io.punctual.cases.events.StatusCategory;
import org.jspecify.annotations.Nullable;

/** Which cases a reader wants; what is null does not narrow. */
record CaseFilter(
        @Nullable String status,
        @Nullable StatusCategory statusCategory,
        @Nullable Priority priority,
        @Nullable String ownerId,
        @Nullable String accountId,
        @Nullable String contactId,
        @Nullable String productCode,
        @Nullable Boolean escalated,
        @Nullable String q) {}
