package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.created;
import static io.punctual.entitlements.AcceptanceData.entitlement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.entitlements.cover.CaseFacts;
import io.punctual.entitlements.cover.CoverDesk;
import io.punctual.entitlements.cover.Standing;
import io.punctual.entitlements.migration.MigrationDesk;
import io.punctual.kit.command.Commands;
import io.punctual.kit.message.Causation;
import io.punctual.kit.message.MessageJson;
import io.punctual.kit.security.Role;
import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestRecords;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Open cases under the first version of a process, and how tests tell of them. */
abstract class MigrationStory {
    static final Instant RECEIVED = Instant.parse("2026-03-02T00:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    CoverDesk desk;

    @Autowired
    Commands commands;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MigrationDesk migrations;

    TestHttp admin;
    String account;
    String process;

    @BeforeEach
    void givenCasesUnderTheFirstVersion() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
        account = "acme-" + UUID.randomUUID();
        AcceptanceData.customer(admin, account);
        AcceptanceData.contract(admin, account);
        process = AcceptanceData.process(admin, "기본");
        created(admin.put("/api/entitlements/{id}", entitlement(account, "기본", process), account + "-basic"));
    }

    void activate(String document) {
        var drafted = admin.post("/api/entitlement-processes/{id}/versions", document, process);
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        var path = "/api/entitlement-processes/{id}/versions/" + drafted.at("/version") + "/activation";
        assertThat(admin.post(path, "{}", process).status()).isEqualTo(200);
    }

    TestHttp.Answer ended(String job) {
        return await().until(
                        () -> admin.get("/api/entitlement-processes/{id}/migrations/{job}", process, job),
                        answer -> Stream.of("DONE", "CANCELLED").anyMatch(state -> state.equals(answer.at("/state"))));
    }

    UUID hear(String priority, @Nullable String hours) {
        var caseId = UUID.randomUUID();
        heard(caseId, 0, true, priority, hours);
        return caseId;
    }

    void heard(UUID caseId, long sequence, boolean open, String priority, @Nullable String hours) {
        var facts = new CaseFacts(
                account, account + "-buyer", "B-002", null, null, priority, null, "WEB", Map.of(), RECEIVED, hours);
        commands.execute(() -> {
            desk.heard(caseId, sequence, open ? Standing.OPEN : Standing.CLOSED, facts, Causation.root("test"));
            return caseId;
        });
    }

    int version(UUID caseId) {
        return jdbc.sql("select process_version from covered_case where case_id = ?")
                .params(caseId)
                .query(Integer.class)
                .single();
    }

    static JsonNode decided(UUID caseId, int revision) {
        var heard =
                await().until(() -> TestRecords.on("entitlements", caseId.toString()), all -> all.size() >= revision);
        var last = MessageJson.MAPPER.readTree(heard.get(revision - 1).value());
        Contracts.validate(last, "entitlements", "entitlement.decided.v1");
        assertThat(last.at("/revision").asInt()).isEqualTo(revision);
        return last;
    }
}
