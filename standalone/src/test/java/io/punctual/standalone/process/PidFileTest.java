package io.punctual.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path run;

    private Process sleeper;

    @BeforeEach
    void startAProcess() throws IOException {
        sleeper = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void endIt() {
        sleeper.destroyForcibly();
    }

    @Test
    void a_process_is_found_again_by_its_file() {
        var file = new PidFile(run.resolve("sleeper.pid"));

        file.write(sleeper.toHandle());

        assertThat(file.process()).contains(sleeper.toHandle());
    }

    @Test
    void a_process_that_ended_is_not_found() throws InterruptedException {
        var file = new PidFile(run.resolve("sleeper.pid"));
        file.write(sleeper.toHandle());

        sleeper.destroyForcibly().waitFor();

        assertThat(file.process()).isEmpty();
    }

    @Test
    void a_stranger_with_the_same_number_is_never_taken_for_it() throws IOException {
        var path = run.resolve("sleeper.pid");
        Files.write(path, List.of(Long.toString(sleeper.pid()), "another boot/12345"));

        assertThat(new PidFile(path).process()).isEmpty();
        assertThat(Orphans.stop(run)).isEmpty();
        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void what_an_earlier_run_left_is_stopped_and_named() throws InterruptedException {
        new PidFile(run.resolve("case-service.pid")).write(sleeper.toHandle());

        var stopped = Orphans.stop(run);

        assertThat(stopped).singleElement().asString().startsWith("case-service");
        assertThat(sleeper.waitFor()).isNotZero();
        assertThat(run).isEmptyDirectory();
    }

    @Test
    void a_broken_file_is_that_of_no_process() throws IOException {
        var path = run.resolve("broken.pid");
        Files.writeString(path, "not a number\nat all\n");

        assertThat(new PidFile(path).process()).isEmpty();
    }
}
