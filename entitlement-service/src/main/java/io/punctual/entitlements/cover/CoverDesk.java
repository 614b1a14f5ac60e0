package io.punctual.entitlements.cover;

import io.punctual.entitlements.cover.CoveredCaseRows.CoveredCase;
import io.punctual.entitlements.cover.Resolver.Resolved;
import io.punctual.entitlements.published.Announcer;
import io.punctual.entitlements.published.EntitlementDecided;
import io.punctual.kit.message.Causation;
import io.punctual.kit.time.TimeSource;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Decides the cover of each case when it opens, and again when its facts change; the same answer says nothing. */
@Service
public class CoverDesk {
    private final CoveredCaseRows cases;
    private final Resolver resolver;
    private final IncidentLedger ledger;
    private final Announcer announcer;
    private final TimeSource time;

    CoverDesk(CoveredCaseRows cases, Resolver resolver, IncidentLedger ledger, Announcer announcer, TimeSource time) {
        this.cases = cases;
        this.resolver = resolver;
        this.ledger = ledger;
        this.announcer = announcer;
        this.time = time;
    }

    /** Hears of a case as it is after one of its events. */
    public void heard(UUID caseId, long sequence, boolean open, CaseFacts facts, Causation causation) {
        var known = cases.lock(caseId);
        var earlier = known.map(CoveredCase::decision).orElse(null);
        var revision = known.map(CoveredCase::revision).orElse(0L);
        if (earlier != null && known.orElseThrow().facts().equals(facts)) {
            cases.store(new CoveredCase(caseId, sequence, open, facts, revision, earlier));
            return;
        }
        var now = time.now();
        var decision = decide(caseId, facts, earlier, now);
        var news = earlier == null || !decision.saysTheSameAs(earlier);
        var decided = new CoveredCase(caseId, sequence, open, facts, news ? revision + 1 : revision, decision);
        cases.store(decided);
        if (news) {
            announcer.decided(message(decided, decision, now), causation);
        }
    }

    /** What was decided for a case, and why not otherwise. */
    public Optional<Decision> decision(UUID caseId) {
        return cases.find(caseId).flatMap(known -> Optional.ofNullable(known.decision()));
    }

    /** Rule 2: who finds a per-incident entitlement used up meanwhile gets the next that matches, or none. */
    private Decision decide(UUID caseId, CaseFacts facts, @Nullable Decision earlier, Instant now) {
        Resolved resolved;
        do {
            resolved = resolver.resolve(facts, earlier);
        } while (!taken(caseId, facts, resolved, earlier, now));
        var entitlementId = resolved.decision().entitlementId();
        ledger.giveBackAllBut(entitlementId == null ? "" : entitlementId, caseId, now);
        return resolved.decision();
    }

    private boolean taken(UUID caseId, CaseFacts facts, Resolved resolved, @Nullable Decision earlier, Instant now) {
        var winner = resolved.answer().winner();
        if (winner == null || winner.incidents() == null || facts.parentId() != null) {
            return true;
        }
        var held = earlier != null && winner.id().equals(earlier.entitlementId());
        return held || ledger.take(winner.id(), caseId, now);
    }

    static EntitlementDecided message(CoveredCase decided, Decision decision, Instant now) {
        return new EntitlementDecided(
                decided.caseId().toString(),
                decided.revision(),
                decided.sequence(),
                now,
                decision.covered(),
                decision.startAt(),
                decision.reason(),
                decision.calendars(),
                decision.facts(),
                decision.entitlementId(),
                decision.entitlementName(),
                decision.processId(),
                decision.processVersion(),
                decision.businessHoursId(),
                decision.caseBusinessHoursId());
    }
}
