package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.created;
import static io.punctual.entitlements.AcceptanceData.entitlement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.entitlements.cover.CaseFacts;
import io.punctual.entitlements.cover.CoverDesk;
import io.punctual.entitlements.cover.Standing;
import io.punctual.entitlements.directory.CaseFields;
import io.punctual.kit.command.Commands;
import io.punctual.kit.message.Causation;
import io.punctual.kit.message.MessageJson;
import io.punctual.kit.security.Role;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestRecords;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Rule 6: a process may start with a date of the case; while the date is not set or has not come, it waits. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class DateStartIT {
    private static final Instant RECEIVED = Instant.parse("2026-03-02T00:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private CoverDesk desk;

    @Autowired
    private CaseFields fields;

    @Autowired
    private Commands commands;

    private TestHttp admin;
    private String account;
    private UUID caseId;
    private long sequence;

    @BeforeEach
    void givenACaseUnderAProcessThatStartsWithADate() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
        account = "acme-" + UUID.randomUUID();
        caseId = UUID.randomUUID();
        AcceptanceData.customer(admin, account);
        AcceptanceData.contract(admin, account);
        fields.heard("installedOn", 1, "DATE", true);
        fields.heard("visitAt", 1, "TIMESTAMP", true);
    }

    @Test
    void it_waits_for_the_date_starts_with_it_and_moves_with_it() {
        entitled("case.fields.installedOn");

        heard(Map.of());
        assertThat(told(1).has("processId")).isFalse();
        assertThat(told(1).path("covered").asBoolean()).isTrue();
        assertThat(told(1).path("startFrom").asString()).isEqualTo("case.fields.installedOn");
        assertThat(told(1).path("reason").asString()).contains("which is not set");

        heard(Map.of("installedOn", "2026-02-20"));
        assertThat(told(2).has("processId")).isTrue();
        assertThat(told(2).path("startAt").asString()).isEqualTo("2026-02-19T15:00:00Z");

        heard(Map.of("installedOn", "2026-02-21"));
        assertThat(told(3).path("startAt").asString()).isEqualTo("2026-02-20T15:00:00Z");

        heard(Map.of());
        assertThat(told(4).has("processId")).isFalse();
    }

    @Test
    void a_date_to_come_starts_it_when_it_comes() {
        entitled("case.fields.visitAt");
        var soon = Instant.now().plusSeconds(10).truncatedTo(ChronoUnit.SECONDS);

        heard(Map.of("visitAt", soon.toString()));
        assertThat(told(1).has("processId")).isFalse();

        assertThat(told(2).has("processId")).isTrue();
        assertThat(told(2).path("startAt").asString()).isEqualTo(soon.toString());
        assertThat(Instant.parse(told(2).path("decidedAt").asString())).isAfterOrEqualTo(soon);
    }

    @Test
    void a_field_that_is_no_date_is_refused() {
        fields.heard("kind", 1, "TEXT", true);

        var refused =
                admin.post("/api/entitlement-processes/{id}/versions/1/activation", "{}", drafted("case.fields.kind"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/errors/0/field")).isEqualTo("entry.from");
    }

    private void entitled(String field) {
        var process = drafted(field);
        var activated = admin.post("/api/entitlement-processes/{id}/versions/1/activation", "{}", process);
        assertThat(activated.status()).as(activated.text()).isEqualTo(200);
        created(admin.put("/api/entitlements/{id}", entitlement(account, "기본", process), account + "-e"));
    }

    private String drafted(String field) {
        var document = AcceptanceData.PROCESS.formatted("날짜").replace("CASE_OPENED", field);
        return String.valueOf(admin.post("/api/entitlement-processes", document).at("/id"));
    }

    private void heard(Map<String, Object> values) {
        var facts = new CaseFacts(account, null, "B-002", null, null, "MEDIUM", null, "WEB", values, RECEIVED, null);
        commands.execute(() -> {
            desk.heard(caseId, sequence++, Standing.OPEN, facts, Causation.root("test"));
            return caseId;
        });
    }

    private JsonNode told(int number) {
        var records =
                await().until(() -> TestRecords.on("entitlements", caseId.toString()), all -> all.size() >= number);
        return MessageJson.MAPPER.readTree(records.get(number - 1).value());
    }
}
