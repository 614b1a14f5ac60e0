package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.entitlements.template.LineStarts;
import io.punctual.kit.command.Commands;
import io.punctual.kit.security.Role;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rule 5: templates create entitlements when contract lines start, once, at midnight where they apply. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class TemplateIT {
    private static final Instant MIDNIGHT_IN_SEOUL = Instant.parse("2099-02-28T15:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private LineStarts starts;

    @Autowired
    private Commands commands;

    @Autowired
    private JdbcClient jdbc;

    private TestHttp admin;
    private String account;
    private String product;
    private String process;

    @BeforeEach
    void givenACustomerAndAProduct() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
        account = "acme-" + UUID.randomUUID();
        AcceptanceData.customer(admin, account);
        product = "P-" + UUID.randomUUID();
        created(admin.put("/api/products/{code}", Map.of("name", product), product));
        process = AcceptanceData.process(admin, "기본");
    }

    @Test
    void a_line_that_has_started_gets_its_entitlement_in_the_background() {
        var template = template(Map.of("termDays", 365, "cases", 5, "type", "Phone", "businessHoursId", "always"));
        contract("2026-01-01", Map.of("id", "line-1", "productCode", product));

        await().untilAsserted(() -> assertThat(made()).hasSize(1));

        var entitlement = admin.get("/api/entitlements/{id}", made().getFirst());
        assertThat(entitlement.at("/name")).isEqualTo("골드 지원");
        assertThat(entitlement.at("/accountId")).isEqualTo(account);
        assertThat(entitlement.at("/contractLineItemId")).isEqualTo("line-1");
        assertThat(entitlement.at("/startDate")).isEqualTo("2026-01-01");
        assertThat(entitlement.at("/endDate")).isEqualTo("2026-12-31");
        assertThat(entitlement.at("/cases")).isEqualTo("5");
        assertThat(entitlement.at("/type")).isEqualTo("Phone");
        assertThat(entitlement.at("/processId")).isEqualTo(process);
        var history = admin.get("/api/entitlements/{id}/history", made().getFirst());
        assertThat(history.at("/items/0/by")).isEqualTo("template/" + template);
    }

    @Test
    void a_line_that_starts_later_gets_it_at_midnight_in_the_zone_of_the_business_hours() {
        template(Map.of("businessHoursId", "always"));
        contract("2099-03-01", Map.of("id", "line-1", "productCode", product));

        workOff(MIDNIGHT_IN_SEOUL.minusSeconds(1));
        assertThat(made()).isEmpty();
        workOff(MIDNIGHT_IN_SEOUL);
        assertThat(made()).hasSize(1);
    }

    @Test
    void a_line_that_started_while_the_service_was_down_gets_it_when_it_is_back_and_only_once() {
        template(Map.of());
        contract("2099-03-01", Map.of("id", "line-1", "productCode", product));

        workOff(MIDNIGHT_IN_SEOUL.plusSeconds(86_400 * 40));
        assertThat(made()).hasSize(1);
        var changed = contract("2099-03-01", Map.of("id", "line-1", "productCode", product, "endDate", "2099-09-01"));
        assertThat(changed.status()).isEqualTo(200);
        workOff(MIDNIGHT_IN_SEOUL.plusSeconds(86_400 * 41));
        assertThat(made()).hasSize(1);
    }

    @Test
    void a_template_that_comes_after_the_contract_reaches_it_and_a_line_may_name_its_own() {
        var own = template(Map.of("productCodes", List.of()));
        contract(
                "2026-01-01",
                Map.of("id", "line-1", "productCode", product),
                Map.of("id", "line-2", "entitlementTemplateId", own),
                Map.of("id", "below", "productCode", product, "parentId", "line-1"));
        await().untilAsserted(() -> assertThat(lines()).containsExactly("line-2"));

        template(Map.of());

        await().untilAsserted(() -> assertThat(lines()).containsExactly("line-1", "line-2"));
    }

    @Test
    void what_stands_in_the_way_is_told_and_tried_again() {
        var template = new LinkedHashMap<String, Object>();
        template.put("processId", null);
        template.put("processName", "later-" + product);
        template(template);
        contract("2026-01-01", Map.of("id", "line-1", "productCode", product));

        await().untilAsserted(() -> assertThat(
                        admin.get("/api/entitlement-templates/waiting").text())
                .contains(account)
                .contains("not there yet"));
        AcceptanceData.process(admin, "later-" + product);
        workOff(Instant.now().plusSeconds(600));

        assertThat(made()).hasSize(1);
        assertThat(admin.get("/api/entitlement-templates/waiting").text()).doesNotContain(account);
    }

    @Test
    void a_contract_in_draft_gets_none_and_unknown_templates_are_refused() {
        var wrong = Map.of("id", "line-1", "entitlementTemplateId", "nowhere");
        var refused = contract("2026-01-01", wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/errors/0/field")).isEqualTo("lines[0].entitlementTemplateId");
        var template = Map.of("name", "x", "productCodes", List.of("nowhere"));
        assertThat(admin.put("/api/entitlement-templates/{id}", template, "x").at("/errors/0/field"))
                .isEqualTo("productCodes[0]");
    }

    /** What the service itself is looking at meanwhile is passed over here, and awaited. */
    private void workOff(Instant now) {
        await().until(() -> {
            var more = true;
            while (more) {
                more = commands.execute(() -> starts.next(now));
            }
            return nothingIsDue(now);
        });
    }

    private boolean nothingIsDue(Instant now) {
        return jdbc.sql("select not exists (select from line_start where due_at <= ?)")
                .params(now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private String template(Map<String, ? extends @Nullable Object> more) {
        var template = new LinkedHashMap<String, @Nullable Object>();
        template.put("name", "골드 지원");
        template.put("processId", process);
        template.put("productCodes", List.of(product));
        template.putAll(more);
        var id = "template-" + UUID.randomUUID();
        created(admin.put("/api/entitlement-templates/{id}", template, id));
        return id;
    }

    private TestHttp.Answer contract(String start, Object... lines) {
        var contract = Map.of(
                "accountId", account, "name", "연간 계약", "startDate", start, "endDate", "2099-12-31", "lines", lines);
        return admin.put("/api/service-contracts/{id}", contract, account + "-contract");
    }

    private List<String> made() {
        return column("id");
    }

    private List<String> lines() {
        return column("body ->> 'contractLineItemId'");
    }

    private List<String> column(String what) {
        return jdbc.sql("select " + what + " from entitlement where account_id = ? order by 1")
                .params(account)
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }
}
