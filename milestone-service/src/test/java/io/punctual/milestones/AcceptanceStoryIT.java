package io.punctual.milestones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.testing.TestHttp;
import io.punctual.milestones.timer.FiringGate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

/** The acceptance story as milestone-service lives it, in seconds. */
class AcceptanceStoryIT extends MilestoneServiceTestBase {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String IN_HOURS = LiveCase.PROCESS.replace("PT20S", "PT3H");

    @Autowired
    private FiringGate gate;

    @Autowired
    private KafkaListenerEndpointRegistry listeners;

    @Autowired
    @Qualifier("firingLoop") private SmartLifecycle firing;

    /** The first case after a start waits for its consumers, and timers wait too; the stories are about a service that runs. */
    @BeforeEach
    void serviceRuns() {
        await().atMost(PATIENCE).until(gate::isOpen);
        until(LiveCase.open(IN_HOURS), "RUNNING");
    }

    @Test
    void a_milestone_shows_itself_with_its_countdown_and_why() {
        var live = LiveCase.open(IN_HOURS);

        var milestones = until(live, "RUNNING");

        assertThat(milestones.at("/items/0/name")).isEqualTo("1차 답변");
        assertThat(milestones.at("/items/0/instruction")).isEqualTo("이메일로 답변하세요.");
        assertThat(milestones.at("/items/0/startedAt")).isNotNull();
        assertThat(milestones.at("/items/0/remaining")).startsWith("PT2H59M");
        assertThat(milestones.at("/items/0/upcoming/2/on")).isEqualTo("VIOLATION");
        assertThat(milestones.at("/items/0/why/completion")).isEqualTo("case.lastReplyChannel == 'EMAIL'");
        assertThat(milestones.at("/items/0/why/processVersion")).isEqualTo("1");
    }

    @Test
    void a_reply_in_time_completes_it_and_nothing_ever_fires() {
        var live = LiveCase.open();
        live.replied("EMAIL", live.openedAt.plusMillis(1));
        var silent = LiveCase.open();

        until(live, "COMPLETED");
        hears(silent, "violated VIOLATION");

        tells(live, "started", "completed SUCCESS");
        var completed = live.said().getLast();
        assertThat(completed.path("outcome").asString()).isEqualTo("MET");
        assertThat(completed.at("/actions/0/key").asString()).endsWith("/1/SUCCESS-0/0");
        assertThat(completed.at("/actions/0/value").asString()).isEqualTo("1차 답변 완료");
        assertThat(live.milestones(http).at("/items/0/violated")).isEqualTo("false");
    }

    @Test
    void without_a_reply_it_warns_violates_and_escalates_once_each_and_never_early() {
        var live = LiveCase.open().replied("PHONE", Instant.now());

        hears(live, "violated VIOLATION");

        assertThat(live.story()).containsExactly("started", "warned WARNING", "violated TARGET", "violated VIOLATION");
        assertThat(live.said())
                .extracting(message -> message.path("revision").asInt())
                .containsExactly(1, 2, 3, 4);
        for (var message : live.said().subList(1, 4)) {
            var due = Instant.parse(message.at("/trigger/dueAt").asString());
            var at = Instant.parse(message.path("at").asString());
            assertThat(at).isAfterOrEqualTo(due);
        }
        var escalation = live.said().getLast();
        assertThat(escalation.at("/actions/1/expectedOwnerId").asString()).isEqualTo("agent-1");
        assertThat(live.milestones(http).at("/items/0/violated")).isEqualTo("true");
    }

    @Test
    void a_pause_moves_the_target_and_what_is_still_to_fire() {
        var live = LiveCase.open();
        until(live, "RUNNING");

        live.paused();
        until(live, "PAUSED");
        passes(live.after(LiveCase.WARNING.plusSeconds(2)));
        tells(live, "started", "paused");

        live.resumed();
        hears(live, "violated VIOLATION");
        assertThat(live.story())
                .containsExactly(
                        "started", "paused", "resumed", "warned WARNING", "violated TARGET", "violated VIOLATION");
    }

