package io.punctual.entitlements.cover;

import io.punctual.entitlements.entitlement.EntitlementRows;
import io.punctual.kit.web.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows what would become of the open cases of an entitlement if it were cancelled (rule 3). */
@Service
public class CancellationDesk {
    private static final int LOOKED_AT = 1_000;
    private static final int SHOWN = 50;

    /**
     * What cancelling would do.
     *
     * @param openCases how many open cases it covers
     * @param lookedAt how many of them were tried
     * @param instead how many of these would get which entitlement instead; none is under ""
     */
    public record Preview(
            String entitlementId, long openCases, int lookedAt, List<Instead> instead, List<Moved> cases) {}

    /** Where how many cases would go; without an id they would not be covered. */
    public record Instead(@Nullable String entitlementId, int cases) {}

    /** Where one case would go. */
    public record Moved(
            UUID caseId,
            @Nullable String entitlementId,
            String reason,
            @Nullable String reasonKo) {}

    private final CoveredCaseRows cases;
    private final Resolver resolver;
    private final EntitlementRows entitlements;

    CancellationDesk(CoveredCaseRows cases, Resolver resolver, EntitlementRows entitlements) {
        this.cases = cases;
        this.resolver = resolver;
        this.entitlements = entitlements;
    }

    public Preview preview(String entitlementId) {
        if (entitlements.find(entitlementId).isEmpty()) {
            throw ProblemException.notFound("entitlement", entitlementId);
        }
        var counts = new TreeMap<String, Integer>();
        var shown = new ArrayList<Moved>();
        var held = cases.coveredBy(entitlementId, LOOKED_AT);
        for (var known : held) {
            var decision = resolver.without(entitlementId, known.facts(), known.decision());
            var instead = decision.entitlementId();
            counts.merge(instead == null ? "" : instead, 1, Integer::sum);
            if (shown.size() < SHOWN) {
                shown.add(new Moved(known.caseId(), instead, decision.reason(), decision.reasonKo()));
            }
        }
        var instead = counts.entrySet().stream()
                .map(entry -> new Instead(entry.getKey().isEmpty() ? null : entry.getKey(), entry.getValue()))
                .toList();
        return new Preview(
                entitlementId, cases.countCoveredBy(entitlementId), held.size(), instead, List.copyOf(shown));
    }
}
