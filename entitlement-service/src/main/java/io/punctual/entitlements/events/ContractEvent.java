package io.punctual.entitlements.events;

import java.time.Instant;

/** Facts about one service contract and its lines. Append-only: never rename or drop a component. */
public sealed interface ContractEvent {
    String contractId();

    /** The subject of the token of who did it. */
    String by();

    Instant at();

    record ContractSigned(String contractId, ContractTerms terms, String by, Instant at) implements ContractEvent {}

    record TermsChanged(String contractId, ContractTerms terms, String by, Instant at) implements ContractEvent {}

    record LineAdded(String contractId, ContractLine line, String by, Instant at) implements ContractEvent {}

    record LineChanged(String contractId, ContractLine line, String by, Instant at) implements ContractEvent {}

    record LineRemoved(String contractId, String lineId, String by, Instant at) implements ContractEvent {}
}
