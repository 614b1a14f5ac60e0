package io.punctual.standalone.config;

import io.punctual.standalone.remote.Server;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The server's configuration, thing by thing. Of a process it is the version that new cases run. */
final class Store {
    private static final String DRAFT = "draft";
    private static final String DEFINITION = "definition";

    private final Server server;

    Store(Server server) {
        this.server = server;
    }

    /** What is set of a thing now. */
    Optional<ObjectNode> find(Kind kind, String id) {
        var shown = server.find(kind.address(id));
        return kind == Kind.PROCESS
                ? shown.map(process -> process(id, process))
                : shown.map(found -> Normal.of(kind, (ObjectNode) found));
    }

    void each(Kind kind, BiConsumer<String, ObjectNode> thing) {
        if (kind.isSingle()) {
            find(kind, "").ifPresent(found -> thing.accept("", found));
            return;
        }
        server.each(kind.list(), shown -> {
            var id = shown.path(kind.key()).asString();
            var content = kind == Kind.PROCESS ? process(id, shown) : Normal.of(kind, (ObjectNode) shown);
            thing.accept(id, content);
        });
    }

    private ObjectNode process(String id, JsonNode process) {
        var active = process.path("defaultVersion").isNumber();
        var version = process.path(active ? "defaultVersion" : "latestVersion").asInt();
        var content = JsonNodeFactory.instance.objectNode();
        if (!active) {
            content.put(DRAFT, true);
        }
        var path = Kind.PROCESS.address(id) + "/versions/" + version;
        content.set(DEFINITION, server.find(path).orElseThrow().path(DEFINITION));
        return Normal.of(Kind.PROCESS, content);
    }

    /** Makes it so. A process gets a new version, which new cases run from then on unless it is to stay a draft. */
    void put(Kind kind, String id, ObjectNode content) {
        if (kind == Kind.PROCESS) {
            var saved = server.put(kind.address(id), content.path(DEFINITION));
            var version = saved.path("version").asInt();
            if (!content.path(DRAFT).asBoolean(false)) {
                activate(id, version);
            }
        } else {
            server.put(kind.address(id), content);
        }
    }

    private void activate(String id, int version) {
        var empty = JsonNodeFactory.instance.objectNode();
        var path = Kind.PROCESS.address(id);
        var state = server.find(path + "/versions/" + version).orElseThrow().path("state");
        if (state.asString().equals("DRAFT")) {
            server.post(path + "/versions/" + version + "/activation", empty);
        } else {
            server.put(path + "/default-version", empty.put("version", version));
        }
    }
}
