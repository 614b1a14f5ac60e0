package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.PROCESS;
import static io.punctual.entitlements.AcceptanceData.created;
import static io.punctual.entitlements.AcceptanceData.entitlement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.message.Causation;
import io.punctual.kit.message.MessageJson;
import io.punctual.kit.message.OutgoingMessage;
import io.punctual.kit.security.Role;
import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestRecords;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.node.ObjectNode;

/** What cannot work is refused when it is saved, or bounded and told when it runs. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class BadInputIT {
    @LocalServerPort
    private int port;

    private TestHttp admin;
    private String account;

    @BeforeEach
    void givenACustomer() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
        account = "acme-" + UUID.randomUUID();
        AcceptanceData.customer(admin, account);
        AcceptanceData.contract(admin, account);
    }

    @Test
    void a_milestone_that_can_never_be_met_is_refused_with_its_place_and_value() {
        var refused = admin.post(
                "/api/entitlement-processes",
                PROCESS.formatted("Never").replace("case.lastReplyChannel == 'EMAIL'", "case.priority == 'URGENT'"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/errors/0/field")).isEqualTo("milestones[0].completion");
        assertThat(refused.at("/errors/0/value")).isEqualTo("case.priority == 'URGENT'");
        assertThat(refused.at("/errors/0/message")).contains("can never hold");
    }

    @Test
    void what_is_only_surprising_is_saved_and_told() {
        var saved = admin.post(
                "/api/entitlement-processes", PROCESS.formatted("Short").replace("PT12S", "PT3S"));

        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        assertThat(saved.at("/warnings/0/field")).isEqualTo("milestones[0].actions[1].offset");
        var edited = admin.put(
                "/api/entitlement-processes/{id}/versions/1",
                PROCESS.formatted("Short").replace("PT12S", "PT2S"),
                String.valueOf(saved.at("/id")));
        assertThat(edited.at("/warnings/0/message")).contains("never fires");
    }

    @Test
    void business_hours_that_never_open_within_five_years_are_refused() {
        var refused = admin.put(
                "/api/business-hours/{id}",
                Map.of("name", "never", "zone", "Asia/Seoul", "weekly", Map.of("MON", new String[0][])),
                "never-" + account);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/errors/0/field")).isEqualTo("weekly");
        assertThat(refused.at("/errors/0/message")).contains("within 5 years");
    }

    @Test
    void entitlements_that_would_hand_a_case_to_and_fro_for_ever_are_refused() {
        created(put("low", "LOW", flipping("to HIGH", "HIGH", "INDEPENDENT")));

        var refused = put("high", "HIGH", flipping("to LOW", "LOW", "INDEPENDENT"));

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.at("/errors/0/field")).isEqualTo("criteria");
        assertThat(refused.at("/errors/0/message")).contains(account + "-low");
    }

    @Test
    void a_version_that_would_hand_cases_to_and_fro_is_refused_when_it_is_activated() {
        var low = flipping("to HIGH", "HIGH", "INDEPENDENT");
        created(put("low", "LOW", low));
        var high = flipping("to CRITICAL", "CRITICAL", "INDEPENDENT");
        created(put("high", "HIGH", high));
        var back = flips("to LOW", "LOW", "INDEPENDENT");
        assertThat(admin.post("/api/entitlement-processes/{id}/versions", back, high)
                        .status())
                .isEqualTo(201);

        var refused = admin.post("/api/entitlement-processes/{id}/versions/2/activation", "{}", high);

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.at("/errors/0/message")).contains(account + "-low").contains(account + "-high");
        assertThat(admin.get("/api/entitlement-processes/{id}", high).at("/defaultVersion"))
                .isEqualTo("1");
    }

    @Test
    void what_goes_to_and_fro_ends_after_eight_consequences_and_is_told_to_the_operator() {
        created(put("low", "LOW", flipping("to HIGH", "HIGH", "NONE")));
        var other = put("high", "HIGH", flipping("to LOW", "LOW", "NONE"));
        created(other);
        assertThat(other.at("/warnings/0/message")).contains("once per case");
        var caseId = UUID.randomUUID().toString();
        TestRecords.send(message("case.opened.v1", caseId, 0, "LOW", Causation.root("first")));

        // The milestone acts on each decision and the case changes, each one consequence further.
        var flips = 0;
        for (var depth = 1; depth <= Causation.MAX_DEPTH; ) {
            var decision = decision(caseId, flips + 1);
            depth = Integer.parseInt(TestRecords.header(decision, "ce_causationdepth")) + 2;
            flips++;
            var cause = new Causation("first", TestRecords.header(decision, "ce_id"), depth);
            TestRecords.send(
                    message("case.priority-changed.v1", caseId, flips, flips % 2 == 1 ? "HIGH" : "LOW", cause));
        }

        var letters = await().until(
                        () -> admin.get("/api/operations/dead-letters"),
                        answer -> answer.text().contains(caseId));
        assertThat(letters.text()).contains("an endless echo");
        assertThat(flips).isLessThanOrEqualTo(4);
        assertThat(TestRecords.on("entitlements", caseId)).hasSize(flips);
    }

    private static ConsumerRecord<String, byte[]> decision(String caseId, int number) {
        return await().until(() -> TestRecords.on("entitlements", caseId), all -> all.size() >= number)
                .get(number - 1);
    }

    private OutgoingMessage message(String name, String caseId, int sequence, String priority, Causation cause) {
        var data = (ObjectNode) Contracts.example("cases", name).deepCopy();
        data.put("caseId", caseId);
        ((ObjectNode) data.get("case"))
                .put("accountId", account)
                .put("contactId", account + "-buyer")
                .put("priority", priority);
        return new OutgoingMessage(
                "cases",
                caseId,
                UUID.randomUUID(),
                "io.punctual." + name,
                Instant.now(),
                sequence,
                cause,
                MessageJson.MAPPER.convertValue(data, Map.class));
    }

    private TestHttp.Answer put(String name, String priority, String process) {
        var entitlement = entitlement(account, name, process);
        entitlement.put("criteria", "case.priority == '" + priority + "'");
        return admin.put("/api/entitlements/{id}", entitlement, account + "-" + name);
    }

    private static String flips(String name, String priority, String recurrence) {
        return PROCESS.formatted(name)
                .replace("\"recurrence\": \"NONE\"", "\"recurrence\": \"" + recurrence + "\"")
                .replace(
                        "\"field\": \"status\", \"value\": \"1차 답변 완료\"",
                        "\"field\": \"priority\", \"value\": \"" + priority + "\"");
    }

    private String flipping(String name, String priority, String recurrence) {
        var drafted = admin.post("/api/entitlement-processes", flips(name, priority, recurrence));
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        var id = String.valueOf(drafted.at("/id"));
        assertThat(admin.post("/api/entitlement-processes/{id}/versions/1/activation", "{}", id)
                        .status())
                .isEqualTo(200);
        return id;
    }
}
