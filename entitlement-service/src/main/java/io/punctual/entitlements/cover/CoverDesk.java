package io.punctual.entitlements.cover;

import io.punctual.entitlements.cover.CoveredCaseRows.CoveredCase;
import io.punctual.entitlements.cover.Decision.Words;
import io.punctual.entitlements.cover.Resolver.Resolved;
import io.punctual.entitlements.definition.Finding;
import io.punctual.entitlements.entitlement.ReviewRequests;
import io.punctual.entitlements.published.Announcer;
import io.punctual.entitlements.published.EntitlementDecided;
import io.punctual.entitlements.rows.Preconditions;
import io.punctual.kit.message.Causation;
import io.punctual.kit.time.TimeSource;
import io.punctual.kit.web.ProblemException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Decides the cover of each case when it opens, and again when its facts change; the same answer says nothing. */
@Service
public class CoverDesk {
    private static final Words GIVEN_BACK = new Words("; its incident was given back", "; 사용한 1건을 돌려주었습니다");

    private final CoveredCaseRows cases;
    private final Resolver resolver;
    private final IncidentLedger ledger;
    private final Announcer announcer;
    private final CaseStarts starts;
    private final ReviewRequests reviews;
    private final TimeSource time;

    CoverDesk(
            CoveredCaseRows cases,
            Resolver resolver,
            IncidentLedger ledger,
            Announcer announcer,
            CaseStarts starts,
            ReviewRequests reviews,
            TimeSource time) {
        this.cases = cases;
        this.resolver = resolver;
        this.ledger = ledger;
        this.announcer = announcer;
        this.starts = starts;
        this.reviews = reviews;
        this.time = time;
    }

    /** Hears of a case as it is after one of its events. */
    public void heard(UUID caseId, long sequence, Standing standing, CaseFacts facts, Causation causation) {
        var known = cases.lock(caseId);
        var earlier = known.map(CoveredCase::decision).orElse(null);
        var revision = known.map(CoveredCase::revision).orElse(0L);
        var choice = known.map(CoveredCase::choice).orElse(null);
        var now = new CoveredCase(caseId, sequence, standing, facts, revision, earlier, choice);
        var before = known.map(CoveredCase::standing).orElse(Standing.OPEN);
        if (earlier == null) {
            decide(now, causation);
        } else if (standing == Standing.WITHDRAWN) {
            withdraw(now, earlier, causation);
        } else if (before == Standing.WITHDRAWN) {
            comeBack(now, earlier, causation);
        } else if (known.orElseThrow().facts().equals(facts)) {
            cases.store(now);
        } else {
            decide(now, causation);
        }
    }

    /** Rule 2: what is merged or spam gives its incident back, once; what covered it is still said. */
    private void withdraw(CoveredCase known, Decision decision, Causation causation) {
        var now = time.now();
        var freed = ledger.giveBackAllBut("", known.caseId(), now);
        if (freed.isEmpty()) {
            cases.store(known);
            return;
        }
        freed.forEach(entitlementId -> reviews.ask(entitlementId, now));
        tell(known, decision.noting(GIVEN_BACK), now, causation);
    }

    /** Rule 2: what proves to be no spam takes an incident again; where none is left, it is covered otherwise or not. */
    private void comeBack(CoveredCase known, Decision decision, Causation causation) {
        var held = decision.entitlementId();
        var now = time.now();
        var taken = held == null ? Optional.<Boolean>empty() : ledger.takeAgain(held, known.caseId(), now);
        if (taken.isEmpty()) {
            decide(known, causation);
        } else if (taken.get()) {
            var again = decide(known.caseId(), known.facts(), decision, known.choice(), now);
            starts.remember(known.caseId(), again, now);
            tell(known, again, now, causation);
        } else {
            decide(known.uncovered(), causation);
        }
    }

    private void tell(CoveredCase known, Decision decision, Instant now, Causation causation) {
        var decided = known.with(decision, true);
        cases.store(decided);
        announcer.decided(message(decided, decision, now), causation);
    }

    /** Looks again at an open case because an entitlement changed; cover already given stays while it applies (rule 3). */
    public void review(UUID caseId, Causation causation) {
        cases.lock(caseId).filter(CoveredCase::open).ifPresent(known -> {
            var earlier = known.decision();
            var held = earlier == null ? null : earlier.entitlementId();
            var answer =
                    resolver.resolve(known.facts(), earlier, known.choice()).answer();
            if (held == null || !answer.applies(held)) {
                decide(known, causation);
            }
        });
    }

    /** Decides again because the date has come that the process of a case starts with (rule 6). */
    void start(UUID caseId, Causation causation) {
        cases.lock(caseId).filter(CoveredCase::open).ifPresent(known -> decide(known, causation));
    }

    /** Covers a case by what an agent chose among those that apply; null takes the choice back (rule 3). */
    public Decision choose(UUID caseId, @Nullable Choice choice) {
        var known = cases.lock(caseId).orElseThrow(() -> ProblemException.notFound("case", caseId));
        if (!known.open()) {
            throw ProblemException.conflict("case-closed", "The case is closed; its cover stays as it was.");
        }
        if (choice != null) {
            var answer = resolver.resolve(known.facts(), known.decision(), null).answer();
            Preconditions.none(answer.obstacle(choice.entitlementId()).stream()
                    .map(why -> new Finding("entitlementId", choice.entitlementId(), "does not apply: " + why))
                    .toList());
        }
        var changed = new CoveredCase(
                caseId, known.sequence(), known.standing(), known.facts(), known.revision(), known.decision(), choice);
        return decide(changed, Causation.root("choice/" + caseId + "/" + known.revision()));
    }

    /** What was decided for a case, and why not otherwise. */
    public Optional<Decision> decision(UUID caseId) {
        return cases.find(caseId).flatMap(known -> Optional.ofNullable(known.decision()));
    }

    private Decision decide(CoveredCase known, Causation causation) {
        var earlier = known.decision();
        var now = time.now();
        var decision = decide(known.caseId(), known.facts(), earlier, known.choice(), now);
        var news = earlier == null || !decision.saysTheSameAs(earlier);
        starts.remember(known.caseId(), decision, now);
        if (news) {
            tell(known, decision, now, causation);
        } else {
            cases.store(known.with(decision, false));
        }
        return decision;
    }

    /** Rule 2: who finds a per-incident entitlement used up meanwhile gets the next that matches, or none. */
    private Decision decide(
            UUID caseId, CaseFacts facts, @Nullable Decision earlier, @Nullable Choice choice, Instant now) {
        Resolved resolved;
        do {
            resolved = resolver.resolve(facts, earlier, choice);
        } while (!taken(caseId, facts, resolved, earlier, now));
        var entitlementId = resolved.decision().entitlementId();
        // What was given back may cover a case that has had to go without.
        ledger.giveBackAllBut(entitlementId == null ? "" : entitlementId, caseId, now)
                .forEach(freed -> reviews.ask(freed, now));
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
                decision.waiting() ? null : decision.processId(),
                decision.waiting() ? null : decision.processVersion(),
                decision.businessHoursId(),
                decision.caseBusinessHoursId(),
                decision.startFrom(),
                decision.reasonKo());
    }
}
