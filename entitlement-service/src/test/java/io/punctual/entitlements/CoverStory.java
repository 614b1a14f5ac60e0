package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.entitlement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.entitlements.cover.CaseFacts;
import io.punctual.entitlements.cover.CoverDesk;
import io.punctual.entitlements.cover.Decision;
import io.punctual.entitlements.cover.Standing;
import io.punctual.kit.command.Commands;
import io.punctual.kit.message.Causation;
import io.punctual.kit.security.Role;
import io.punctual.kit.testing.TestHttp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer without entitlements, with cases as they are heard of. */
abstract class CoverStory {
    static final Instant RECEIVED = Instant.parse("2026-03-02T00:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    CoverDesk desk;

    @Autowired
    Commands commands;

    @Autowired
    JdbcClient jdbc;

    TestHttp admin;
    TestHttp agent;
    String account;
    String process;

    @BeforeEach
    void givenACustomerWithoutEntitlements() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
        agent = TestHttp.on(port).as("agent-1", Role.AGENT);
        account = "acme-" + UUID.randomUUID();
        AcceptanceData.customer(admin, account);
        AcceptanceData.contract(admin, account);
        process = AcceptanceData.process(admin, "기본");
    }

    TestHttp.Answer add(String name, Map<String, Object> more) {
        var entitlement = entitlement(account, name, process);
        entitlement.remove("serviceContractId");
        entitlement.putAll(more);
        var answer = admin.put("/api/entitlements/{id}", entitlement, account + "-" + name);
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
        return answer;
    }

    /** Everything that is due has been looked at. */
    void reviewed() {
        await().until(() -> jdbc.sql("select count(*) from cover_review where due_at <= clock_timestamp()")
                .query(Long.class)
                .single()
                .equals(0L));
    }

    UUID open(@Nullable String accountId, @Nullable String contactId) {
        var caseId = UUID.randomUUID();
        hear(caseId, 0, true, accountId, contactId);
        return caseId;
    }

    void hear(UUID caseId, long sequence, boolean open, @Nullable String accountId, @Nullable String contactId) {
        var facts = new CaseFacts(
                accountId, contactId, "B-002", null, null, "MEDIUM", null, "WEB", Map.of(), RECEIVED, null);
        commands.execute(() -> {
            desk.heard(caseId, sequence, open ? Standing.OPEN : Standing.CLOSED, facts, Causation.root("test"));
            return caseId;
        });
    }

    @Nullable String entitlementOf(UUID caseId) {
        return decision(caseId).entitlementId();
    }

    Decision decision(UUID caseId) {
        return desk.decision(caseId).orElseThrow();
    }
}
