package io.punctual.entitlements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.security.Role;
import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestRecords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Accounts, contacts, products, assets and business hours: what is put is told once per change. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class RecordsIT {
    @LocalServerPort
    private int port;

    private TestHttp admin;
    private String id;

    @BeforeEach
    void givenAnAdmin() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
        id = UUID.randomUUID().toString();
    }

    @Test
    void a_change_is_told_with_the_next_revision_and_no_change_is_not_told() {
        var created = admin.put("/api/accounts/{id}", Map.of("name", "A고객"), id);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.headers().getETag()).isEqualTo("\"1\"");
        assertThat(admin.put("/api/accounts/{id}", Map.of("name", "A고객"), id)
                        .headers()
                        .getETag())
                .isEqualTo("\"1\"");
        var changed = admin.put("/api/accounts/{id}", Map.of("name", "A고객", "fields", Map.of("tier", "gold")), id);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.headers().getETag()).isEqualTo("\"2\"");

        var told = told("directory", "account/" + id, 2, "directory.account.v1");
        assertThat(told.getFirst().at("/revision").asInt()).isEqualTo(1);
        assertThat(told.getLast().at("/revision").asInt()).isEqualTo(2);
        assertThat(told.getLast().at("/fields/tier").asString()).isEqualTo("gold");
        assertThat(admin.get("/api/accounts/{id}", id).at("/name")).isEqualTo("A고객");
    }

    @Test
    void personal_text_of_a_contact_stands_apart_on_the_topic() {
        admin.put("/api/accounts/{id}", Map.of("name", "A고객"), id);
        var contact = Map.of("accountId", id, "name", "구매 담당", "email", "buyer@acme.test", "phone", "+82-2-0000");
        assertThat(admin.put("/api/contacts/{id}", contact, id).status()).isEqualTo(201);

        var told = told("directory", "contact/" + id, 1, "directory.contact.v1").getFirst();
        assertThat(told.at("/personal/subjectId").asString()).isEqualTo("contact:" + id);
        assertThat(told.at("/personal/texts/email").asString()).isEqualTo("buyer@acme.test");
        assertThat(told.has("email")).isFalse();
        assertThat(admin.get("/api/contacts/{id}", id).at("/email")).isEqualTo("buyer@acme.test");
    }

    @Test
    void products_and_assets_are_told() {
        admin.put("/api/accounts/{id}", Map.of("name", "A고객"), id);
        assertThat(admin.put("/api/products/{code}", Map.of("name", "P", "family", "F"), "p-" + id)
                        .status())
                .isEqualTo(201);
        var asset = Map.of("name", "서버 1", "accountId", id, "productCode", "p-" + id, "serialNumber", "S1");
        assertThat(admin.put("/api/assets/{id}", asset, id).status()).isEqualTo(201);

        told("directory", "product/p-" + id, 1, "directory.product.v1");
        told("directory", "asset/" + id, 1, "directory.asset.v1");
    }

    @Test
    void each_change_of_business_hours_is_a_revision_of_its_own() {
        admin.put("/api/business-hours/{id}", AcceptanceData.always(), id);
        admin.put("/api/business-hours/{id}", AcceptanceData.always(), id);
        var office = Map.of(
                "name",
                "Office",
                "zone",
                "Asia/Seoul",
                "weekly",
                Map.of("MON", List.of(List.of("09:00", "18:00"))),
                "holidays",
                List.of("2026-03-02"));
        assertThat(admin.put("/api/business-hours/{id}", office, id).headers().getETag())
                .isEqualTo("\"2\"");

        told("service-levels", "calendar/" + id + "/1", 1, "service-level.calendar.v1");
        var second = told("service-levels", "calendar/" + id + "/2", 1, "service-level.calendar.v1");
        assertThat(second.getFirst().at("/holidays/0").asString()).isEqualTo("2026-03-02");
    }

    @Test
    void a_stale_if_match_is_refused_and_changes_nothing() {
        admin.put("/api/accounts/{id}", Map.of("name", "one"), id);
        admin.put("/api/accounts/{id}", Map.of("name", "two"), id);

        var stale = admin.with("If-Match", "\"1\"").put("/api/accounts/{id}", Map.of("name", "three"), id);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(admin.get("/api/accounts/{id}", id).at("/name")).isEqualTo("two");
        assertThat(admin.with("If-Match", "\"2\"")
                        .put("/api/accounts/{id}", Map.of("name", "three"), id)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void lists_are_read_page_by_page() {
        for (var number = 0; number < 3; number++) {
            admin.put("/api/products/{code}", Map.of("name", "P" + number), id + "-" + number);
        }
        var first = admin.get("/api/products?q={q}&limit=2", id);
        assertThat(first.body().get("items")).hasSize(2);
        assertThat(first.at("/items/1/code")).isEqualTo(id + "-1");
        var second = admin.get("/api/products?q={q}&limit=2&cursor={cursor}", id, String.valueOf(first.at("/next")));
        assertThat(second.body().get("items")).hasSize(1);
        assertThat(second.at("/items/0/code")).isEqualTo(id + "-2");
        assertThat(admin.get("/api/products?limit=1000").status()).isEqualTo(422);
    }

    @Test
    void everybody_who_creates_the_same_at_once_is_answered_and_it_is_created_once() throws Exception {
        admin.put("/api/accounts/{id}", Map.of("name", "A고객"), id);
        var contract = Map.of("accountId", id, "name", "Basic", "startDate", "2026-01-01", "endDate", "2026-12-31");
        for (var request : List.of(
                Map.entry("/api/service-contracts/{id}", contract),
                Map.entry("/api/business-hours/{id}", AcceptanceData.always()))) {
            var statuses = new ArrayList<Integer>();
            try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
                Callable<Integer> call = () ->
                        admin.put(request.getKey(), request.getValue(), id).status();
                for (var answer : callers.invokeAll(Collections.nCopies(8, call))) {
                    statuses.add(answer.get());
                }
            }
            assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
            assertThat(admin.get(request.getKey(), id).at("/revision")).isEqualTo("1");
        }
    }

    @Test
    void the_service_describes_its_calls() {
        var described = TestHttp.on(port).get("/v3/api-docs");
        assertThat(described.status()).isEqualTo(200);
        assertThat(described.text()).contains("/api/entitlement-processes/{id}/versions/{version}/activation");
    }

    @Test
    void who_may_do_what() {
        var account = Map.of("name", "A고객");
        assertThat(TestHttp.on(port).put("/api/accounts/{id}", account, id).status())
                .isEqualTo(401);
        assertThat(TestHttp.on(port)
                        .as("agent-1", Role.AGENT)
                        .put("/api/accounts/{id}", account, id)
                        .status())
                .isEqualTo(403);
        var integrator = TestHttp.on(port).as("crm", Role.INTEGRATOR);
        assertThat(integrator.put("/api/accounts/{id}", account, id).status()).isEqualTo(201);
        assertThat(integrator
                        .put("/api/business-hours/{id}", AcceptanceData.always(), id)
                        .status())
                .isEqualTo(403);
        assertThat(TestHttp.on(port)
                        .as("agent-1", Role.AGENT)
                        .get("/api/accounts/{id}", id)
                        .status())
                .isEqualTo(200);
    }

    private static List<JsonNode> told(String topic, String key, int count, String name) {
        var heard = await().until(() -> TestRecords.on(topic, key), all -> all.size() >= count);
        var told = heard.stream()
                .map(message -> MessageJson.MAPPER.readTree(message.value()))
                .toList();
        assertThat(told).hasSize(count);
        told.forEach(data -> Contracts.validate(data, topic, name));
        return told;
    }
}
