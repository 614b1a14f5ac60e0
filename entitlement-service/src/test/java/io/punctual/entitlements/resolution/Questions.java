package io.punctual.entitlements.resolution;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What cases ask in tests, changed one property at a time. */
final class Questions {
    static final Instant RECEIVED = Instant.parse("2026-03-02T00:00:00Z");

    private Questions() {}

    /** A case of acme, whose parent is acme-group, about product A-001 and asset-1. */
    static Question full() {
        return new Question(
                List.of("acme", "acme-group"), "buyer-1", "A-001", "asset-1", Map.of(), RECEIVED, RECEIVED, null, true);
    }

    /** A case of which only the account is known. */
    static Question bare() {
        return new Question(List.of("acme", "acme-group"), null, null, null, Map.of(), RECEIVED, RECEIVED, null, true);
    }

    static Question received(Instant at) {
        return at(at, at);
    }

    static Question at(Instant received, Instant now) {
        var of = full();
        return new Question(
                of.accounts(), of.contactId(), of.productCode(), of.assetId(), of.values(), received, now, null, true);
    }

    static Question holding(Question of, String held) {
        return new Question(
                of.accounts(),
                of.contactId(),
                of.productCode(),
                of.assetId(),
                of.values(),
                of.receivedAt(),
                of.now(),
                held,
                of.takesIncident());
    }

    static Question child(Question of) {
        return new Question(
                of.accounts(),
                of.contactId(),
                of.productCode(),
                of.assetId(),
                of.values(),
                of.receivedAt(),
                of.now(),
                of.held(),
                false);
    }
}
