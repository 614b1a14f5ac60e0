package io.punctual.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The gateway has no database and no broker, so it does without the services' kit, whose presence alone would set it up as a service.
 * What both need of tokens stands in both, and must stay the same: a hole that is closed in one is closed in the other.
 */
class TwinsTest {
    private static final Path HERE = Path.of("src/main/java/io/punctual/gateway/security");
    private static final Path KIT = Path.of("../service-kit/src/main/java/io/punctual/kit/security");

    @ParameterizedTest
    @ValueSource(strings = {"IssuerKeys", "TokenSettings"})
    void stay_the_same(String twin) throws IOException {
        assertThat(code(HERE, twin)).isEqualTo(code(KIT, twin));
    }

    private static String code(Path folder, String name) throws IOException {
        return Files.readString(folder.resolve(name + ".java")).replaceFirst("package [a-z.]+;", "");
    }
}
