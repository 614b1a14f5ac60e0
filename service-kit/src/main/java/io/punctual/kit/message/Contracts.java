package io.punctual.kit.message;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** The schemas of messages, found on the class path as contracts/topic/name.schema.json. */
public final class Contracts {
    private static final String BASE = "https://contracts.punctual.io/";
    private static final String TYPE_PREFIX = "io.punctual.";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Contracts::text));
    private final ConcurrentHashMap<String, Optional<Schema>> known = new ConcurrentHashMap<>();

    /** Whether the service has a contract for this type on this topic; it ignores the types it has none for. */
    public boolean knows(String topic, String type) {
        return schema(topic, type).isPresent();
    }

    /** What is wrong with the data, in words that name the place; empty when it keeps the contract. */
    public List<String> violations(String topic, String type, JsonNode data) {
        return schema(topic, type)
                .map(schema -> schema.validate(data).stream()
                        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                        .toList())
                .orElseGet(() -> List.of("no contract for " + type + " on " + topic));
    }

    private Optional<Schema> schema(String topic, String type) {
        return known.computeIfAbsent(topic + "/" + nameOf(type), name -> {
            var location = BASE + name + ".schema.json";
            return text(location) == null
                    ? Optional.empty()
                    : Optional.of(registry.getSchema(SchemaLocation.of(location)));
        });
    }

    private static String nameOf(String type) {
        return type.startsWith(TYPE_PREFIX) ? type.substring(TYPE_PREFIX.length()) : type;
    }

    private static @Nullable String text(String location) {
        if (!location.startsWith(BASE)) {
            return null;
        }
        var resource = new ClassPathResource(
                "contracts/" + location.substring(BASE.length()), Contracts.class.getClassLoader());
        try {
            return resource.exists() ? resource.getContentAsString(StandardCharsets.UTF_8) : null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Contract " + location + " cannot be read", unreadable);
        }
    }
}
