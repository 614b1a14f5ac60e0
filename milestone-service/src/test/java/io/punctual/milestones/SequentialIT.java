package io.punctual.milestones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.testing.TestHttp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;

/** Rule 8: a sequential milestone starts again when its target comes, though nobody does anything then. */
class SequentialIT extends MilestoneServiceTestBase {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PROCESS = """
            {"name": "기본", "milestones": [{"name": "소식", "target": "PT15S", "recurrence": "SEQUENTIAL",
             "criteria": "case.status != 'x'", "completion": "case.lastReplyChannel == 'EMAIL'"}]}""";

    @Autowired
    @Qualifier("firingLoop") private SmartLifecycle firing;

    @Test
    void rule_8_it_starts_at_the_very_target_of_the_one_before() {
        var live = answered();

        var milestones = untilTwo(live);

        assertThat(milestones.at("/items/0/state")).isEqualTo("COMPLETED");
        assertThat(milestones.at("/items/1/state")).isEqualTo("RUNNING");
        assertThat(milestones.at("/items/1/startedAt")).isEqualTo(milestones.at("/items/0/targetAt"));
        await().atMost(PATIENCE).until(() -> live.story().contains("violated TARGET"));
        assertThat(live.story()).containsExactly("started", "completed", "started", "violated TARGET");
    }

    @Test
    void rule_8_it_starts_late_with_its_own_time_when_the_service_slept_at_its_target() {
        var live = answered();
        await().atMost(PATIENCE).until(() -> live.story().contains("completed"));
        firing.stop();
        try {
            await().atMost(PATIENCE).until(() -> Instant.now().isAfter(live.after(Duration.ofSeconds(17))));
            assertThat(live.story()).isEqualTo(List.of("started", "completed"));
        } finally {
            firing.start();
        }

        var milestones = untilTwo(live);
        assertThat(milestones.at("/items/1/startedAt")).isEqualTo(milestones.at("/items/0/targetAt"));
    }

    private static LiveCase answered() {
        var live = LiveCase.open(PROCESS);
        return live.replied("EMAIL", live.openedAt.plusMillis(1));
    }

    private TestHttp.Answer untilTwo(LiveCase live) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(live.milestones(http).body().path("items")).hasSize(2));
        return live.milestones(http);
    }
}
