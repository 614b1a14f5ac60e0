package io.punctual.entitlements.resolution;

import static io.punctual.entitlements.resolution.ReasonCode.CONTRACT_NOT_ACTIVE;
import static io.punctual.entitlements.resolution.ReasonCode.LINE_NOT_ACTIVE;
import static io.punctual.entitlements.resolution.ReasonCode.OTHER_ACCOUNT;
import static io.punctual.entitlements.resolution.ReasonCode.OTHER_ASSET;
import static io.punctual.entitlements.resolution.ReasonCode.OTHER_CONTACT;
import static io.punctual.entitlements.resolution.ReasonCode.OTHER_CONTRACT;
import static io.punctual.entitlements.resolution.ReasonCode.OTHER_LINE;
import static io.punctual.entitlements.resolution.ReasonCode.OTHER_PRODUCT;
import static io.punctual.entitlements.resolution.ReasonCode.PARENT_ONLY;

import io.punctual.entitlements.resolution.Candidate.Contract;
import io.punctual.entitlements.resolution.Candidate.Line;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rule 4: a scope that is set on the entitlement must be met by the case; what is empty on the case meets nothing. */
final class ScopeMatch {
    private ScopeMatch() {}

    static Optional<Reason> obstacle(Candidate candidate, Question question) {
        var scope = candidate.scope();
        return account(candidate, question)
                .or(() -> differs(scope.assetId(), question.assetId(), OTHER_ASSET))
                .or(() -> differs(scope.productCode(), question.productCode(), OTHER_PRODUCT))
                .or(() -> contact(candidate, question))
                .or(() -> contract(candidate, question))
                .or(() -> line(candidate, question));
    }

    private static Optional<Reason> account(Candidate candidate, Question question) {
        var scope = candidate.scope();
        var distance = question.distanceTo(scope.accountId());
        if (distance < 0) {
            return Optional.of(Reason.of(OTHER_ACCOUNT, scope.accountId()));
        }
        return distance > 0 && !scope.coversChildren()
                ? Optional.of(Reason.of(PARENT_ONLY, scope.accountId()))
                : Optional.empty();
    }

    private static Optional<Reason> differs(@Nullable String required, @Nullable String given, ReasonCode code) {
        return required != null && !required.equals(given) ? Optional.of(Reason.of(code, required)) : Optional.empty();
    }

    private static Optional<Reason> contact(Candidate candidate, Question question) {
        var listed = candidate.scope().contactIds();
        var contact = question.contactId();
        return listed.isEmpty() || (contact != null && listed.contains(contact))
                ? Optional.empty()
                : Optional.of(Reason.of(OTHER_CONTACT));
    }

    private static Optional<Reason> contract(Candidate candidate, Question question) {
        var contract = candidate.scope().contract();
        if (contract == null) {
            return Optional.empty();
        }
        var distance = question.distanceTo(contract.accountId());
        if (distance < 0 || (distance > 0 && !candidate.scope().coversChildren())) {
            return Optional.of(Reason.of(OTHER_CONTRACT, contract.id()));
        }
        return contract.inForce() && (question.holds(candidate) || runs(contract, received(candidate, question)))
                ? Optional.empty()
                : Optional.of(Reason.of(CONTRACT_NOT_ACTIVE, contract.id()));
    }

    private static Optional<Reason> line(Candidate candidate, Question question) {
        var line = candidate.scope().line();
        if (line == null) {
            return Optional.empty();
        }
        if (!concerns(line, question)) {
            return Optional.of(Reason.of(OTHER_LINE, line.id()));
        }
        return question.holds(candidate) || runs(line, received(candidate, question))
                ? Optional.empty()
                : Optional.of(Reason.of(LINE_NOT_ACTIVE, line.id()));
    }

    private static boolean concerns(Line line, Question question) {
        var asset = question.assetId();
        var product = question.productCode();
        return (asset != null && line.assets().contains(asset))
                || (product != null && line.products().contains(product));
    }

    private static boolean runs(Contract contract, LocalDate day) {
        return !day.isBefore(contract.start()) && !day.isAfter(contract.end());
    }

    private static boolean runs(Line line, LocalDate day) {
        var start = line.start();
        var end = line.end();
        return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
    }

    /** The day that counts: of receiving, or today's where the entitlement reaches back to open cases. */
    private static LocalDate received(Candidate candidate, Question question) {
        var term = candidate.term();
        var received = LocalDate.ofInstant(question.receivedAt(), term.zone());
        return term.coversOpenCases() && received.isBefore(term.start())
                ? LocalDate.ofInstant(question.now(), term.zone())
                : received;
    }
}
