package io.punctual.milestones.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.security.Role;
import io.punctual.milestones.MilestoneServiceTestBase;
import io.punctual.milestones.proposal.PastCases;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How what-if grows with the number of cases, ten facts each and four milestones: run it with -Dpunctual.measure=simulation. */
@EnabledIfSystemProperty(named = "punctual.measure", matches = "simulation")
class SimulationGrowth extends MilestoneServiceTestBase {
    private static final String PATH = "/api/entitlement-processes/simulations";
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(ints = {1_000, 1_000, 10_000, 50_000})
    void cases_are_replayed_in_seconds(int cases) {
        var past = new PastCases(jdbc).process(1, process("PT3H")).opened(FROM, cases, 8, Map.of());
        jdbc.sql("analyze case_fact").update();
        var started = System.nanoTime();

        var begun = as(Role.LEAD).post(PATH, """
                {"process": {"definition": %s}, "from": "2026-01-01T00:00:00Z", "to": "2026-12-31T00:00:00Z"}""".formatted(process("PT1H")));
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        var lead = as(Role.LEAD);
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .until(() ->
                        !"RUNNING".equals(lead.get(PATH + "/" + begun.at("/id")).at("/state")));

        var seconds = (System.nanoTime() - started) / 1e9;
        var done = lead.get(PATH + "/" + begun.at("/id"));
        past.forget();
        System.out.printf("simulation of %d cases: %.2f s, %.0f cases/s%n", cases, seconds, cases / seconds);
        assertThat(done.at("/state")).as(done.text()).isEqualTo("DONE");
        assertThat(done.at("/result/cases")).isEqualTo(String.valueOf(cases));
    }

    private static String process(String target) {
        var milestones = String.join(
                ", ",
                IntStream.rangeClosed(1, 4)
                        .mapToObj(n -> """
                {"name": "Reply %d", "target": "%s", "criteria": "case.priority != 'LOW'",
                 "completion": "case.lastReplyChannel == 'EMAIL'",
                 "actions": [{"on": "WARNING", "offset": "PT30M", "do": []}, {"on": "VIOLATION", "offset": "PT30M", "do": []}]}""".formatted(n, target))
                        .toList());
        return "{\"name\": \"Basic\", \"exit\": \"case.statusCategory == 'CLOSED'\", \"milestones\": [" + milestones
                + "]}";
    }
}
