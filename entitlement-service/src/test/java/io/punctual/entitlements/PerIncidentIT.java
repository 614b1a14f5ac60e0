package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.created;
import static io.punctual.entitlements.AcceptanceData.entitlement;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.entitlements.cover.CaseFacts;
import io.punctual.entitlements.cover.CoverDesk;
import io.punctual.entitlements.cover.Decision;
import io.punctual.entitlements.cover.Standing;
import io.punctual.kit.command.Commands;
import io.punctual.kit.message.Causation;
import io.punctual.kit.security.Role;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Rule 2: per-incident entitlements. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class PerIncidentIT {
    private static final Instant RECEIVED = Instant.parse("2026-03-02T00:00:00Z");

    @LocalServerPort
    private int port;

    private final CoverDesk desk;
    private final Commands commands;
    private TestHttp admin;
    private String account;

    PerIncidentIT(@Autowired CoverDesk desk, @Autowired Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @BeforeEach
    void givenTwoIncidentsAndAFallback() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
        account = "acme-" + UUID.randomUUID();
        AcceptanceData.customer(admin, account);
        AcceptanceData.contract(admin, account);
        var process = AcceptanceData.process(admin, "기본");
        var counted = entitlement(account, "2건", process);
        counted.put("productCode", "A-001");
        counted.put("cases", 2);
        created(admin.put("/api/entitlements/{id}", counted, account + "-counted"));
        created(admin.put("/api/entitlements/{id}", entitlement(account, "기본", process), account + "-basic"));
    }

    @Test
    void rule_2_of_50_concurrent_cases_against_1_remaining_exactly_one_takes_it() throws Exception {
        cover(UUID.randomUUID(), 0, "A-001", null);
        var decisions = new ArrayList<Decision>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Decision>>();
            for (var number = 0; number < 50; number++) {
                tasks.add(() -> cover(UUID.randomUUID(), 0, "A-001", null));
            }
            for (var decided : callers.invokeAll(tasks)) {
                decisions.add(decided.get());
            }
        }

        assertThat(decisions)
                .filteredOn(decision -> (account + "-counted").equals(decision.entitlementId()))
                .hasSize(1);
        assertThat(decisions)
                .filteredOn(decision -> (account + "-basic").equals(decision.entitlementId()))
                .hasSize(49);
        var entitlement = admin.get("/api/entitlements/{id}", account + "-counted");
        assertThat(entitlement.at("/casesUsed")).isEqualTo("2");
        assertThat(entitlement.at("/status")).isEqualTo("exhausted");
    }

    @Test
    void rule_2_moving_to_another_entitlement_gives_it_back() {
        var caseId = UUID.randomUUID();
        assertThat(cover(caseId, 0, "A-001", null).entitlementId()).isEqualTo(account + "-counted");
        assertThat(used()).isEqualTo("1");

        assertThat(cover(caseId, 1, "B-002", null).entitlementId()).isEqualTo(account + "-basic");
        assertThat(used()).isEqualTo("0");

        cover(caseId, 2, "A-001", null);
        assertThat(used()).isEqualTo("1");
    }

    @Test
    void rule_2_a_child_case_takes_none() {
        var parent = UUID.randomUUID();
        cover(parent, 0, "A-001", null);

        var child = cover(UUID.randomUUID(), 0, "A-001", parent.toString());

        assertThat(child.entitlementId()).isEqualTo(account + "-counted");
        assertThat(used()).isEqualTo("1");
    }

    @Test
    void rule_3_exhaustion_and_expiry_never_take_away_cover_already_given() {
        var first = UUID.randomUUID();
        cover(first, 0, "A-001", null);
        cover(UUID.randomUUID(), 0, "A-001", null);

        var again = commands.execute(() -> {
            desk.heard(first, 1, Standing.OPEN, facts("A-001", null, "HIGH"), Causation.root("test"));
            return desk.decision(first).orElseThrow();
        });

        assertThat(again.entitlementId()).isEqualTo(account + "-counted");
        assertThat(used()).isEqualTo("2");
    }

    private @Nullable String used() {
        return admin.get("/api/entitlements/{id}", account + "-counted").at("/casesUsed");
    }

    private Decision cover(UUID caseId, long sequence, String product, @Nullable String parent) {
        return commands.execute(() -> {
            desk.heard(caseId, sequence, Standing.OPEN, facts(product, parent, "MEDIUM"), Causation.root("test"));
            return desk.decision(caseId).orElseThrow();
        });
    }

    private CaseFacts facts(String product, @Nullable String parent, String priority) {
        return new CaseFacts(
                account, account + "-buyer", product, null, parent, priority, null, "WEB", Map.of(), RECEIVED, null);
    }
}
