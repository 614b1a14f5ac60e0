package io.punctual.system.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares {@code contracts/} with {@code contracts/released.json}. A release, or a wholly new message, is recorded with
 * {@code -Dpunctual.contracts.record=true}; that keeps what was released and adds what is new, and refuses a break as well.
 */
class ReleasedContractsTest {
    private static final Path CONTRACTS = Path.of("..", "contracts");
    private static final Path RELEASED = CONTRACTS.resolve("released.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    @BeforeAll
    static void record() throws IOException {
        if (Boolean.getBoolean("punctual.contracts.record") && breaks().isEmpty()) {
            Files.writeString(RELEASED, JSON.writeValueAsString(current()) + "\n");
        }
    }

    @Test
    void a_released_message_gets_optional_additions_only() throws IOException {
        assertThat(breaks()).isEmpty();
    }

    @Test
    void every_message_is_recorded() throws IOException {
        assertThat(current().keySet())
                .containsExactlyInAnyOrderElementsOf(released().propertyNames());
    }

    @Test
    void every_message_has_a_golden_example() throws IOException {
        assertThat(current().keySet())
                .filteredOn(name -> !name.equals("common.schema.json"))
                .allSatisfy(name -> assertThat(CONTRACTS.resolve(name.replace(".schema.", ".example.")))
                        .exists());
    }

    private static ArrayList<String> breaks() throws IOException {
        var current = current();
        var breaks = new ArrayList<String>();
        released().properties().forEach(schema -> {
            var now = current.get(schema.getKey());
            if (now == null) {
                breaks.add(schema.getKey() + " is gone");
            } else {
                AdditiveChange.breaksBetween(schema.getValue(), now).forEach(b -> breaks.add(schema.getKey() + b));
            }
        });
        return breaks;
    }

    private static JsonNode released() throws IOException {
        return Files.exists(RELEASED) ? JSON.readTree(Files.readString(RELEASED)) : JSON.createObjectNode();
    }

    private static TreeMap<String, JsonNode> current() throws IOException {
        var schemas = new TreeMap<String, JsonNode>();
        try (var files = Files.walk(CONTRACTS)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".schema.json")).toList()) {
                schemas.put(CONTRACTS.relativize(file).toString(), JSON.readTree(Files.readString(file)));
            }
        }
        return schemas;
    }
}
