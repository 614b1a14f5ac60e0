package io.punctual.milestones.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.TestRecords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What another promise would have meant for what has happened. */
class SimulationIT extends SimulationTestBase {
    @Test
    void a_shorter_target_shows_who_would_have_been_missed_beside_who_was() {
        var before = written();

        var done = run(request("{\"definition\": " + ONE_HOUR + "}"));

        var milestone = done.at("/result/milestones/0");
        assertThat(milestone.path("name").asString()).isEqualTo("First reply");
        // Answered after 30 to 180 minutes: six in ten; after 30 or 60: two in ten.
        assertThat(milestone.at("/actual/met").asInt()).isEqualTo(CASES * 6 / 10);
        assertThat(milestone.at("/simulated/met").asInt()).isEqualTo(CASES * 2 / 10);
        assertThat(milestone.at("/actual/missed").asInt()).isEqualTo(CASES * 3 / 10);
        assertThat(milestone.at("/simulated/missed").asInt()).isEqualTo(CASES * 7 / 10);
        assertThat(milestone.at("/actual/running").asInt()).isEqualTo(CASES / 10);
        assertThat(milestone.at("/simulated/violated").asInt()).isEqualTo(CASES * 8 / 10);
        assertThat(milestone.at("/simulated/warned").asInt())
                .isGreaterThan(milestone.at("/actual/warned").asInt());
        assertThat(done.at("/result/casesViolatedSimulated").asInt()).isEqualTo(CASES * 8 / 10);
        assertThat(done.at("/result/notes/0").asString()).contains("replayed as it was");
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void the_worst_cases_come_first_with_how_late_they_were_and_would_be() {
        var worst = run(request("{\"definition\": " + ONE_HOUR + "}")).at("/result/worst");

        assertThat(worst).hasSize(50);
        assertThat(worst.at("/0/number").asInt()).isZero();
        var late = Duration.parse(worst.at("/0/late").asString());
        var was = Duration.parse(worst.at("/0/actualLate").asString());
        assertThat(late.minus(was)).isEqualTo(Duration.ofHours(2));
        assertThat(worst.at("/30/newlyViolated").asBoolean()).isFalse();
        assertThat(Duration.parse(worst.at("/40/late").asString())).isEqualTo(Duration.ofMinutes(210));
    }

    @Test
    void other_business_hours_are_tried_with_the_same_process() {
        var nights =
                "{\"zone\": \"UTC\", \"weekly\": {\"MON\": [[\"20:00\", \"24:00\"]], \"TUE\": [[\"00:00\", \"24:00\"]]}}";
        var body = request(published()).replace("\"from\"", "\"calendar\": " + nights + ", \"from\"");

        var milestone = run(body).at("/result/milestones/0");

        assertThat(milestone.at("/actual/met").asInt()).isEqualTo(CASES * 6 / 10);
        assertThat(milestone.at("/simulated/met").asInt()).isEqualTo(CASES * 9 / 10);
    }

    @Test
    void the_cases_are_chosen_by_what_is_kept_of_them() {
        var all = request(published());

        assertThat(cases(all, "{\"priority\": \"HIGH\"}")).isEqualTo(CASES / 2);
        assertThat(cases(all, "{\"ownerId\": \"agent-3\", \"processId\": \"" + past.processId + "\"}"))
                .isBetween(42, 43);
        assertThat(cases(all, "{\"accountId\": \"acme\", \"fields\": {\"serviceType\": \"기본\"}}"))
                .isEqualTo(CASES);
        assertThat(cases(all, "{\"channel\": \"PHONE\"}")).isZero();
        assertThat(cases(all, "{\"entitlementId\": \"basic\"}")).isEqualTo(CASES);
        assertThat(cases(all, "{\"entitlementId\": \"another\"}")).isZero();
    }

    @Test
    void a_draft_is_tried_as_it_was_saved_last() {
        jdbc.sql("""
                insert into calendar (id, revision, definition) values ('always', 1, '{"zone": "UTC"}')
                on conflict do nothing""").update();
        var draft = (ObjectNode)
                Contracts.example("service-levels", "service-level.draft.v1").deepCopy();
        draft.put("id", past.processId).put("version", 7);
        TestRecords.send(TestRecords.message(
                "service-levels", "draft/" + past.processId + "/7", "io.punctual.service-level.draft.v1", 1, draft));
        var body = request(published().replace("1}", "7}"));
        await().atMost(Duration.ofSeconds(60)).until(() -> lead.post(PATH, body).status() != 422);

        var names = new ArrayList<String>();
        run(body)
                .at("/result/milestones")
                .forEach(one -> names.add(one.path("name").asString()));
        assertThat(names).contains("First reply");
    }

    private int cases(String request, String filter) {
        return run(request.replace("\"from\"", "\"filter\": " + filter + ", \"from\""))
                .at("/result/cases")
                .asInt();
    }

    /** What there is of these cases; what else the service does meanwhile is its own. */
    private String written() {
        return String.join(
                " ",
                Stream.of("milestone", "case_fact", "case_decision", "timer", "outbox", "fired")
                        .map(table -> table + "=" + count(table))
                        .toList());
    }

    private long count(String table) {
        var ofTheseCases = switch (table) {
            case "outbox" ->
                "key in (select case_id::text from past) or exists (select from past where templated like '%' || case_id || '%')";
            case "timer", "fired" ->
                "milestone_id in (select id from milestone where case_id in (select case_id from past))";
            default -> "case_id in (select case_id from past)";
        };
        return jdbc.sql(
                        "with past as (select case_id from milestone_case where correlation_id = ?) select count(*) from "
                                + table + " where " + ofTheseCases)
                .param(past.processId)
                .query(Long.class)
                .single();
    }
}
