package io.punctual.system;

import static io.punctual.system.Eventually.eventually;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/** What a lead plans by: changed business hours, another promise tried on what has happened, and what comes due when. */
@ExtendWith(RunningWhole.class)
@Execution(ExecutionMode.CONCURRENT)
class PlanningIT {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final String ALL_DAY = "[[\"00:00\",\"24:00\"]]";

    private final WholeSystem whole;
    private final Punctual admin;
    private final Punctual lead;
    private final String marker = "plan-" + UUID.randomUUID();
    private String processId = "";

    PlanningIT(WholeSystem whole) {
        this.whole = whole;
        this.admin = whole.admin();
        this.lead = whole.as("lead");
    }

    @BeforeEach
    void a_customer_with_hours_of_his_own() {
        var today = LocalDate.now(SEOUL);
        admin.put("/api/accounts/" + marker, "{\"name\":\"계획 고객\"}").expectSuccess();
        admin.put("/api/contacts/" + marker, """
                {"accountId":"%1$s","name":"계획 담당","email":"%1$s@example.test"}""".formatted(marker)).expectSuccess();
        admin.put("/api/business-hours/" + marker, hours("")).expectSuccess();
        processId = whole.agreement()
                .activeProcess("{\"name\":\"계획\",\"businessHoursId\":\"%s\",%s}".formatted(marker, milestones("PT6H")));
        admin.put("/api/entitlements/" + marker, """
                {"name":"계획","accountId":"%s","processId":"%s","startDate":"%s","endDate":"%s"}""".formatted(marker, processId, today, today.plusMonths(1)))
                .expectSuccess();
    }

    @Test
    void holidays_move_the_targets_of_running_cases_as_the_preview_said() {
        var it = openCase();
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("RUNNING"));
        var before = it.milestone().targetAt();
        var today = LocalDate.now(SEOUL);
        var closed = hours("\"%s\",\"%s\"".formatted(today, today.plusDays(1)));

        var preview = lead.post(
                        "/api/business-hours/" + marker + "/changes/preview", "{\"definition\":%s}".formatted(closed))
                .expect(200)
                .body();
        admin.put("/api/business-hours/" + marker, closed).expectSuccess();

        assertThat(preview.at("/counts/later").asInt()).isEqualTo(1);
        var said = Instant.parse(preview.at("/items/0/toTarget").asString());
        eventually(() -> assertThat(it.milestone().targetAt()).isAfter(before).isCloseTo(said, within(2, MINUTES)));
        eventually(() -> assertThat(it.history().ofType("milestone.retargeted")).hasSize(1));
    }

    @Test
    void another_promise_is_tried_on_what_has_happened() {
        var it = openCase();
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("RUNNING"));
        it.reply("EMAIL").expectSuccess();
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("COMPLETED"));
        var now = Instant.now();

        var begun = lead.post("/api/entitlement-processes/simulations", """
                {"process":{"definition":{"name":"계획","businessHoursId":"%s",%s}},"from":"%s","to":"%s",
                 "filter":{"processId":"%s"}}""".formatted(
                        marker, milestones("PT0.001S"), now.minus(Duration.ofHours(1)), now.plusSeconds(60), processId))
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
        var it = openCase();
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("RUNNING"));
        admin.post(
                        "/api/entitlement-processes/" + processId + "/versions",
                        "{\"name\":\"계획\",\"businessHoursId\":\"%s\",%s}".formatted(marker, milestones("PT2H")))
                .expectSuccess();

        eventually(() -> {
            var preview = lead.post(
                            "/api/entitlement-processes/" + processId + "/migrations/preview", "{\"toVersion\":2}")
                    .expect(200)
                    .body()
                    .path("preview");
            assertThat(preview.at("/counts/earlier").asInt()).isEqualTo(1);
            assertThat(moved(preview)).isEqualTo(Duration.ofHours(4));
        });
    }

    @Test
    void an_agent_says_that_it_was_done_some_time_ago() {
        var it = openCase();
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
        var it = openCase();
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("RUNNING"));
        var target = it.milestone().targetAt();

        var board = lead.get("/api/milestones?state=RUNNING&processId=" + processId)
                .expect(200)
                .body();
        var counts = lead.get("/api/milestones/counts?zone=Asia/Seoul&from=%s&to=%s&processId=%s"
                        .formatted(target.minusSeconds(1800), target.plusSeconds(1800), processId))
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

    /** A case can refer to the customer as soon as case-service has heard of him. */
    private SupportCase openCase() {
        var opened = new AtomicReference<SupportCase>();
        eventually(() -> opened.set(SupportCase.open(admin, """
                {"subject":"언제 되나요","channel":"WEB","priority":"MEDIUM","accountId":"%1$s","contactId":"%1$s",
                 "ownerId":"agent-1"}""".formatted(marker))));
        return opened.get();
    }

    private static Duration moved(JsonNode preview) {
        return Duration.between(
                Instant.parse(preview.at("/items/0/toTarget").asString()),
                Instant.parse(preview.at("/items/0/fromTarget").asString()));
    }

    private static String hours(String holidays) {
        return """
                {"name":"계획","zone":"Asia/Seoul","weekly":{"MON":%1$s,"TUE":%1$s,"WED":%1$s,"THU":%1$s,"FRI":%1$s,"SAT":%1$s,
                 "SUN":%1$s},"holidays":[%2$s]}""".formatted(ALL_DAY, holidays);
    }

    private static String milestones(String target) {
        return """
                "milestones":[{"name":"첫 답변","target":"%s","completion":"case.lastReplyChannel == 'EMAIL'"}]""".formatted(target);
    }
}
