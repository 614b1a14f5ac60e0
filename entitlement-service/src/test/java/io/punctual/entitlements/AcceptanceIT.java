package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.created;
import static io.punctual.entitlements.AcceptanceData.entitlement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.entitlements.directory.CaseFields;
import io.punctual.kit.message.MessageJson;
import io.punctual.kit.security.Role;
import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestRecords;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@IntegrationTest
@Import(TopicsOfOthers.class)
class AcceptanceIT {
    @LocalServerPort
    private int port;

    @Autowired
    private CaseFields fields;

    private TestHttp admin;
    private String account;
    private String basicProcess;
    private String premiumProcess;

    @BeforeEach
    void givenTheCustomerOfTheStory() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
        account = "acme-" + UUID.randomUUID();
        TestRecords.send(TestRecords.example("directory", "case-field/serviceType", "directory.case-field.v1", 1));
        await().until(() -> fields.active().containsKey("serviceType"));
        AcceptanceData.customer(admin, account);
        AcceptanceData.contract(admin, account);
        basicProcess = AcceptanceData.process(admin, "기본");
        premiumProcess = AcceptanceData.process(admin, "프리미엄");
        created(put("basic", entitlement(account, "기본", basicProcess)));
        var line = entitlement(account, "프리미엄 A-001", premiumProcess);
        line.put("contractLineItemId", "basic-a");
        line.put("productCode", "A-001");
        created(put("premium-line", line));
        var type = entitlement(account, "프리미엄", premiumProcess);
        type.put("criteria", "case.fields.serviceType == '프리미엄'");
        created(put("premium-type", type));
    }

    @Test
    void each_case_of_the_story_gets_its_entitlement_at_once() {
        var basic = decided(open("B-002", "기본"), 1);
        assertThat(basic.at("/entitlementId").asString()).isEqualTo(account + "-basic");
        assertThat(basic.at("/processId").asString()).isEqualTo(basicProcess);
        assertThat(basic.at("/processVersion").asInt()).isEqualTo(1);
        assertThat(basic.at("/startAt").asString()).isEqualTo("2026-03-02T00:00:00Z");
        assertThat(basic.at("/calendars/always").asInt()).isEqualTo(1);
        assertThat(basic.at("/facts").get("account.name").asString()).isEqualTo("A고객");

        assertThat(decided(open("B-002", "프리미엄"), 1).at("/entitlementId").asString())
                .isEqualTo(account + "-premium-type");
        assertThat(decided(open("A-001", "기본"), 1).at("/entitlementId").asString())
                .isEqualTo(account + "-premium-line");
    }

    @Test
    void a_reclassified_case_is_decided_again_and_the_same_answer_is_not_repeated() {
        var caseId = open("B-002", "기본");
        decided(caseId, 1);

        TestRecords.send(TestRecords.message(
                "cases", caseId, "io.punctual.case.classified.v1", 1, classified(caseId, "B-002", "프리미엄")));
        assertThat(decided(caseId, 2).at("/entitlementId").asString()).isEqualTo(account + "-premium-type");

        TestRecords.send(
                TestRecords.message(
                        "cases", caseId, "io.punctual.case.classified.v1", 2, classified(caseId, "B-002", "프리미엄")),
                TestRecords.message(
                        "cases", caseId, "io.punctual.case.classified.v1", 3, classified(caseId, "A-001", "프리미엄")));
        assertThat(decided(caseId, 3).at("/entitlementId").asString()).isEqualTo(account + "-premium-line");
        assertThat(decided(caseId, 3).at("/caseSequence").asInt()).isEqualTo(3);
    }

    @Test
    void a_case_without_cover_is_told_so() {
        var caseId = UUID.randomUUID().toString();
        var stranger = opened(caseId, "B-002", "기본");
        ((ObjectNode) stranger.get("case")).put("accountId", "nobody").put("contactId", "nobody");
        TestRecords.send(TestRecords.message("cases", caseId, "io.punctual.case.opened.v1", 0, stranger));

        var decided = decided(caseId, 1);
        assertThat(decided.at("/covered").asBoolean()).isFalse();
        assertThat(decided.has("entitlementId")).isFalse();
        assertThat(decided.at("/reason").asString()).contains("no entitlement");
    }

    @Test
    void rule_1_a_case_without_cover_gets_the_default_process_of_the_organisation() {
        assertThat(admin.put("/api/organisation", Map.of("defaultProcessId", basicProcess))
                        .status())
                .isEqualTo(200);
        var caseId = UUID.randomUUID().toString();
        var stranger = opened(caseId, "B-002", "기본");
        ((ObjectNode) stranger.get("case")).put("accountId", "nobody").put("contactId", "nobody");
        TestRecords.send(TestRecords.message("cases", caseId, "io.punctual.case.opened.v1", 0, stranger));

        JsonNode decided;
        try {
            decided = decided(caseId, 1);
        } finally {
            admin.put("/api/organisation", Map.of());
        }

        assertThat(decided.at("/covered").asBoolean()).isFalse();
        assertThat(decided.at("/processId").asString()).isEqualTo(basicProcess);
        assertThat(decided.at("/calendars/always").asInt()).isEqualTo(1);
    }

    @Test
    void the_dry_run_names_every_candidate_and_why_it_lost_in_both_languages() {
        var answer = TestHttp.on(port)
                .as("agent-1", Role.AGENT)
                .post(
                        "/api/entitlements/resolution",
                        Map.of("accountId", account, "productCode", "B-002", "fields", Map.of("serviceType", "프리미엄")));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("/entitlement/id")).isEqualTo(account + "-premium-type");
        assertThat(answer.at("/candidates/0/reasonCode")).isEqualTo("CHOSEN");
        assertThat(answer.at("/candidates/1/entitlementId")).isEqualTo(account + "-basic");
        assertThat(answer.at("/candidates/1/reason/en")).contains("it has criteria");
        assertThat(answer.at("/candidates/1/reason/ko")).contains("조건이 있습니다");
        assertThat(answer.at("/candidates/2/applies")).isEqualTo("false");
        assertThat(answer.at("/candidates/2/reasonCode")).isEqualTo("OTHER_PRODUCT");
    }

    private TestHttp.Answer put(String name, Map<String, Object> entitlement) {
        return admin.put("/api/entitlements/{id}", entitlement, account + "-" + name);
    }

    private String open(String product, String serviceType) {
        var caseId = UUID.randomUUID().toString();
        TestRecords.send(TestRecords.message(
                "cases", caseId, "io.punctual.case.opened.v1", 0, opened(caseId, product, serviceType)));
        return caseId;
    }

    private ObjectNode opened(String caseId, String product, String serviceType) {
        return of("case.opened.v1", caseId, product, serviceType);
    }

    private ObjectNode classified(String caseId, String product, String serviceType) {
        return of("case.classified.v1", caseId, product, serviceType);
    }

    private ObjectNode of(String example, String caseId, String product, String serviceType) {
        var data = (ObjectNode) Contracts.example("cases", example).deepCopy();
        data.put("caseId", caseId);
        var snapshot = (ObjectNode) data.get("case");
        snapshot.put("accountId", account).put("contactId", account + "-buyer").put("productCode", product);
        ((ObjectNode) snapshot.get("fields")).put("serviceType", serviceType);
        return data;
    }

    /** The decision of this revision, as the other services hear it; it keeps its contract. */
    private static JsonNode decided(String caseId, int revision) {
        var heard = await().until(() -> TestRecords.on("entitlements", caseId), all -> all.size() >= revision);
        assertThat(heard).hasSize(revision);
        var last = data(heard.getLast());
        Contracts.validate(last, "entitlements", "entitlement.decided.v1");
        assertThat(last.at("/revision").asInt()).isEqualTo(revision);
        return last;
    }

    private static JsonNode data(ConsumerRecord<String, byte[]> message) {
        return MessageJson.MAPPER.readTree(message.value());
    }
}
