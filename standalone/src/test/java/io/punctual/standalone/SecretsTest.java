package io.punctual.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path directory;

    @Test
    void a_secret_stays_the_same_and_differs_from_others() {
        var secrets = new Secrets(directory);

        assertThat(new Secrets(directory).of("one")).isEqualTo(secrets.of("one"));
        assertThat(secrets.of("one")).isNotEqualTo(secrets.of("other")).hasSizeGreaterThan(30);
    }

    @Test
    void only_its_owner_may_read_it() throws IOException {
        new Secrets(directory).of("one");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("one"))))
                .isEqualTo("rw-------");
    }
}
