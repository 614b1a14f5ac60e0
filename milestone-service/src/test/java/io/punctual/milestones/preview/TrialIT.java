package io.punctual.milestones.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.TestHttp;
import io.punctual.milestones.MilestoneServiceTestBase;
import io.punctual.milestones.proposal.PastCases;
import java.time.Instant;
import java.util.Map;
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

/** A process tried on one case and date, real or made up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrialIT extends MilestoneServiceTestBase {
    private static final String PATH = "/api/entitlement-processes/trials";
    private static final Instant FROM = Instant.parse("2026-03-04T00:00:00Z");
    private static final String OFFICE =
            "{\"zone\": \"UTC\", \"weekly\": {\"WED\": [[\"08:00\", \"10:00\"]], \"THU\": [[\"08:00\", \"10:00\"]]}}";

    @Autowired
    private JdbcClient jdbc;

    private PastCases past;
    private TestHttp lead = http;

    @BeforeAll
    void seed() {
        past = new PastCases(jdbc).process(1, PastCases.THREE_HOURS).opened(FROM, 4, 0, Map.of());
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
    void a_made_up_case_shows_its_targets_and_triggers_and_why() {
        var answer = lead.post(PATH, """
                {"process": {"definition": %s}, "calendar": %s, "at": "2026-03-04T09:00:00Z",
                 "facts": {"receivedAt": "2026-03-04T07:00:00Z", "priority": "HIGH"}}""".formatted(PastCases.THREE_HOURS, OFFICE));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("/items/0/targetAt")).isEqualTo("2026-03-05T09:00:00Z");
        assertThat(answer.at("/items/0/remainingBusiness")).isEqualTo("PT2H");
        assertThat(answer.at("/items/0/upcoming/0/on")).isEqualTo("WARNING");
        assertThat(answer.at("/items/0/upcoming/0/dueAt")).isEqualTo("2026-03-05T08:30:00Z");
        assertThat(answer.body().at("/items/0/why/counted")).hasSize(2);
    }

    @Test
    void a_made_up_reply_completes_it() {
        var answer = lead.post(PATH, """
                {"process": {"definition": %s}, "facts": {"receivedAt": "2026-03-04T07:00:00Z",
                 "replies": [{"at": "2026-03-04T10:30:00Z", "channel": "EMAIL"}]}}""".formatted(PastCases.THREE_HOURS));

        assertThat(answer.at("/items/0/outcome")).isEqualTo("MISSED");
    }

    @Test
    void a_real_case_is_tried_with_what_had_happened_by_then() {
        var third = jdbc.sql("select case_id::text from milestone_case where correlation_id = ? and number = 3")
                .param(past.processId)
                .query((row, _) -> row.getString(1))
                .single();
        var body = """
                {"process": {"id": "%s", "version": 1}, "caseId": "%s", "at": "%s"}""";

        var before = lead.post(PATH, body.formatted(past.processId, third, FROM.plusSeconds(3600)));
        var after = lead.post(PATH, body.formatted(past.processId, third, FROM.plusSeconds(7200)));

        assertThat(before.at("/items/0/state")).as(before.text()).isEqualTo("RUNNING");
        assertThat(after.at("/items/0/state")).isEqualTo("COMPLETED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'caseId': null                                   | 422 | caseId",
                "'facts': {'receivedAt': '2026-03-04T07:00:00Z'}  | 422 | caseId",
                "'caseId': null, 'facts': {}                      | 422 | facts.receivedAt",
                "'caseId': null, 'facts': {'receivedAt': '2026-03-04T07:00:00Z', 'fields': {'a': {}}} | 422 | facts.fields.a",
                "'caseId': null, 'facts': {'receivedAt': '2026-03-04T07:00:00Z', 'replies': [{}]} | 422 | facts.replies[0].at",
                "'at': 'soon'                                     | 422 | at",
                "'process': null                                  | 422 | process",
                "'at': '2026-03-04T09:00:00Z'                     | 404 | ",
            })
    void what_cannot_be_tried_is_named(String wrong, int status, @Nullable String field) {
        var nobody = "\"caseId\": \"5f1e7c50-0000-4000-8000-0000000000ff\"";
        var process = "\"process\": {\"id\": \"" + past.processId + "\", \"version\": 1}";
        var change = wrong.replace('\'', '"');
        var body = "{" + (change.contains("\"caseId\"") ? "" : nobody + ", ")
                + (change.contains("\"process\"") ? "" : process + ", ") + change + "}";

        var answer = lead.post(PATH, body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.at("/errors/0/field")).isEqualTo(field);
        assertThat(http.post(PATH, body).status()).isEqualTo(403);
    }
}
