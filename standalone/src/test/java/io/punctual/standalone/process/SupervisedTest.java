package io.punctual.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path directory;

    private Supervised sleeper;

    @BeforeEach
    void supervise() {
        sleeper = new Supervised("sleeper", this::start, () -> true, Duration.ofSeconds(5));
    }

    @AfterEach
    void end() {
        sleeper.retire();
    }

    private Child.Start start() {
        return new Child.Start(
                "sleeper",
                List.of("sleep", "60"),
                Map.of(),
                directory,
                directory.resolve("sleeper.log"),
                directory.resolve("sleeper.pid"));
    }

    @Test
    void one_that_dies_by_itself_is_started_again() {
        sleeper.start();
        var first = sleeper.process().orElseThrow();

        first.destroyForcibly();

        await().atMost(PATIENCE)
                .until(() -> sleeper.process()
                        .filter(now -> now.pid() != first.pid())
                        .isPresent());
    }

    @Test
    void one_that_was_stopped_stays_down() {
        sleeper.start();
        sleeper.stop();

        await().during(Duration.ofSeconds(2))
                .atMost(PATIENCE)
                .until(() -> sleeper.process().isEmpty());
        assertThat(directory.resolve("sleeper.pid")).doesNotExist();
    }

    @Test
    void one_that_was_killed_on_purpose_stays_down_until_it_is_started() {
        sleeper.start();
        sleeper.kill();
        assertThat(sleeper.process()).isEmpty();

        sleeper.start();
        assertThat(sleeper.process()).isPresent();
    }

    @Test
    @Timeout(120)
    void one_that_does_not_listen_is_ended_by_force_and_nobody_waits_for_ever() {
        var deaf = new Supervised("deaf", this::startDeaf, () -> true, Duration.ofSeconds(1));
        deaf.start();
        await().atMost(PATIENCE).until(() -> directory.resolve("deaf").toFile().exists());

        deaf.stop();

        assertThat(deaf.process()).isEmpty();
    }

    private Child.Start startDeaf() {
        var deaf = "trap '' TERM; touch " + directory.resolve("deaf") + "; while true; do sleep 1; done";
        return new Child.Start(
                "deaf",
                List.of("sh", "-c", deaf),
                Map.of(),
                directory,
                directory.resolve("deaf.log"),
                directory.resolve("deaf.pid"));
    }

    @Test
    void nothing_is_started_once_everything_is_being_stopped() {
        sleeper.retire();

        assertThatThrownBy(sleeper::start).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_pause_before_a_restart_grows_but_not_without_end() {
        assertThat(Supervised.pauseBefore(0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Supervised.pauseBefore(3)).isEqualTo(Duration.ofSeconds(8));
        assertThat(Supervised.pauseBefore(1000)).isEqualTo(Duration.ofSeconds(30));
    }
}
