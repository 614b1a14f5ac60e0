package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.created;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Contracts and processes keep their own history: who changed what when, and what applied at any time. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class HistoryIT {
    private static final String CONTRACT = "/api/service-contracts/{id}";
    private static final String PROCESS = "/api/entitlement-processes/{id}";

    @LocalServerPort
    private int port;

    private TestHttp admin;
    private String account;

    @BeforeEach
    void givenACustomer() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
        account = "acme-" + UUID.randomUUID();
        AcceptanceData.customer(admin, account);
    }

    @Test
    void a_contract_is_shown_as_it_was_and_who_changed_it() {
        created(contract(admin, "Basic", Map.of("id", "a", "productCode", "A-001")));
        var other = TestHttp.on(port).as("admin-2", Role.ADMIN);
        assertThat(contract(other, "Premium", Map.of("id", "b", "productCode", "B-002"))
                        .status())
                .isEqualTo(200);

        var history = admin.get(CONTRACT + "/history", account + "-c");
        assertThat(history.body()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("what").asString())
                        .toList())
                .containsExactly("SIGNED", "LINE_ADDED", "TERMS_CHANGED", "LINE_REMOVED", "LINE_ADDED");
        assertThat(history.at("/items/0/by")).isEqualTo("admin-1");
        assertThat(history.at("/items/2/by")).isEqualTo("admin-2");
        assertThat(history.at("/items/3/lineId")).isEqualTo("a");

        var signed = String.valueOf(history.at("/items/1/at"));
        var then = admin.get(CONTRACT + "?asOf={at}", account + "-c", signed);
        assertThat(then.at("/name")).as(then.text()).isEqualTo("Basic");
        assertThat(then.at("/lines/0/id")).isEqualTo("a");
        assertThat(admin.get(CONTRACT, account + "-c").at("/lines/0/id")).isEqualTo("b");
        assertThat(admin.get(CONTRACT + "?asOf=2020-01-01T00:00:00Z", account + "-c")
                        .status())
                .isEqualTo(404);
        var misspelt = admin.get(CONTRACT + "?asOf=yesterday", account + "-c");
        assertThat(misspelt.status()).isEqualTo(400);
        assertThat(misspelt.at("/errors/0/field")).isEqualTo("asOf");
        assertThat(misspelt.at("/errors/0/value")).isEqualTo("yesterday");
    }

    @Test
    void a_date_stands_for_the_end_of_that_day_in_the_organisations_zone() {
        var id = AcceptanceData.process(admin, "처음");
        var signed =
                Instant.parse(String.valueOf(admin.get(PROCESS + "/history", id).at("/items/0/at")));
        var day = LocalDate.ofInstant(signed, ZoneId.of("Asia/Seoul"));

        assertThat(admin.get(PROCESS + "?asOf={day}", id, day.toString()).at("/latestVersion"))
                .isEqualTo("1");
        assertThat(admin.get(PROCESS + "?asOf={day}", id, day.minusDays(1).toString())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_process_is_shown_as_it_was() {
        var id = AcceptanceData.process(admin, "처음");
        var second = AcceptanceData.PROCESS.formatted("나중");
        assertThat(admin.post(PROCESS + "/versions", second, id).status()).isEqualTo(201);
        assertThat(admin.post(PROCESS + "/versions/2/activation", "{}", id).status())
                .isEqualTo(200);

        var history = admin.get(PROCESS + "/history", id);
        var drafted = String.valueOf(history.at("/items/0/at"));
        var activated = String.valueOf(history.at("/items/1/at"));

        var draft = admin.get(PROCESS + "?asOf={at}", id, drafted);
        assertThat(draft.at("/defaultVersion")).as(draft.text()).isNull();
        assertThat(draft.at("/versions/0/state")).isEqualTo("DRAFT");
        var first = admin.get(PROCESS + "?asOf={at}", id, activated);
        assertThat(first.at("/defaultVersion")).isEqualTo("1");
        assertThat(first.at("/latestVersion")).isEqualTo("1");
        assertThat(admin.get(PROCESS, id).at("/defaultVersion")).isEqualTo("2");
    }

    private TestHttp.Answer contract(TestHttp as, String name, Object... lines) {
        var contract = Map.of(
                "accountId",
                account,
                "name",
                name,
                "startDate",
                "2026-01-01",
                "endDate",
                "2026-12-31",
                "lines",
                List.of(lines));
        return as.put(CONTRACT, contract, account + "-c");
    }
}
