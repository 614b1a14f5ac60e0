package io.punctual.entitlements.resolution;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entitlement that might cover a case, with everything the rules look at. */
public record Candidate(
        String id,
        String name,
        Scope scope,
        Term term,
        @Nullable Criteria criteria,
        @Nullable Integer rank,
        @Nullable Incidents incidents,
        @Nullable Process process) {

    /** What the entitlement is about; whatever is set makes it more specific. */
    public record Scope(
            String accountId,
            boolean coversChildren,
            @Nullable Contract contract,
            @Nullable Line line,
            @Nullable String productCode,
            @Nullable String assetId,
            Set<String> contactIds) {}

    /** The service contract it belongs to. */
    public record Contract(String id, String accountId, boolean inForce, LocalDate start, LocalDate end) {}

    /** The contract line it belongs to, with the products and assets of the line and of all lines below it (rule 5). */
    public record Line(
            String id,
            Set<String> products,
            Set<String> assets,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {}

    /** From when to when it applies: dates are inclusive, in its zone (rule 1). */
    public record Term(LocalDate start, LocalDate end, ZoneId zone, boolean coversOpenCases, boolean cancelled) {}

    /** How many cases it covers, and how many it covers already. */
    public record Incidents(int cases, int used) {
        boolean exhausted() {
            return used >= cases;
        }
    }

    /** The process version that new cases under it run. */
    public record Process(String id, int version) {}
}
