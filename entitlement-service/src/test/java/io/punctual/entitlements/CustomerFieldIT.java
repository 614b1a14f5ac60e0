package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.entitlement;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Rule 4: criteria read the typed fields of accounts, contacts, products and assets. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class CustomerFieldIT {
    @LocalServerPort
    private int port;

    private TestHttp admin;
    private String account;
    private String process;

    @BeforeEach
    void givenACustomerWithFields() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
        account = "acme-" + UUID.randomUUID();
        AcceptanceData.customer(admin, account);
        AcceptanceData.contract(admin, account);
        process = AcceptanceData.process(admin, "기본");
        declare("account.fields.seats", "NUMBER");
        declare("contact.fields.vip", "BOOLEAN");
        declare("product.fields.released", "DATE");
        declare("asset.fields.site", "STRING");
        put("accounts", account, Map.of("name", "A고객", "fields", Map.of("seats", 250)));
        put(
                "contacts",
                account + "-buyer",
                Map.of("accountId", account, "name", "구매 담당", "fields", Map.of("vip", true)));
        put("products", account + "-p", Map.of("name", "제품", "fields", Map.of("released", "2025-06-01")));
        put(
                "assets",
                account + "-a",
                Map.of("accountId", account, "name", "서버", "serialNumber", "SN-1", "fields", Map.of("site", "부산")));
    }

    @Test
    void criteria_read_the_fields_of_all_four_with_their_types() {
        covers("account.fields.seats >= 100");
        covers("contact.fields.vip");
        covers("product.fields.released > '2025-01-01'");
        covers("asset.fields.site == '부산' && asset.serialNumber == 'SN-1'");
        doesNotCover("account.fields.seats > 250");
        doesNotCover("asset.fields.site == '서울'");
    }

    @Test
    void a_misspelt_name_and_a_wrong_type_are_refused() {
        assertThat(criteria("account.fields.seatz > 1").at("/errors/0/message")).contains("account.fields.seatz");
        assertThat(criteria("asset.fields.site > 1").status()).isEqualTo(422);
        var wrong = admin.put("/api/accounts/{id}", Map.of("name", "A고객", "fields", Map.of("seats", "many")), account);
        assertThat(wrong.at("/errors/0/field")).isEqualTo("fields.seats");
        assertThat(wrong.at("/errors/0/message")).isEqualTo("must be a number");
    }

    @Test
    void the_type_of_a_field_never_changes_and_names_say_whose_it_is() {
        assertThat(admin.put("/api/customer-fields/{name}", Map.of("type", "STRING"), "account.fields.seats")
                        .at("/errors/0/message"))
                .contains("NUMBER");
        assertThat(admin.put("/api/customer-fields/{name}", Map.of("type", "STRING"), "case.fields.x")
                        .status())
                .isEqualTo(422);
        assertThat(admin.get("/api/customer-fields").text()).contains("asset.fields.site");
    }

    @Test
    void a_process_is_put_under_an_id_of_ones_own_and_the_same_again_changes_nothing() {
        var id = "p-" + UUID.randomUUID();
        var document = AcceptanceData.PROCESS.formatted("직접");
        assertThat(admin.put("/api/entitlement-processes/{id}", document, id).at("/version"))
                .isEqualTo("1");
        admin.post("/api/entitlement-processes/{id}/versions/1/activation", "{}", id);

        var again = admin.put("/api/entitlement-processes/{id}", document, id);
        assertThat(again.at("/version")).isEqualTo("1");
        assertThat(again.at("/state")).isEqualTo("ACTIVE");
        var other = admin.put("/api/entitlement-processes/{id}", document.replace("PT12S", "PT15S"), id);
        assertThat(other.at("/version")).isEqualTo("2");
        var edited = admin.put("/api/entitlement-processes/{id}", document.replace("PT12S", "PT16S"), id);
        assertThat(edited.at("/version")).isEqualTo("2");
        assertThat(admin.get("/api/entitlement-processes/{id}", id).at("/defaultVersion"))
                .isEqualTo("1");
    }

    private void covers(String criteria) {
        assertThat(criteria(criteria).status()).as(criteria).isLessThan(300);
        assertThat(resolved()).as(criteria).isEqualTo(account + "-e");
    }

    private void doesNotCover(String criteria) {
        assertThat(criteria(criteria).status()).as(criteria).isLessThan(300);
        assertThat(resolved()).as(criteria).isNull();
    }

    private TestHttp.Answer criteria(String criteria) {
        var entitlement = entitlement(account, "기본", process);
        entitlement.put("criteria", criteria);
        return admin.put("/api/entitlements/{id}", entitlement, account + "-e");
    }

    private @Nullable String resolved() {
        var answer = admin.post(
                "/api/entitlements/resolution",
                Map.of(
                        "contactId",
                        account + "-buyer",
                        "productCode",
                        account + "-p",
                        "assetId",
                        account + "-a",
                        "at",
                        "2026-03-02T00:00:00Z"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.at("/entitlement/id");
    }

    private void declare(String name, String type) {
        var answer = admin.put("/api/customer-fields/{name}", Map.of("type", type), name);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private void put(String kind, String id, Map<String, Object> body) {
        var answer = admin.put("/api/" + kind + "/{id}", body, id);
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
    }
}
