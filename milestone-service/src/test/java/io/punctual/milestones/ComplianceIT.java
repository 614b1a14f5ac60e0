package io.punctual.milestones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Rule 20: compliance per account and month, of which figures it is made. */
class ComplianceIT extends ComplianceTestBase {
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
        live.replied("EMAIL", live.openedAt.plusMillis(1));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(live.milestones(http).at("/items/0/outcome")).isEqualTo("MET"));

        var month = YearMonth.from(live.openedAt.atZone(ZoneId.of("Asia/Seoul")));
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
}
