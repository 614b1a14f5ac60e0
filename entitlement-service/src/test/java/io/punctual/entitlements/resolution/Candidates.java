package io.punctual.entitlements.resolution;

import io.punctual.entitlements.resolution.Candidate.Contract;
import io.punctual.entitlements.resolution.Candidate.Incidents;
import io.punctual.entitlements.resolution.Candidate.Line;
import io.punctual.entitlements.resolution.Candidate.Process;
import io.punctual.entitlements.resolution.Candidate.Scope;
import io.punctual.entitlements.resolution.Candidate.Term;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entitlements for tests, changed one property at a time from a plain one of account acme for the year 2026. */
final class Candidates {
    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    static final LocalDate START = LocalDate.of(2026, 1, 1);
    static final LocalDate END = LocalDate.of(2026, 12, 31);
    static final Contract CONTRACT = new Contract("contract-1", "acme", true, START, END);
    static final Line LINE = new Line("line-1", Set.of("A-001"), Set.of("asset-1"), null, null);
    static final Criteria HOLDS = _ -> new Criteria.Outcome(true, Optional.empty());
    static final Criteria DOES_NOT_HOLD = _ -> new Criteria.Outcome(false, Optional.empty());

    private Candidates() {}

    static Candidate plain(String id) {
        return new Candidate(
                id,
                "entitlement " + id,
                new Scope("acme", false, null, null, null, null, Set.of()),
                new Term(START, END, SEOUL, false, false),
                null,
                null,
                null,
                new Process("process", 1));
    }

    static Candidate with(Candidate of, Scope scope) {
        return new Candidate(
                of.id(), of.name(), scope, of.term(), of.criteria(), of.rank(), of.incidents(), of.process());
    }

    static Candidate with(Candidate of, Term term) {
        return new Candidate(
                of.id(), of.name(), of.scope(), term, of.criteria(), of.rank(), of.incidents(), of.process());
    }

    static Candidate with(Candidate of, Criteria criteria) {
        return new Candidate(
                of.id(), of.name(), of.scope(), of.term(), criteria, of.rank(), of.incidents(), of.process());
    }

    static Candidate ranked(Candidate of, int rank) {
        return new Candidate(
                of.id(), of.name(), of.scope(), of.term(), of.criteria(), rank, of.incidents(), of.process());
    }

    static Candidate perIncident(Candidate of, int cases, int used) {
        var incidents = new Incidents(cases, used);
        return new Candidate(
                of.id(), of.name(), of.scope(), of.term(), of.criteria(), of.rank(), incidents, of.process());
    }

    static Candidate withoutProcess(Candidate of) {
        return new Candidate(of.id(), of.name(), of.scope(), of.term(), of.criteria(), of.rank(), of.incidents(), null);
    }

    static Candidate asset(Candidate of, String asset) {
        var was = of.scope();
        return with(
                of,
                new Scope(
                        was.accountId(),
                        was.coversChildren(),
                        was.contract(),
                        was.line(),
                        was.productCode(),
                        asset,
                        was.contactIds()));
    }

    static Candidate product(Candidate of, String product) {
        var was = of.scope();
        return with(
                of,
                new Scope(
                        was.accountId(),
                        was.coversChildren(),
                        was.contract(),
                        was.line(),
                        product,
                        was.assetId(),
                        was.contactIds()));
    }

    static Candidate line(Candidate of, @Nullable Line line) {
        var was = of.scope();
        return with(
                of,
                new Scope(
                        was.accountId(),
                        was.coversChildren(),
                        was.contract(),
                        line,
                        was.productCode(),
                        was.assetId(),
                        was.contactIds()));
    }

    static Candidate contract(Candidate of, Contract contract) {
        var was = of.scope();
        return with(
                of,
                new Scope(
                        was.accountId(),
                        was.coversChildren(),
                        contract,
                        was.line(),
                        was.productCode(),
                        was.assetId(),
                        was.contactIds()));
    }

    static Candidate contacts(Candidate of, String... contacts) {
        var was = of.scope();
        return with(
                of,
                new Scope(
                        was.accountId(),
                        was.coversChildren(),
                        was.contract(),
                        was.line(),
                        was.productCode(),
                        was.assetId(),
                        Set.of(contacts)));
    }

    static Candidate ofAccount(Candidate of, String account, boolean coversChildren) {
        var was = of.scope();
        return with(
                of,
                new Scope(
                        account,
                        coversChildren,
                        was.contract(),
                        was.line(),
                        was.productCode(),
                        was.assetId(),
                        was.contactIds()));
    }

    static Candidate dates(Candidate of, LocalDate start, LocalDate end) {
        var was = of.term();
        return with(of, new Term(start, end, was.zone(), was.coversOpenCases(), was.cancelled()));
    }

    static Candidate coveringOpenCases(Candidate of) {
        var was = of.term();
        return with(of, new Term(was.start(), was.end(), was.zone(), true, was.cancelled()));
    }

    static Candidate cancelled(Candidate of) {
        var was = of.term();
        return with(of, new Term(was.start(), was.end(), was.zone(), was.coversOpenCases(), true));
    }
}
