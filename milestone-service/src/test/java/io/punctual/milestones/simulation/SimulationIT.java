package io.punctual.milestones.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestRecords;
import io.punctual.milestones.MilestoneServiceTestBase;
import io.punctual.milestones.proposal.PastCases;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Last month's 300 cases, answered after 0 to 4½ hours or never, tried under other promises. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulationIT extends MilestoneServiceTestBase {
    private static final String PATH = "/api/entitlement-processes/simulations";
    private static final Instant FROM = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-03-03T00:00:00Z");
    private static final int CASES = 300;
    private static final String ONE_HOUR = PastCases.THREE_HOURS.replace("PT3H", "PT1H");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    private PastCases past;
    private TestHttp lead = http;

    @BeforeAll
    void seed() {
        past = new PastCases(jdbc).process(1, PastCases.THREE_HOURS).opened(FROM, CASES, 2, Map.of());
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

    @Test
    void a_repeated_request_gets_the_same_simulation() {
        var body = request(published());
        var key = UUID.randomUUID().toString();

        var first = lead.with("Idempotency-Key", key).post(PATH, body);
        var again = lead.with("Idempotency-Key", key).post(PATH, body);

        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        finished(String.valueOf(first.at("/id")));
    }

    @Test
    void a_cancelled_one_stops_and_a_third_one_waits_its_turn() throws SQLException {
        var body = request(published());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select count(*) from simulation where state = 'RUNNING'")
                        .query(Integer.class)
                        .single()
                        .equals(0));
        TestHttp.Answer first;
        TestHttp.Answer second;
        try (var held = database.getConnection();
                var lock = held.createStatement()) {
            held.setAutoCommit(false);
            lock.execute("lock table case_decision in access exclusive mode");
            first = lead.post(PATH, body);
            second = lead.post(PATH, body);
            assertThat(first.status()).as(first.text()).isEqualTo(202);
            var third = lead.post(PATH, body);
            assertThat(third.status()).as(third.text()).isEqualTo(429);
            assertThat(third.at("/code")).isEqualTo("too-many-simulations");

            assertThat(delete(PATH + "/" + first.at("/id"))).isEqualTo(200);
            held.rollback();
        }
        assertThat(finished(String.valueOf(second.at("/id"))).path("state").asString())
                .isEqualTo("DONE");
        var cancelled = lead.get(PATH + "/" + first.at("/id"));
        assertThat(cancelled.at("/state")).isEqualTo("CANCELLED");
        assertThat(cancelled.at("/result")).isNull();
    }

    @Test
    void one_whose_service_stopped_is_shown_as_interrupted() {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into simulation (id, state, requested_by, created_at, alive_at, request)
                values (?, 'RUNNING', 'lead-1', now(), now() - interval '1 hour', '{}')""").param(id).update();

        var failed = finished(id.toString());

        assertThat(failed.path("state").asString()).isEqualTo("FAILED");
        assertThat(failed.path("problem").asString()).contains("interrupted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'calendar': {'zone': 'UTC', 'weekly': {}}                    | calendar",
                "'calendar': {'zone': 'Asia/Soul', 'weekly': {}}              | calendar.zone",
                "'calendar': {'id': 'unheard-of'}                             | calendar.id",
                "'calendars': {'x': {'zone': 'UTC', 'weekly': {'MON': [['9', '18:00']]}}} | calendars.x.weekly.MON[0][0]",
                "'filter': {'priority': 'URGENT'}                             | filter.priority",
                "'filter': {'channel': 'PIGEON'}                              | filter.channel",
                "'from': 'yesterday'                                          | from",
                "'to': '2026-03-01T00:00:00Z'                                 | to",
                "'to': '2028-03-01T00:00:00Z'                                 | to",
                "'process': {'id': 'nobody', 'version': 1}                    | process",
                "'process': {'id': 'nobody'}                                  | process.version",
                "'process': null                                              | process",
                "'process': {'definition': {'name': 'x'}}                     | process.definition",
                "'process': {'definition': {'name': 'x', 'milestones': [{'name': 'a', 'target': 'PT1X'}]}} | process.definition.milestones[0].target",
                "'process': {'definition': {'name': 'x', 'milestones': [{'name': 'a', 'target': 'PT0S'}]}} | process.definition.milestones[0].target",
                "'process': {'definition': {'name': 'x', 'milestones': [{'name': 'a', 'target': 'PT1H', 'businessHoursId': 'nope'}]}} | process.definition.milestones[0].businessHoursId",
                "'process': {'definition': {'name': 'x', 'milestones': [{'name': 'a', 'target': 'PT1H'}, {'name': 'b', 'target': 'PT1H', 'completion': 'case.statas == 1'}]}} | process.definition.milestones[1].completion",
            })
    void what_cannot_be_tried_is_named_by_its_path(String wrong, String field) {
        var json = io.punctual.kit.message.MessageJson.MAPPER;
        var body = (ObjectNode) json.readTree(request(published()));
        ((ObjectNode) json.readTree(("{" + wrong + "}").replace('\'', '"')))
                .properties()
                .forEach(property -> body.set(property.getKey(), property.getValue()));

        var answer = lead.post(PATH, body.toString());

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.at("/errors/0/field")).as(answer.text()).isEqualTo(field);
    }

    @Test
    void an_unknown_variable_is_named_with_its_position_and_what_was_meant() {
        var definition = ONE_HOUR.replace("case.lastReplyChannel", "case.lastReplyChanel");

        var answer = lead.post(PATH, request("{\"definition\": " + definition + "}"));

        assertThat(answer.at("/errors/0/field")).isEqualTo("process.definition.milestones[0].completion");
        assertThat(answer.at("/errors/0/message"))
                .contains("case.lastReplyChanel at position 1")
                .contains("did you mean case.lastReplyChannel?");
    }

    @Test
    void only_leads_and_admins_try_things() {
        assertThat(as(Role.AGENT).post(PATH, request(published())).status()).isEqualTo(403);
        assertThat(as(Role.AGENT).get(PATH).status()).isEqualTo(403);
        assertThat(anonymous().post(PATH, request(published())).status()).isEqualTo(401);
        assertThat(lead.get(PATH).body().path("items")).isNotNull();
        assertThat(lead.get(PATH + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private String published() {
        return "{\"id\": \"" + past.processId + "\", \"version\": 1}";
    }

    private static String request(String process) {
        return """
                {"process": %s, "from": "%s", "to": "%s"}""".formatted(process, FROM, TO);
    }

    private int cases(String request, String filter) {
        return run(request.replace("\"from\"", "\"filter\": " + filter + ", \"from\""))
                .at("/result/cases")
                .asInt();
    }

    private JsonNode run(String body) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select count(*) from simulation where state = 'RUNNING'")
                                .query(Integer.class)
                                .single()
                        < SimulationRuns.AT_ONCE);
        var begun = lead.post(PATH, body);
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        assertThat(begun.headers().getLocation()).hasPath(PATH + "/" + begun.at("/id"));
        var done = finished(String.valueOf(begun.at("/id")));
        assertThat(done.path("state").asString()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.at("/progress/done")).isEqualTo(done.at("/progress/cases"));
        return done;
    }

    private JsonNode finished(String id) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !"RUNNING".equals(lead.get(PATH + "/" + id).at("/state")));
        return lead.get(PATH + "/" + id).body();
    }

    private String written() {
        return String.join(
                " ",
                Stream.of("milestone", "case_fact", "case_decision", "timer", "outbox", "fired")
                        .map(table -> table + "="
                                + jdbc.sql("select count(*) from " + table)
                                        .query(Long.class)
                                        .single())
                        .toList());
    }
}
