package io.punctual.entitlements.bulk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an import has come.
 *
 * @param columns the header of the file
 * @param total how many rows the file has
 * @param done how many of them have been looked at
 */
public record BulkImport(
        UUID id,
        String kind,
        boolean dryRun,
        State state,
        List<String> columns,
        int total,
        int done,
        int created,
        int changed,
        int unchanged,
        int rejected,
        @Nullable String problem,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant endedAt) {
    /** Whether it goes on. */
    public enum State {
        RECEIVING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }
}
