package io.punctual.milestones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.TestHttp;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Rule 20: compliance per account and month, as a table, as a spreadsheet, and signed for. Months are those of Seoul. */
class ComplianceIT extends MilestoneServiceTestBase {
    private static final String SPRING = "/api/compliance?from=2026-01&to=2026-03";

    @Autowired
    private JdbcClient jdbc;

    private final String account = "account-" + UUID.randomUUID();
    private TestHttp lead = TestHttp.on(0);

    @BeforeEach
    void leadSignsIn() {
        lead = as(Role.LEAD);
    }

    private UUID aCase(String contact, String closedAt) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into milestone_case (case_id, correlation_id, number, opened_at, closed, closed_at, account_id, contact_id,
                                            account_name, owner_id, owner_kind)
                values (?, 'compliance', 1, '2026-01-05T00:00Z', ?, ?::timestamptz, ?, ?, '=케이상사', 'agent-7', 'USER')""")
                .param(id)
                .param(!closedAt.isEmpty())
                .param(closedAt.isEmpty() ? null : closedAt)
                .param(account)
                .param(contact)
                .update();
        return id;
    }

    private void milestone(
            UUID caseId, String name, String state, String target, String stopped, String outcome, String legs) {
        jdbc.sql("""
                insert into milestone (id, case_id, name, occurrence, process_id, process_version, state, started_at, target_at,
                                       stopped_at, completed_at, outcome, revision, timer_version, legs)
                values (gen_random_uuid(), :case, :name, 1, 'compliance', 1, :state, '2026-01-05T00:00Z', :target::timestamptz,
                        nullif(:stopped, '')::timestamptz,
                        case when :state = 'COMPLETED' then :stopped::timestamptz end, nullif(:outcome, ''), 1, 1, nullif(:legs, ''))""")
                .param("case", caseId)
                .param("name", name)
                .param("state", state)
                .param("target", target)
                .param("stopped", stopped)
                .param("outcome", outcome)
                .param("legs", legs)
                .update();
    }

    private void january() {
        var one = aCase("kim", "");
        milestone(one, "First reply", "COMPLETED", "2026-01-10T00:00Z", "2026-01-09T00:00Z", "MET", "");
        milestone(one, "Next reply", "COMPLETED", "2026-01-10T00:00Z", "2026-02-11T00:00Z", "MISSED", "");
        milestone(one, "Solution", "RUNNING", "2026-01-20T00:00Z", "", "", "");
        var other = aCase("lee", "2026-01-15T00:00Z");
        milestone(other, "First reply", "CANCELLED", "2026-01-10T00:00Z", "2026-01-12T00:00Z", "", "");
        milestone(other, "Next reply", "CANCELLED", "2026-01-20T00:00Z", "2026-01-12T00:00Z", "", "");
        // Paused on the 14th and closed in that pause a day later.
        milestone(other, "Solution", "CANCELLED", "2026-01-20T00:00Z", "2026-01-14T00:00Z", "UNMET_AT_CLOSE", "");
    }

    private JsonNode items(String path) {
        var answer = lead.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().path("items");
    }

    @Test
    void rule_20_each_milestone_counts_in_the_month_in_which_it_was_decided() {
        january();

        var rows = items(SPRING + "&accountId=" + account);

        assertThat(rows).hasSize(1);
        var row = rows.path(0);
        assertThat(row.path("month").asString()).isEqualTo("2026-01");
        assertThat(row.path("accountName").asString()).isEqualTo("=케이상사");
        assertThat(row.path("met").asInt()).isEqualTo(1);
        assertThat(row.path("missed").asInt()).isEqualTo(3);
        assertThat(row.path("stillOpen").asInt()).isEqualTo(1);
        assertThat(row.path("unmetAtClose").asInt()).isEqualTo(1);
        assertThat(Duration.parse(row.path("paused").asString())).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void months_begin_and_end_in_the_organisations_zone() {
        milestone(aCase("kim", ""), "First reply", "COMPLETED", "2026-02-10T00:00Z", "2026-01-31T15:30Z", "MET", "");

        assertThat(items(SPRING + "&accountId=" + account).path(0).path("month").asString())
                .isEqualTo("2026-02");
        assertThat(items("/api/compliance?from=2026-01&to=2026-01&accountId=" + account))
                .isEmpty();
    }

    @Test
    void only_the_pauses_before_the_decision_count() {
        // It ran for an hour, stood for two, ran for an hour, and stood again after it had been late.
        var start = Instant.parse("2026-01-05T00:00:00Z").getEpochSecond() * 1_000_000;
        var hour = 3_600_000_000L;
        var legs = "[[%d,%d,\"h\",1],[%d,%d,\"h\",1],[%d,null,\"h\",1]]"
                .formatted(start, start + hour, start + 3 * hour, start + 5 * hour, start + 9 * hour);
        milestone(aCase("kim", ""), "First reply", "RUNNING", "2026-01-05T04:00Z", "", "", legs);

        assertThat(items(SPRING + "&accountId=" + account)
                        .path(0)
                        .path("paused")
                        .asString())
                .isEqualTo("PT2H");
    }

    @Test
    void an_accounts_month_is_told_apart_by_contact_and_milestone_page_by_page() {
        january();
        var path = SPRING + "&by=CONTACT,MILESTONE&accountId=" + account;

        var all = items(path);
        var first = lead.get(path + "&limit=2");
        var rest = lead.get(path + "&limit=200&cursor=" + first.at("/next"));

        assertThat(all).hasSize(5);
        assertThat(all.path(0).path("contactId").asString()).isEqualTo("kim");
        assertThat(all.path(0).path("milestone").asString()).isEqualTo("First reply");
        assertThat(first.body().path("items")).hasSize(2);
        assertThat(rest.body().path("items")).hasSize(3);
        assertThat(items(SPRING + "&contactId=lee&accountId=" + account)
                        .path(0)
                        .path("missed")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_spreadsheet_shows_korean_and_takes_no_name_for_a_formula() {
        january();

        var csv =
                lead.with("Accept", "text/csv").with("Accept-Language", "ko-KR").get(SPRING + "&accountId=" + account);

        assertThat(csv.status()).as(csv.text()).isEqualTo(200);
        assertThat(csv.headers().getFirst("Content-Type")).startsWith("text/csv;charset=UTF-8");
        assertThat(csv.text()).startsWith("\uFEFF월,계정,").contains(",'=케이상사,,,1,3,1,1,25.0%,24:00:00,,,\r\n");
        assertThat(lead.with("Accept", "text/csv")
                        .get("/api/compliance?from=2026-13&to=2026-01")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void what_was_signed_stays_and_a_later_correction_shows_as_a_difference() {
        january();
        var path = "/api/compliance/" + account + "/2026-01/sign-off";

        var signed = lead.put(path, "{\"note\": \"1월 승인\"}");
        var again = lead.put(path, "{}");
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        assertThat(signed.at("/signedBy")).isEqualTo("somebody");
        assertThat(signed.at("/figures/missed")).isEqualTo("3");
        assertThat(again.at("/signedAt")).isEqualTo(signed.at("/signedAt"));
        assertThat(row().path("changedSinceSignOff").asBoolean()).isFalse();

        milestone(aCase("kim", ""), "First reply", "COMPLETED", "2026-01-10T00:00Z", "2026-01-08T00:00Z", "MET", "");

        assertThat(row().path("changedSinceSignOff").asBoolean()).isTrue();
        assertThat(row().at("/signOff/figures/met").asInt()).isEqualTo(1);
        assertThat(row().path("met").asInt()).isEqualTo(2);
        assertThat(lead.put(
                                path,
                                "{\"figures\": {\"met\": 1, \"missed\": 3, \"unmetAtClose\": 1, \"paused\": \"PT24H\"}}")
                        .status())
                .isEqualTo(409);
        assertThat(lead.put(
                                path,
                                "{\"figures\": {\"met\": 2, \"missed\": 3, \"unmetAtClose\": 1, \"paused\": \"PT24H\"}}")
                        .at("/revision"))
                .isEqualTo("2");
        assertThat(items(path)).hasSize(2);
    }

    private JsonNode row() {
        return items(SPRING + "&accountId=" + account).path(0);
    }

    @Test
    void outcomes_are_counted_day_by_day_and_what_is_late_by_owner() {
        january();

        var days = items(
                "/api/milestones/outcomes?zone=Asia/Seoul&owner=agent-7&from=2026-01-08T15:00:00Z&to=2026-01-21T15:00:00Z");
        assertThat(days).hasSize(13);
        assertThat(days.path(0).path("met").asInt()).isPositive();
        assertThat(days.path(1).path("missed").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(days.path(6).path("unmetAtClose").asInt()).isPositive();

        var owners = items("/api/milestones/owners?dueBefore=" + Instant.now().plusSeconds(60));
        assertThat(owners)
                .anyMatch(one -> one.path("ownerId").asString("").equals("agent-7")
                        && one.path("late").asInt() > 0);
    }

    @Test
    void a_reply_in_time_counts_for_its_account_this_month() {
        var live = LiveCase.open();
        await().until(() -> live.milestones(http).body().path("items").size() == 1);
        live.replied("EMAIL", Instant.now());
        await().until(() -> "MET".equals(live.milestones(http).at("/items/0/outcome")));

        var month = YearMonth.now(ZoneId.of("Asia/Seoul"));
        var known = jdbc.sql("select account_id from milestone_case where case_id = ?")
                .param(live.id)
                .query(String.class)
                .single();
        var row = items("/api/compliance?from=" + month + "&to=" + month + "&accountId=" + known)
                .path(0);
        assertThat(row.path("met").asInt()).isPositive();
        assertThat(row.path("accountName").asString()).isNotEmpty();
        assertThat(lead.put("/api/compliance/" + known + "/" + month + "/sign-off", "{}")
                        .at("/errors/0/field"))
                .isEqualTo("month");
    }

    @ParameterizedTest
    @CsvSource({
        "?to=2026-01, from",
        "?from=2026-1&to=2026-01, from",
        "?from=2026-03&to=2026-01, to",
        "?from=2020-03&to=2026-01, to",
        "?from=2026-03&to=2026-03&by=AGENT, by",
        "?from=2026-03&to=2026-03&limit=0, limit",
        "?from=2026-03&to=2026-03&cursor=WyJhIl0, cursor",
    })
    void what_cannot_be_read_is_refused_by_its_name(String question, String field) {
        var answer = lead.get("/api/compliance" + question);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.at("/errors/0/field")).isEqualTo(field);
        assertThat(http.get(SPRING).status()).isEqualTo(403);
    }
}
