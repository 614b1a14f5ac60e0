package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.created;
import static io.punctual.entitlements.AcceptanceData.entitlement;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Lists are found by a part of a name or id, in any language. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class FindingIT {
    @LocalServerPort
    private int port;

    private TestHttp admin;
    private String one;

    @BeforeEach
    void givenACustomer() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
        one = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void a_korean_name_is_found_by_two_of_its_letters_and_any_name_whatever_its_case() {
        put("accounts", "a1-" + one, Map.of("name", "한빛물산 " + one));
        put("accounts", "a2-" + one, Map.of("name", "Harbour Ltd " + one));

        assertThat(found("accounts", "물산 " + one)).containsExactly("a1-" + one);
        assertThat(found("accounts", "빛물")).contains("a1-" + one);
        assertThat(found("accounts", "hARBOUR lTD " + one)).containsExactly("a2-" + one);
        assertThat(found("accounts", one)).containsExactly("a1-" + one, "a2-" + one);
        assertThat(found("accounts", "없는이름 " + one)).isEmpty();
        assertThat(found("accounts", "%" + one)).isEmpty();
    }

    @Test
    void what_one_account_owns_is_listed_without_what_others_own() {
        for (var owner : List.of("own-" + one, "other-" + one)) {
            AcceptanceData.customer(admin, owner);
            put("assets", "asset-of-" + owner, Map.of("name", "프린터 " + one, "accountId", owner));
        }

        assertThat(ids(admin.get("/api/assets?accountId={id}", "own-" + one))).containsExactly("asset-of-own-" + one);
        assertThat(found("assets", "프린터 " + one)).hasSize(2);
    }

    @Test
    void contacts_products_assets_contracts_and_entitlements_are_found_too() {
        var account = "acme-" + one;
        AcceptanceData.customer(admin, account);
        AcceptanceData.contract(admin, account);
        var process = AcceptanceData.process(admin, "기본");
        created(admin.put("/api/entitlements/{id}", entitlement(account, "야간 지원", process), "night-" + one));
        put(
                "contacts",
                "c-" + one,
                Map.of("name", "홍길동", "email", "gildong-" + one + "@acme.test", "accountId", account));
        put("products", "p-" + one, Map.of("name", "냉장고", "family", "가전" + one));
        put("assets", "s-" + one, Map.of("name", "에어컨", "accountId", account, "serialNumber", "SN" + one));

        assertThat(found("contacts", "gildong-" + one)).containsExactly("c-" + one);
        assertThat(found("products", "가전" + one)).containsExactly("p-" + one);
        assertThat(found("assets", "sn" + one)).containsExactly("s-" + one);
        assertThat(found("service-contracts", account)).isNotEmpty();
        assertThat(found("entitlements", "night-" + one)).containsExactly("night-" + one);
        assertThat(found("entitlements", "야간")).contains("night-" + one);
    }

    @Test
    void a_search_goes_on_from_page_to_page_and_a_long_one_is_refused() {
        for (var number = 0; number < 5; number++) {
            put("accounts", one + "-" + number, Map.of("name", "여러 " + one));
        }
        var first = admin.get("/api/accounts?q={q}&limit=3", "여러 " + one);
        var rest = admin.get("/api/accounts?q={q}&limit=3&cursor={c}", "여러 " + one, String.valueOf(first.at("/next")));

        assertThat(ids(first)).hasSize(3).doesNotContainAnyElementsOf(ids(rest));
        assertThat(ids(rest)).hasSize(2);
        assertThat(admin.get("/api/accounts?q={q}", "가".repeat(101)).at("/errors/0/field"))
                .isEqualTo("q");
    }

    private List<String> found(String kind, String q) {
        return ids(admin.get("/api/" + kind + "?q={q}&limit=200", q));
    }

    private static List<String> ids(TestHttp.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var ids = new ArrayList<String>();
        answer.body()
                .path("items")
                .forEach(item -> ids.add(
                        item.has("code")
                                ? item.path("code").asString()
                                : item.path("id").asString()));
        return ids;
    }

    private void put(String kind, String id, Map<String, Object> body) {
        created(admin.put("/api/" + kind + "/{id}", body, id));
    }
}
