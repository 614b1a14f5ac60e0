package io.punctual.standalone.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A folder with configuration, read: {@code business-hours/kr.yaml}, {@code statuses.yaml} and so on. */
final class Folder {
    private final YAMLMapper yaml = new YAMLMapper();
    private final JsonMapper json = new JsonMapper();
    private final Path root;
    private final List<Item> items = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    private Folder(Path root) {
        this.root = root;
    }

    /** What a folder says, in the order in which it can be made so; what cannot be read is an error that names the file. */
    record Contents(List<Item> items, List<String> errors) {}

    static Contents read(Path root) {
        if (!Files.isDirectory(root)) {
            throw new IllegalArgumentException(root + " is no folder.");
        }
        var folder = new Folder(root);
        for (var kind : Kind.values()) {
            folder.files(kind).forEach(file -> folder.read(kind, file));
        }
        folder.strangers();
        return new Contents(List.copyOf(folder.items), List.copyOf(folder.errors));
    }

    private List<Path> files(Kind kind) {
        var found = new ArrayList<Path>();
        for (var ending : List.of(".yaml", ".yml", ".json")) {
            var single = root.resolve(kind.folder() + ending);
            if (Files.isRegularFile(single)) {
                found.add(single);
            }
        }
        var folder = root.resolve(kind.folder());
        if (Files.isDirectory(folder)) {
            try (var all = Files.walk(folder)) {
                all.filter(Files::isRegularFile).filter(Folder::isOurs).sorted().forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static boolean isOurs(Path file) {
        return file.toString().matches(".*\\.(ya?ml|json)");
    }

    private void read(Kind kind, Path file) {
        var name = root.relativize(file).toString();
        try {
            var text = Files.readString(file);
            JsonNode content = name.endsWith(".json") ? json.readTree(text) : yaml.readTree(text);
            if (content.isArray()) {
                for (var index = 0; index < content.size(); index++) {
                    add(kind, content.get(index), name + " [" + index + "]");
                }
            } else {
                add(kind, content, name);
            }
        } catch (JacksonException unreadable) {
            var where = unreadable.getLocation();
            errors.add(name + ":" + (where == null ? "" : where.getLineNr() + ":") + " "
                    + unreadable.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException unreadable) {
            errors.add(name + ": cannot be read: " + unreadable.getMessage());
        }
    }

    private void add(Kind kind, JsonNode content, String place) {
        if (!(content instanceof ObjectNode object)) {
            errors.add(place + ": must be an object, or a list of objects");
            return;
        }
        var id = kind.isSingle() ? "" : object.path(kind.key()).asString("");
        if (id.isBlank() && !kind.isSingle()) {
            errors.add(place + ": " + kind.key() + ": is required; it says which one this is");
            return;
        }
        Optional.ofNullable(seen.putIfAbsent(kind + "/" + id, place))
                .ifPresent(twin -> errors.add(place + ": " + kind.key() + ": " + id + " is in " + twin + " too"));
        items.add(new Item(kind, id, object, place));
    }

    /** A misspelt name would otherwise be passed over in silence. */
    private void strangers() {
        try (var all = Files.list(root)) {
            all.filter(path -> Files.isDirectory(path) || isOurs(path))
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .filter(name ->
                            Kind.in(name.replaceFirst("\\.(ya?ml|json)$", "")).isEmpty())
                    .sorted()
                    .forEach(name -> errors.add(name + ": is no kind of configuration; there are "
                            + String.join(
                                    ", ",
                                    List.of(Kind.values()).stream()
                                            .map(Kind::folder)
                                            .toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
