package io.punctual.system.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/configuration.md} equal to what the code says; {@code -Dpunctual.docs.record=true} writes it anew. */
class ConfigurationReferenceTest {
    private static final Path ROOT = Path.of("..");
    private static final Path REFERENCE = ROOT.resolve("docs/configuration.md");
    private static final List<String> MODULES = List.of(
            "service-kit",
            "case-service",
            "entitlement-service",
            "milestone-service",
            "notification-service",
            "gateway");

    @Test
    void the_configuration_reference_says_what_the_code_says() throws IOException {
        var generated = generate();
        if (Boolean.getBoolean("punctual.docs.record")) {
            Files.writeString(REFERENCE, generated);
        }
        assertThat(REFERENCE)
                .as("run the tests with -Dpunctual.docs.record=true")
                .hasContent(generated);
    }

    private static String generate() throws IOException {
        var text = new StringBuilder("""
                # Configuration

                Generated from the code. Every setting can be given as an environment variable (`PUNCTUAL_SOME_SETTING` for
                `punctual.some-setting`) or in an `application.yml` beside the jar. Settings of service-kit hold for all four services.
                """);
        for (var module : MODULES) {
            append(text, ServiceSettings.of(ROOT, module));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, ServiceSettings settings) {
        if (settings.properties().isEmpty() && settings.variables().isEmpty()) {
            return;
        }
        text.append("\n## ").append(settings.module()).append('\n');
        if (!settings.variables().isEmpty()) {
            text.append("\n| environment variable | default | sets |\n|---|---|---|\n");
            settings.variables()
                    .forEach((name, variable) -> text.append("| `%s` | %s | `%s` |%n"
                            .formatted(name, code(variable.defaultValue()), variable.property())));
        }
        if (!settings.properties().isEmpty()) {
            text.append("\n| setting | type | default | says |\n|---|---|---|---|\n");
            settings.properties()
                    .forEach(p -> text.append("| `%s` | %s | %s | %s |%n"
                            .formatted(p.name(), p.type(), code(p.defaultValue()), p.description())));
        }
    }

    private static String code(String value) {
        return value.isEmpty() ? "" : "`" + value.replace("|", "\\|") + "`";
    }
}
