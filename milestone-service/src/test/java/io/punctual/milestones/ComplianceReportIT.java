package io.punctual.milestones;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Rule 20: compliance as a spreadsheet, signed for, and only as it can be asked for. */
class ComplianceReportIT extends ComplianceTestBase {
    @Test
    void a_spreadsheet_shows_korean_and_takes_no_name_for_a_formula() {
        january();

        var csv =
                lead.with("Accept", "text/csv").with("Accept-Language", "ko-KR").get(SPRING + "&accountId=" + account);

        assertThat(csv.status()).as(csv.text()).isEqualTo(200);
        assertThat(csv.headers().getFirst("Content-Type")).startsWith("text/csv;charset=UTF-8");
        assertThat(csv.text()).startsWith("\uFEFF월,고객사,").contains(",'=케이상사,,,1,3,1,1,25.0%,24:00:00,,,\r\n");
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

    private JsonNode row() {
        return items(SPRING + "&accountId=" + account).path(0);
    }
}
