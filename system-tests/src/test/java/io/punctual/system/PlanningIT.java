package io.punctual.system;

import static io.punctual.system.Eventually.eventually;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/** What a lead plans by: changed business hours, another promise tried on what has happened, and what comes due when. */
@ExtendWith(RunningWhole.class)
@Execution(ExecutionMode.CONCURRENT)
class PlanningIT {
    private final Punctual admin;
    private final Punctual lead;
    private final WholeSystem whole;
    private final OwnCustomer customer;

    PlanningIT(WholeSystem whole) {
        this.whole = whole;
        this.admin = whole.admin();
        this.lead = whole.as("lead");
        this.customer = new OwnCustomer(whole, milestone("PT6H"));
    }

    @Test
    void holidays_move_the_targets_of_running_cases_as_the_preview_said() {
        var it = customer.openCase();
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("RUNNING"));
        var before = it.milestone().targetAt();
        var closed = OwnCustomer.closedForNow();

        var preview = lead.post(
                        "/api/business-hours/" + customer.name + "/changes/preview",
                        "{\"definition\":%s}".formatted(closed))
                .expect(200)
                .body();
        customer.changeHours(closed);

        assertThat(preview.at("/counts/later").asInt()).isEqualTo(1);
        var said = Instant.parse(preview.at("/items/0/toTarget").asString());
        eventually(() -> assertThat(it.milestone().targetAt()).isAfter(before).isCloseTo(said, within(2, MINUTES)));
        eventually(() -> assertThat(it.history().ofType("milestone.retargeted")).hasSize(1));
    }

    @Test
    void another_promise_is_tried_on_what_has_happened() {
        var it = customer.openCase();
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("RUNNING"));
        it.reply("EMAIL").expectSuccess();
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("COMPLETED"));
        var now = Instant.now();

        var begun = lead.post("/api/entitlement-processes/simulations", """
                {"process":{"definition":%s},"from":"%s","to":"%s","filter":{"processId":"%s"}}""".formatted(
                                customer.process(milestone("PT0.001S")),
                                now.minus(Duration.ofHours(1)),
                                now.plusSeconds(60),
                                customer.processId))
                .expect(202);
        var place = begun.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");

        eventually(() ->
                assertThat(lead.get(place).body().path("state").asString()).isEqualTo("DONE"));
        var result = lead.get(place).body().path("result");
        assertThat(result.at("/milestones/0/actual/met").asInt()).isEqualTo(1);
        assertThat(result.at("/milestones/0/simulated/missed").asInt()).isEqualTo(1);
        assertThat(result.at("/worst/0/number").asString()).isEqualTo(it.number());
        whole.as("agent").get(place).expectProblem(403);
    }

    @Test
    void a_draft_can_be_tried_before_it_is_activated() {
        var it = customer.openCase();
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("RUNNING"));
        admin.post(
                        "/api/entitlement-processes/" + customer.processId + "/versions",
                        customer.process(milestone("PT2H")))
                .expectSuccess();

        eventually(() -> {
            var preview = lead.post(
                            "/api/entitlement-processes/" + customer.processId + "/migrations/preview",
                            "{\"toVersion\":2}")
                    .expect(200)
                    .body()
                    .path("preview");
            assertThat(preview.at("/counts/earlier").asInt()).isEqualTo(1);
            assertThat(moved(preview)).isEqualTo(Duration.ofHours(4));
        });
    }

    @Test
    void an_agent_says_that_it_was_done_some_time_ago() {
        var it = customer.openCase();
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("RUNNING"));
        var done = it.milestone().startedAt().plusMillis(1);

        whole.as("agent")
                .post(
                        "/api/milestones/" + it.milestone().id() + "/completion",
                        "{\"reason\":\"전화로 답함\",\"completedAt\":\"%s\"}".formatted(done))
                .expectSuccess();

        assertThat(it.milestone().completedAt()).contains(done);
        eventually(() -> assertThat(it.history().ofType("milestone.completed")).hasSize(1));
    }

    @Test
    void the_board_shows_what_comes_due_and_counts_it_by_the_hour() {
        var it = customer.openCase();
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("RUNNING"));
        var target = it.milestone().targetAt();

        var board = lead.get("/api/milestones?state=RUNNING&processId=" + customer.processId)
                .expect(200)
                .body();
        var counts = lead.get("/api/milestones/counts?zone=Asia/Seoul&from=%s&to=%s&processId=%s"
                        .formatted(target.minusSeconds(1800), target.plusSeconds(1800), customer.processId))
                .expect(200)
                .body();

        assertThat(board.path("items")).hasSize(1);
        assertThat(board.at("/items/0/number").asString()).isEqualTo(it.number());
        assertThat(board.at("/items/0/ownerId").asString()).isEqualTo("agent-1");
        assertThat(counts.path("items")
                        .valueStream()
                        .mapToInt(slot -> slot.path("running").asInt())
                        .sum())
                .isEqualTo(1);
        lead.get("/api/milestones?state=LATE").expectProblem(422, "LATE").pointingAt("state");
    }

    private static Duration moved(JsonNode preview) {
        return Duration.between(
                Instant.parse(preview.at("/items/0/toTarget").asString()),
                Instant.parse(preview.at("/items/0/fromTarget").asString()));
    }

    private static String milestone(String target) {
        return """
                {"name":"첫 답변","target":"%s","completion":"case.lastReplyChannel == 'EMAIL'"}""".formatted(target);
    }
}
