package io.punctual.milestones.keeping;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A milestone whose row nobody else changes until the transaction ends.
 *
 * @param place where that row lies
 * @param stored without what has fired of it
 */
record LockedMilestone(
        String place,
        UUID caseId,
        int occurrence,
        Instant startedAt,
        @Nullable Instant stoppedAt,
        String correlationId,
        StoredMilestone stored) {}
