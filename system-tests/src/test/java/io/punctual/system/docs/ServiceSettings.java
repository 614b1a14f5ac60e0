package io.punctual.system.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one module lets an operator set: its {@code punctual.*} properties and the environment variables it reads. */
record ServiceSettings(String module, List<Property> properties, Map<String, Variable> variables) {
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(?::((?:[^{}]|\\$\\{[^}]*})*))?}");

    record Property(String name, String type, String defaultValue, String description) {}

    record Variable(String defaultValue, String property) {}

    static ServiceSettings of(Path root, String module) throws IOException {
        return new ServiceSettings(module, properties(root.resolve(module)), variables(root.resolve(module)));
    }

    private static List<Property> properties(Path module) throws IOException {
        var metadata = module.resolve("target/classes/META-INF/spring-configuration-metadata.json");
        var found = new ArrayList<Property>();
        if (Files.exists(metadata)) {
            for (var property :
                    JsonMapper.shared().readTree(Files.readString(metadata)).path("properties")) {
                found.add(new Property(
                        property.path("name").asString(),
                        simpleName(property.path("type").asString("")),
                        text(property.path("defaultValue")),
                        property.path("description").asString("")));
            }
        }
        return found.stream().filter(p -> p.name().startsWith("punctual.")).toList();
    }

    private static String simpleName(String type) {
        return type.replaceAll("[a-z0-9]+\\.|.*\\$", "");
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() ? "" : value.isString() ? value.asString() : value.toString();
    }

    private static Map<String, Variable> variables(Path module) throws IOException {
        var variables = new TreeMap<String, Variable>();
        try (var files = Files.walk(module.resolve("src/main/resources"), 1)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".yml")).sorted().toList()) {
                for (var document : new Yaml().loadAll(Files.readString(file))) {
                    collect("", document, variables);
                }
            }
        }
        return variables;
    }

    private static void collect(String path, Object node, Map<String, Variable> into) {
        switch (node) {
            case null -> {}
            case Map<?, ?> map ->
                map.forEach((key, value) -> collect(path.isEmpty() ? key + "" : path + "." + key, value, into));
            case List<?> list -> list.forEach(value -> collect(path, value, into));
            default -> PLACEHOLDER.matcher(node.toString()).results().forEach(found -> remember(path, found, into));
        }
    }

    private static void remember(String path, MatchResult found, Map<String, Variable> into) {
        var defaultValue = found.group(2) == null ? "" : found.group(2);
        into.putIfAbsent(found.group(1), new Variable(defaultValue, path));
    }
}