    @Test
    void closing_ends_it_and_reopening_resumes_it_without_firing_anything_again() {
        var live = LiveCase.open();
        hears(live, "warned WARNING");

        live.closed();
        assertThat(until(live, "CANCELLED").at("/items/0/outcome")).isEqualTo("UNMET_AT_CLOSE");
        live.reopened();
        hears(live, "violated VIOLATION");

        assertThat(live.story())
                .containsExactly(
                        "started", "warned WARNING", "cancelled", "resumed", "violated TARGET", "violated VIOLATION");
    }

    @Test
    void a_reply_that_waited_in_kafka_while_the_service_was_down_was_in_time() {
        var live = LiveCase.open();
        until(live, "RUNNING");
        firing.stop();
        listeners.stop();
        LiveCase silent;
        try {
            live.replied("EMAIL", live.after(Duration.ofSeconds(1)));
            silent = LiveCase.open();
            passes(silent.after(LiveCase.TARGET.plusSeconds(2)));
        } finally {
            firing.start();
            listeners.start();
        }

        until(live, "COMPLETED");
        hears(silent, "violated VIOLATION");
        tells(live, "started", "completed SUCCESS");
        assertThat(live.milestones(http).at("/items/0/violated")).isEqualTo("false");
    }

    @Test
    void a_case_waits_for_its_process_and_keeps_its_start() {
        var live = new LiveCase(Instant.now().minusSeconds(1)).opened().decided();
        await().atMost(PATIENCE).until(() -> live.milestones(http).at("/waitingFor") != null);

        live.publish(LiveCase.PROCESS);

        var found = until(live, "RUNNING");
        assertThat(Instant.parse(found.body().at("/items/0/targetAt").asString()))
                .isCloseTo(live.after(LiveCase.TARGET), within(1, ChronoUnit.MILLIS));
    }

    @Test
    void an_agent_completes_it_with_a_reason_and_a_time_in_the_past() {
        var live = LiveCase.open(IN_HOURS);
        var id = until(live, "RUNNING").at("/items/0/milestoneId");
        var completion = "/api/milestones/" + id + "/completion";

        assertThat(http.post(completion, Map.of()).at("/errors/0/field")).isEqualTo("reason");
        assertThat(http.post(
                                completion,
                                Map.of(
                                        "reason",
                                        "전화",
                                        "completedAt",
                                        Instant.now().plusSeconds(60)))
                        .at("/errors/0/field"))
                .isEqualTo("completedAt");
        var done = http.post(completion, Map.of("reason", "전화로 답함", "completedAt", live.openedAt.plusMillis(1)));

        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.at("/state")).isEqualTo("COMPLETED");
        assertThat(http.post(completion, Map.of("reason", "again")).status()).isEqualTo(409);
        hears(live, "completed SUCCESS");
    }

    @Test
    void the_board_lists_what_is_due_page_by_page() {
        var live = LiveCase.open();
        until(live, "RUNNING");
        var all = http.get("/api/milestones?owner=agent-1&limit=1&dueBefore="
                + Instant.now().plusSeconds(600));

        assertThat(all.status()).as(all.text()).isEqualTo(200);
        assertThat(all.body().path("items")).hasSize(1);
        assertThat(http.get("/api/milestones?limit=0").at("/errors/0/field")).isEqualTo("limit");
        assertThat(http.get("/api/milestones?owner=nobody").body().path("items"))
                .isEmpty();
    }

    @Test
    void nobody_reads_without_a_token_and_an_unknown_case_is_not_found() {
        assertThat(anonymous()
                        .get("/api/cases/{id}/milestones", UUID.randomUUID())
                        .status())
                .isEqualTo(401);
        assertThat(http.get("/api/cases/{id}/milestones", UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    private static void passes(Instant instant) {
        await().atMost(PATIENCE).until(() -> Instant.now().isAfter(instant));
    }

    private static void hears(LiveCase live, String said) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(live.story()).contains(said));
    }

    private static void tells(LiveCase live, String... story) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(live.story()).containsExactly(story));
    }

    private TestHttp.Answer until(LiveCase live, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(live.milestones(http).at("/items/0/state")).isEqualTo(state));
        return live.milestones(http);
    }
}
