package io.punctual.milestones.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.TestHttp;
import io.punctual.milestones.MilestoneServiceTestBase;
import io.punctual.milestones.proposal.PastCases;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Last month's 300 cases, answered after 0 to 4½ hours or never, to try other promises on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SimulationTestBase extends MilestoneServiceTestBase {
    static final String PATH = "/api/entitlement-processes/simulations";
    static final int CASES = 300;
    static final String ONE_HOUR = PastCases.THREE_HOURS.replace("PT3H", "PT1H");
    private static final Instant FROM = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-03-03T00:00:00Z");

    @Autowired
    JdbcClient jdbc;

    PastCases past;
    TestHttp lead = http;

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

    String published() {
        return "{\"id\": \"" + past.processId + "\", \"version\": 1}";
    }

    static String request(String process) {
        return """
                {"process": %s, "from": "%s", "to": "%s"}""".formatted(process, FROM, TO);
    }

    JsonNode run(String body) {
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

    JsonNode finished(String id) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !"RUNNING".equals(lead.get(PATH + "/" + id).at("/state")));
        return lead.get(PATH + "/" + id).body();
    }
}
