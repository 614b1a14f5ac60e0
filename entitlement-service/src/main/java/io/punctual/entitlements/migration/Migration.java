package io.punctual.entitlements.migration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a migration has come.
 *
 * @param skipped how many cases were left where they are, by the reason
 * @param entitlementsMoved how many entitlements that named an old version name the new one
 */
public record Migration(
        UUID id,
        String processId,
        int toVersion,
        Order order,
        State state,
        int total,
        int moved,
        Map<String, Integer> skipped,
        int remaining,
        int entitlementsMoved,
        String requestedBy,
        Instant requestedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {
    /** What an admin asked for; without versions it means all others. */
    public record Order(
            @Nullable List<Integer> fromVersions, @Nullable Filter filter, String reason, boolean entitlements) {}

    /** Which cases are meant; what is not given does not matter. */
    public record Filter(
            @Nullable String entitlementId,
            @Nullable String accountId,
            @Nullable String productCode,
            @Nullable String priority,
            @Nullable String type) {
        static final Filter ALL = new Filter(null, null, null, null, null);
    }

    /** Whether it goes on. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED
    }
}
