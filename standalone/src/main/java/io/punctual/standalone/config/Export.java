package io.punctual.standalone.config;

import io.punctual.standalone.remote.Server;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a server's configuration as a folder that can be applied, here or to another server. */
public final class Export {
    private final Store store;
    private final Path root;
    private final YamlText yaml = new YamlText();

    private Export(Server server, Path root) {
        this.store = new Store(server);
        this.root = root;
    }

    public static void run(Server server, Path root, PrintStream out) {
        var export = new Export(server, root);
        for (var kind : Kind.values()) {
            var number = switch (kind) {
                case CASE_FIELD, CUSTOMER_FIELD, CASE_STATUS -> export.oneFile(kind);
                case BUSINESS_HOURS, PROCESS, TEMPLATE -> export.aFileEach(kind);
                case ENTITLEMENT -> export.aFileForEachAccount(kind);
                case ORGANISATION -> export.aFileEach(kind);
            };
            out.println(kind.folder() + ": " + number);
        }
    }

    private int oneFile(Kind kind) {
        var all = new ArrayList<ObjectNode>();
        store.each(kind, (id, content) -> all.add(named(kind, id, content)));
        if (!all.isEmpty()) {
            write(root.resolve(kind.folder() + ".yaml"), list(all));
        }
        return all.size();
    }

    private int aFileEach(Kind kind) {
        var number = new int[1];
        store.each(kind, (id, content) -> {
            number[0]++;
            var file = kind.isSingle()
                    ? root.resolve(kind.folder() + ".yaml")
                    : root.resolve(kind.folder()).resolve(fileName(id));
            write(file, named(kind, id, content));
        });
        return number[0];
    }

    private int aFileForEachAccount(Kind kind) {
        var byAccount = new TreeMap<String, List<ObjectNode>>();
        store.each(
                kind,
                (id, content) -> byAccount
                        .computeIfAbsent(content.path("accountId").asString(), _ -> new ArrayList<>())
                        .add(named(kind, id, content)));
        byAccount.forEach((account, all) -> write(root.resolve(kind.folder()).resolve(fileName(account)), list(all)));
        return byAccount.values().stream().mapToInt(List::size).sum();
    }

    private static String fileName(String id) {
        return Server.segment(id).replace("*", "%2A") + ".yaml";
    }

    private static ObjectNode named(Kind kind, String id, ObjectNode content) {
        var all = JsonNodeFactory.instance.objectNode();
        if (!kind.isSingle()) {
            all.put(kind.key(), id);
        }
        return all.setAll(content);
    }

    private static JsonNode list(List<ObjectNode> all) {
        return JsonNodeFactory.instance.arrayNode().addAll(all);
    }

    private void write(Path file, JsonNode content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, yaml.of(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
