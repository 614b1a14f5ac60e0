package io.punctual.system;

import static io.punctual.system.Agreement.FIRST_REPLY_SENT;
import static io.punctual.system.Eventually.eventually;
import static io.punctual.system.Eventually.passes;
import static io.punctual.system.Eventually.within;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/** A newcomer finds customers and cases at every stage, and sees countdowns move at once. */
@ExtendWith(RunningWhole.class)
@Isolated("the demo's customers are the story's, with minutes in place of seconds")
class DemoIT {
    private final WholeSystem whole;

    DemoIT(WholeSystem whole) {
        this.whole = whole;
    }

    @Test
    void the_demo_shows_cases_at_every_stage_and_countdowns_that_move() {
        var earlier = numbers();
        try {
            whole.loadDemo();

            within(
                    ofSeconds(120),
                    () -> assertThat(stages(shown(earlier)))
                            .contains("RUNNING", "PAUSED", "answered", "escalated", "closed"));
            var running = shown(earlier).stream()
                    .filter(row -> stage(row).equals("RUNNING"))
                    .map(row ->
                            new SupportCase(whole.admin(), row.path("caseId").asString()))
                    .findFirst()
                    .orElseThrow();
            assertCountsDown(running);
        } finally {
            whole.agreement().sign();
        }
    }

    private static void assertCountsDown(SupportCase running) {
        eventually(() -> assertThat(running.milestones()).isNotEmpty());
        var before = running.milestones().getFirst().shown().path("remaining");
        passes(Instant.now().plusSeconds(2));
        var after = running.milestones().getFirst().shown().path("remaining");
        assertThat(after).isNotEqualTo(before);
    }

    private Set<Long> numbers() {
        return listed().stream().map(row -> row.path("number").asLong()).collect(Collectors.toSet());
    }

    private List<JsonNode> shown(Set<Long> without) {
        return listed().stream()
                .filter(row -> !without.contains(row.path("number").asLong()))
                .toList();
    }

    private List<JsonNode> listed() {
        var answer = whole.admin().get("/api/cases?limit=200&sort=-number").expect(200);
        return answer.body().path("items").valueStream().toList();
    }

    private static Set<String> stages(List<JsonNode> rows) {
        return rows.stream().map(DemoIT::stage).collect(Collectors.toSet());
    }

    private static String stage(JsonNode row) {
        if (row.path("statusCategory").asString().equals("CLOSED")) {
            return "closed";
        }
        if (row.path("escalated").asBoolean()) {
            return "escalated";
        }
        if (row.path("status").asString().equals(FIRST_REPLY_SENT)) {
            return "answered";
        }
        return row.path("nextMilestone").path("state").asString("uncovered");
    }
}
