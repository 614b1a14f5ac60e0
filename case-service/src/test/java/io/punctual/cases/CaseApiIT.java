package io.punctual.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.TestRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CaseApiIT extends CaseServiceSpecification {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_case_is_opened_with_number_version_and_location() {
        var answer = admin().post("/api/cases", BASIC_CASE);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers().getETag()).isEqualTo("\"0\"");
        assertThat(answer.headers().getLocation()).hasPath("/api/cases/" + answer.at("/caseId"));
        assertThat(answer.body().path("number").asInt()).isGreaterThan(1000);
        var view = admin().get("/api/cases/{id}", at(answer, "/caseId")).body();
        assertThat(view.path("subject").asString()).isEqualTo("로그인이 안 됩니다");
        assertThat(view.path("ownerKind").asString()).isEqualTo("USER");
        assertThat(view.path("awaitingReply").asBoolean()).isTrue();
        assertThat(view.at("/fields/serviceType").asString()).isEqualTo("기본");
    }

    @Test
    void events_are_stored_under_stable_names() {
        var caseId = open();
        admin().post("/api/cases/{id}/replies", Map.of("channel", "EMAIL", "body", "확인했습니다."), caseId);

        var types = jdbc.sql("select payloadtype || '/' || payloadrevision from domainevententry"
                        + " where aggregateidentifier = ? order by sequencenumber")
                .param(caseId)
                .query(String.class)
                .list();
        assertThat(types).containsExactly("case.opened/1", "case.message-sent/1");
    }

    @Test
    void every_event_is_told_in_order_and_keeps_its_contract() {
        var caseId = open();
        admin().post("/api/cases/{id}/replies", Map.of("channel", "PHONE", "body", "전화로 답함"), caseId);
        admin().post("/api/cases/{id}/closure", Map.of("reason", "해결됨"), caseId);

        await().untilAsserted(() -> assertThat(TestRecords.on("cases", caseId)).hasSize(3));
        var told = TestRecords.on("cases", caseId);
        assertThat(told)
                .extracting(message -> TestRecords.header(message, "ce_type"))
                .containsExactly(
                        "io.punctual.case.opened.v1", "io.punctual.case.message-sent.v1", "io.punctual.case.closed.v1");
        assertThat(told)
                .extracting(message -> TestRecords.header(message, "ce_sequence"))
                .containsExactly("0", "1", "2");
        told.forEach(message -> {
            JsonNode data = JsonMapper.shared().readTree(message.value());
            Contracts.validate(data, "cases", TestRecords.header(message, "ce_type"));
        });
    }

    @Test
    void an_act_answers_with_the_case_as_it_is_then() {
        var caseId = open();
        var answer = admin().post("/api/cases/{id}/priority", Map.of("priority", "CRITICAL"), caseId);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().getETag()).isEqualTo("\"1\"");
        assertThat(answer.at("/priority")).isEqualTo("CRITICAL");
        assertThat(answer.body())
                .isEqualTo(admin().get("/api/cases/{id}", caseId).body());
    }

    @Test
    void rule_11_a_case_tells_others_its_own_business_hours() {
        var caseId = open();
        var answer = admin().post("/api/cases/{id}/classification", Map.of("businessHoursId", "night"), caseId);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("/businessHoursId")).isEqualTo("night");
        var told = await().until(() -> TestRecords.on("cases", caseId), all -> all.size() == 2)
                .getLast();
        var data = MessageJson.MAPPER.readTree(told.value());
        Contracts.validate(data, "cases", "case.classified.v1");
        assertThat(data.at("/case/businessHoursId").asString()).isEqualTo("night");
        assertThat(data.at("/change/changed/0").asString()).isEqualTo("businessHoursId");
    }

    @Test
    void an_act_meant_for_an_older_version_is_refused() {
        var caseId = open();
        admin().post("/api/cases/{id}/priority", Map.of("priority", "LOW"), caseId);

        var stale =
                admin().with("If-Match", "\"0\"").post("/api/cases/{id}/priority", Map.of("priority", "HIGH"), caseId);
        assertThat(stale.status()).isEqualTo(412);
        var current =
                admin().with("If-Match", "\"1\"").post("/api/cases/{id}/priority", Map.of("priority", "HIGH"), caseId);
        assertThat(current.status()).isEqualTo(200);
    }

    @Test
    void the_same_idempotency_key_opens_one_case() {
        var once = admin().with("Idempotency-Key", "key-" + System.nanoTime());
        var first = once.post("/api/cases", BASIC_CASE);
        var second = once.post("/api/cases", BASIC_CASE);
        var other = once.post("/api/cases", Map.of("subject", "another"));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.at("/caseId")).isEqualTo(first.at("/caseId"));
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void bad_input_is_refused_by_name_and_changes_nothing() {
        var caseId = open();
        assertRefused(admin().post("/api/cases", with("accountId", "nobody")), 422, "accountId");
        assertRefused(admin().post("/api/cases", with("priority", "URGENT")), 422, "priority");
        assertRefused(admin().post("/api/cases", with("ownerId", "nobody")), 422, "ownerId");
        assertRefused(
                admin().post("/api/cases", with("fields", Map.of("serviceType", "gold"))), 422, "fields.serviceType");
        assertRefused(admin().post("/api/cases", with("fields", Map.of("colour", "red"))), 422, "fields.colour");
        assertRefused(
                admin().post(
                                "/api/cases",
                                with(
                                        "receivedAt",
                                        Instant.now().plusSeconds(3600).toString())),
                422,
                "receivedAt");
        assertRefused(admin().post("/api/cases/{id}/status", Map.of("status", "없는 상태"), caseId), 422, "status");
        assertThat(admin().post("/api/cases", "{broken").status()).isEqualTo(400);
        assertThat(admin().post("/api/cases/" + new java.util.UUID(0, 1) + "/resume", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(admin().get("/api/cases/{id}", caseId).at("/version")).isEqualTo("0");
    }

    @Test
    void a_closed_case_takes_internal_comments_and_reopening_only() {
        var caseId = open();
        assertThat(admin().post("/api/cases/{id}/status", Map.of("status", "Closed"), caseId)
                        .at("/statusCategory"))
                .isEqualTo("CLOSED");

        var refused = admin().post("/api/cases/{id}/priority", Map.of("priority", "LOW"), caseId);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("case-closed");
        assertThat(admin().post("/api/cases/{id}/comments", Map.of("body", "메모"), caseId)
                        .status())
                .isEqualTo(200);
        var reopened = admin().post("/api/cases/{id}/reopening", Map.of("reason", "다시"), caseId);
        assertThat(reopened.at("/status")).isEqualTo("Open");
        assertThat(reopened.at("/reopenCount")).isEqualTo("1");
    }

    @Test
    void the_list_is_narrowed_searched_and_paged() {
        var subject = "찾기 " + System.nanoTime();
        for (int i = 0; i < 3; i++) {
            admin().post("/api/cases", with("subject", subject + " 100% " + i));
        }

        var first = admin().get("/api/cases?q={q}&limit=2&accountId=acme", subject + " 100%");
        assertThat(first.body().path("items")).hasSize(2);
        var second = admin().get("/api/cases?q={q}&limit=2&cursor={c}", subject, at(first, "/next"));
        assertThat(second.body().path("items")).hasSize(1);
        assertThat(second.at("/next")).isNull();
        var number = at(first, "/items/0/number");
        // The digits may also be part of another's subject.
        assertThat(admin().get("/api/cases?q={q}&limit=200", number).body().path("items"))
                .extracting(row -> row.path("number").asString())
                .contains(number);
        assertThat(admin().get("/api/cases?limit=201").status()).isEqualTo(422);
        assertThat(admin().get("/api/cases?statusCategory=CLOSED&q={q}", subject)
                        .body()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void as_of_shows_the_case_as_it_was() {
        var caseId = open();
        var before = at(admin().get("/api/cases/{id}", caseId), "/updatedAt");
        admin().post("/api/cases/{id}/priority", Map.of("priority", "CRITICAL"), caseId);

        var then = admin().get("/api/cases/{id}?asOf={t}", caseId, before);
        assertThat(then.at("/priority")).isEqualTo("MEDIUM");
        assertThat(then.at("/version")).isEqualTo("0");
        var earlier = Instant.parse(before).minus(Duration.ofDays(1));
        assertThat(admin().get("/api/cases/{id}?asOf={t}", caseId, earlier).status())
                .isEqualTo(404);
    }

    @Test
    void only_those_who_may_are_let_in() {
        assertThat(anonymous().get("/api/cases").status()).isEqualTo(401);
        assertThat(customer().get("/api/cases").status()).isEqualTo(403);
        assertThat(customer().post("/api/cases", BASIC_CASE).status()).isEqualTo(403);
        assertThat(agent().put("/api/users/x", Map.of("name", "x", "role", "AGENT"))
                        .status())
                .isEqualTo(403);
        assertThat(agent().post("/api/operations/case-list/rebuild", Map.of()).status())
                .isEqualTo(403);
        assertThat(agent().get("/api/cases").status()).isEqualTo(200);
    }

    @Test
    void the_documentation_names_every_call() {
        var paths = anonymous().get("/v3/api-docs").body().path("paths");
        assertThat(paths.propertyNames())
                .contains("/api/cases", "/api/cases/{caseId}/history", "/api/cases/{caseId}/owner", "/api/users/{id}");
    }
}
