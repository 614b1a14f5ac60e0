package io.punctual.entitlements.write.contract;

import io.punctual.entitlements.events.ContractEvent.ContractSigned;
import io.punctual.entitlements.events.ContractEvent.LineAdded;
import io.punctual.entitlements.events.ContractEvent.LineChanged;
import io.punctual.entitlements.events.ContractEvent.LineRemoved;
import io.punctual.entitlements.events.ContractEvent.TermsChanged;
import io.punctual.entitlements.events.ContractLine;
import io.punctual.entitlements.events.ContractTerms;
import io.punctual.kit.time.TimeSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ServiceContractTest {
    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    private static final ContractTerms TERMS = terms("Basic");
    private static final ContractLine LINE_A = new ContractLine("a", "A-001", null, null, null, null, null);
    private static final ContractLine LINE_B = new ContractLine("b", "B-002", null, null, null, null, null);
    private static final ContractSigned SIGNED = new ContractSigned("c", TERMS, "admin-1", NOW);
    private static final LineAdded WITH_LINE_A = new LineAdded("c", LINE_A, "admin-1", NOW);

    private final FixtureConfiguration<ServiceContract> contract =
            new AggregateTestFixture<>(ServiceContract.class).registerInjectableResource((TimeSource) () -> NOW);

    @Test
    void a_contract_is_signed_with_its_lines() {
        contract.givenNoPriorActivity()
                .when(new RecordContract("c", TERMS, List.of(LINE_A), "admin-1"))
                .expectEvents(SIGNED, WITH_LINE_A);
    }

    @Test
    void only_what_differs_happened() {
        var changedA = new ContractLine("a", "A-001", "asset-1", null, null, null, null);
        contract.given(SIGNED, WITH_LINE_A)
                .when(new RecordContract("c", terms("Better"), List.of(changedA, LINE_B), "admin-2"))
                .expectEvents(
                        new TermsChanged("c", terms("Better"), "admin-2", NOW),
                        new LineChanged("c", changedA, "admin-2", NOW),
                        new LineAdded("c", LINE_B, "admin-2", NOW));
        contract.given(SIGNED, WITH_LINE_A)
                .when(new RecordContract("c", TERMS, List.of(), "admin-2"))
                .expectEvents(new LineRemoved("c", "a", "admin-2", NOW));
    }

    @Test
    void saying_the_same_again_says_nothing() {
        contract.given(SIGNED, WITH_LINE_A)
                .when(new RecordContract("c", TERMS, List.of(LINE_A), "admin-2"))
                .expectNoEvents();
    }

    private static ContractTerms terms(String name) {
        return new ContractTerms(
                "acme", name, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), ContractTerms.Status.ACTIVE);
    }
}
