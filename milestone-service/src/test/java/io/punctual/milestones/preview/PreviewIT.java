package io.punctual.milestones.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.TestHttp;
import io.punctual.milestones.MilestoneServiceTestBase;
import io.punctual.milestones.proposal.PastCases;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Twenty cases, received in the last hour; two of them still wait for their first reply, which is due in three hours of open time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewIT extends MilestoneServiceTestBase {
    private static final String HOURS = "preview-hours";
    private static final String ALL_DAY =
            "{\"MON\": %1$s, \"TUE\": %1$s, \"WED\": %1$s, \"THU\": %1$s, \"FRI\": %1$s, \"SAT\": %1$s, \"SUN\": %1$s}"
                    .formatted("[[\"00:00\", \"24:00\"]]");
    private static final String FIRST = PastCases.THREE_HOURS.replace(
            "\"name\": \"Basic\"", "\"name\": \"Basic\", \"businessHoursId\": \"" + HOURS + "\"");

    @Autowired
    private JdbcClient jdbc;

    private PastCases past;
    private Instant from = Instant.EPOCH;
    private TestHttp lead = http;

    @BeforeAll
    void seed() {
        // Nobody is answered in the first minutes of the test, so that one question and the next find the same.
        from = Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofMinutes(65));
        past = new PastCases(jdbc)
                .hours(HOURS, 1, ALL_DAY)
                .process(1, FIRST)
                .process(2, FIRST.replace("PT3H", "PT30M"))
                .process(3, FIRST.replace("PT3H", "PT6H"))
                .opened(from, 20, 1, Map.of(HOURS, 1L));
        jdbc.sql("update milestone_case set process_id = ?, process_version = 1 where correlation_id = ?")
                .params(past.processId, past.processId)
                .update();
        storeMilestones();
    }

    /** What the fold would have stored of the cases that wait. */
    private void storeMilestones() {
        jdbc.sql("""
                insert into milestone (id, case_id, name, occurrence, process_id, process_version, state, started_at, target_at,
                                       revision, timer_version, calendar_id, calendar_revision)
                select gen_random_uuid(), case_id, 'First reply', 1, process_id, 1, 'RUNNING', opened_at,
                       opened_at + interval '3 hours', 1, 1, ?, 1
                from milestone_case where correlation_id = ? and number % 10 = 0""").params(HOURS, past.processId).update();
    }

    @AfterAll
    void forget() {
        past.forget();
    }

    @BeforeEach
    void signInAsLead() {
        lead = as(Role.LEAD);
    }

    @Test
    void a_migration_shows_what_would_move_and_what_would_be_late_at_once() {
        var preview = lead.post(migration(), "{\"toVersion\": 2}");

        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.at("/openCasesByVersion/1")).isEqualTo("20");
        assertThat(preview.at("/preview/counts/cases")).isEqualTo("20");
        // Those answered up to now are done; the others wait for more than half an hour already.
        assertThat(preview.at("/preview/counts/earlier")).isEqualTo(preview.at("/preview/counts/violatedAtOnce"));
        var item = preview.body().at("/preview/items/0");
        assertThat(item.path("milestone").asString()).isEqualTo("First reply");
        assertThat(item.path("number").isNumber()).isTrue();
        assertThat(Duration.between(
                        instant(item.path("toTarget").asString()),
                        instant(item.path("fromTarget").asString())))
                .isEqualTo(Duration.ofMinutes(150));
        assertThat(item.path("firesAtOnce").path(0).asString()).isEqualTo("TARGET-0");
    }

    @Test
    void a_migration_is_paged_by_cases_and_the_pages_add_up() {
        var seen = new HashSet<String>();
        @Nullable String cursor = "";
        for (int page = 0; cursor != null && page < 10; page++) {
            var answer = lead.post(
                    migration() + "?limit=6" + (cursor.isEmpty() ? "" : "&cursor=" + cursor), "{\"toVersion\": 3}");
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            answer.body()
                    .at("/preview/items")
                    .forEach(
                            item -> assertThat(seen.add(item.path("milestoneId").asString()))
                                    .isTrue());
            cursor = answer.at("/preview/next");
        }
        var whole = lead.post(migration(), "{\"toVersion\": 3, \"fromVersions\": [1]}");

        assertThat(seen)
                .hasSize(whole.body().at("/preview/counts/moved").asInt())
                .isNotEmpty();
        assertThat(whole.at("/preview/counts/later")).isEqualTo(whole.at("/preview/counts/moved"));
        assertThat(lead.post(migration(), "{\"toVersion\": 3, \"fromVersions\": [2]}")
                        .at("/preview/counts/cases"))
                .isEqualTo("0");
        assertThat(lead.post(migration(), "{\"toVersion\": 3, \"filter\": {\"priority\": \"HIGH\"}}")
                        .at("/preview/counts/cases"))
                .isEqualTo("10");
    }

    @Test
    void closed_days_ahead_move_the_targets_that_run_in_those_hours() {
        var weekend = "{\"definition\": {\"zone\": \"UTC\", \"weekly\": " + ALL_DAY + ", \"holidays\": [%s]}}";
        var today = Instant.now().atOffset(ZoneOffset.UTC).toLocalDate();
        var closed = "\"%s\", \"%s\"".formatted(today, today.plusDays(1));

        var preview = lead.post("/api/business-hours/" + HOURS + "/changes/preview", weekend.formatted(closed));
        var same = lead.post("/api/business-hours/" + HOURS + "/changes/preview", weekend.formatted(""));

        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.body().at("/counts/later").asInt()).isPositive();
        assertThat(preview.at("/items/0/why")).contains(HOURS);
        assertThat(same.at("/counts/casesAffected")).isEqualTo("0");
    }

    @Test
    void a_case_shows_what_another_process_would_mean_to_an_agent() {
        var waiting = waitingCase();

        var preview = http.post(
                "/api/cases/" + waiting + "/milestones/preview",
                Map.of("priority", "CRITICAL", "processId", past.processId, "processVersion", 2));

        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.at("/items/0/violatedAtOnce")).isEqualTo("true");
        assertThat(http.post("/api/cases/" + waiting + "/milestones/preview", Map.of("priority", "LOW"))
                        .at("/counts/casesAffected"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/api/entitlement-processes/PROCESS/migrations/preview | {} | 422 | toVersion",
                "/api/entitlement-processes/PROCESS/migrations/preview | {'toVersion': 99} | 422 | toVersion",
                "/api/entitlement-processes/PROCESS/migrations/preview | {'toVersion': 2, 'fromVersions': [2]} | 422 | fromVersions",
                "/api/entitlement-processes/PROCESS/migrations/preview?limit=0 | {'toVersion': 2} | 422 | limit",
                "/api/entitlement-processes/PROCESS/migrations/preview?cursor=x | {'toVersion': 2} | 422 | cursor",
                "/api/business-hours/preview-hours/changes/preview | {} | 422 | definition",
                "/api/business-hours/preview-hours/changes/preview | {'definition': {'zone': 'UTC', 'weekly': {}}} | 422 | definition",
                "/api/business-hours/preview-hours/changes/preview | {'definition': {'zone': 'Mars/Base'}} | 422 | definition.zone",
                "/api/business-hours/nobodys/changes/preview | {'definition': {'zone': 'UTC'}} | 404 | ",
                "/api/cases/CASE/milestones/preview | {} | 422 | priority",
                "/api/cases/CASE/milestones/preview | {'priority': 'URGENT'} | 422 | priority",
                "/api/cases/CASE/milestones/preview | {'processId': 'x'} | 422 | processVersion",
                "/api/cases/CASE/milestones/preview | {'processId': 'x', 'processVersion': 1} | 422 | processVersion",
                "/api/cases/CASE/milestones/preview | {'fields': {'a': [1]}} | 422 | fields.a",
                "/api/cases/5f1e7c50-0000-4000-8000-0000000000ff/milestones/preview | {'priority': 'LOW'} | 404 | ",
            })
    void what_cannot_be_previewed_is_named(String path, String body, int status, @Nullable String field) {
        var there = path.replace("PROCESS", past.processId)
                .replace("CASE", waitingCase().toString());

        var answer = lead.post(there, body.replace('\'', '"'));

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.at("/errors/0/field")).isEqualTo(field);
    }

    @Test
    void planning_is_for_leads_and_admins() {
        assertThat(http.post(migration(), "{\"toVersion\": 2}").status()).isEqualTo(403);
        assertThat(http.post("/api/business-hours/" + HOURS + "/changes/preview", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(as(Role.INTEGRATOR)
                        .post("/api/cases/" + waitingCase() + "/milestones/preview", "{\"priority\": \"LOW\"}")
                        .status())
                .isEqualTo(403);
    }

    private String migration() {
        return "/api/entitlement-processes/" + past.processId + "/migrations/preview";
    }

    /** The first of those that nobody answers. */
    private UUID waitingCase() {
        return jdbc.sql("select case_id from milestone_case where correlation_id = ? and number = 0")
                .param(past.processId)
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }

    private static Instant instant(String text) {
        return Instant.parse(text);
    }
}
