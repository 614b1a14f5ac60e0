package io.punctual.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas and golden examples of contracts/, as the service has them on its class path. */
public final class Contracts {
    private static final String TYPE_PREFIX = "io.punctual.";
    private static final String EXAMPLE = ".example.json";
    private static final io.punctual.kit.message.Contracts SCHEMAS = new io.punctual.kit.message.Contracts();

    private Contracts() {}

    /** One golden example: its name is such as case.opened.v1, its type io.punctual.case.opened.v1. */
    public record Example(String topic, String name, JsonNode data) {
        public String type() {
            return TYPE_PREFIX + name;
        }

        @Override
        public String toString() {
            return topic + "/" + name;
        }
    }

    public static JsonNode example(String topic, String name) {
        return examples(topic)
                .filter(example -> example.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No example contracts/" + topic + "/" + name + EXAMPLE))
                .data();
    }

    /** All golden examples of a topic, by name. */
    public static Stream<Example> examples(String topic) {
        try {
            var found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:contracts/" + topic + "/*" + EXAMPLE);
            return Stream.of(found).map(file -> example(topic, file)).sorted(Comparator.comparing(Example::name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What breaks the schema; empty when nothing does. */
    public static List<String> violations(String topic, String name, JsonNode data) {
        return SCHEMAS.violations(topic, typeOf(name), data);
    }

    /** Fails unless the data keeps the schema. */
    public static void validate(JsonNode data, String topic, String name) {
        var violations = violations(topic, name, data);
        if (!violations.isEmpty()) {
            throw new AssertionError(topic + "/" + name + " breaks its contract: " + String.join("; ", violations));
        }
    }

    private static String typeOf(String name) {
        return name.startsWith(TYPE_PREFIX) ? name : TYPE_PREFIX + name;
    }

    private static Example example(String topic, Resource file) {
        var name = Objects.requireNonNull(file.getFilename());
        try (var content = file.getInputStream()) {
            var data = JsonMapper.shared().readTree(content);
            return new Example(topic, name.substring(0, name.length() - EXAMPLE.length()), data);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
