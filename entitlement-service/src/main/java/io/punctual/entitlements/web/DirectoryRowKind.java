package io.punctual.entitlements.web;

import io.punctual.entitlements.bulk.Column;
import io.punctual.entitlements.bulk.RowKind;
import io.punctual.entitlements.directory.DirectoryDesk;
import io.punctual.entitlements.directory.DirectoryEntry;
import io.punctual.entitlements.directory.Kind;
import io.punctual.entitlements.rows.Revised;
import io.punctual.entitlements.rows.Search;
import io.punctual.kit.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows of accounts, contacts, products or assets. */
record DirectoryRowKind(
        Kind kind,
        List<Column> columns,
        @Nullable String refersToItself,
        BiFunction<String, ObjectNode, DirectoryEntry> entry,
        Function<Revised<DirectoryEntry>, Object> view,
        DirectoryDesk desk,
        Requests requests)
        implements RowKind {

    @Override
    public String name() {
        return kind.word() + "s";
    }

    /** The first column names the thing. */
    @Override
    public List<String> key() {
        return List.of(columns.getFirst().name());
    }

    @Override
    public String fieldsOf() {
        return kind.word();
    }

    @Override
    public Optional<JsonNode> find(List<String> key) {
        return requests.ifThere(() -> requests.shown(view.apply(desk.get(kind, key.getFirst()))));
    }

    @Override
    public long put(List<String> key, ObjectNode content, String by) {
        var id = key.getFirst();
        return desk.put(id, entry.apply(id, content), OptionalLong.empty()).revision();
    }

    @Override
    public Page<JsonNode> page(@Nullable String cursor, int limit) {
        return desk.list(kind, Search.ALL, cursor, limit, revised -> requests.shown(view.apply(revised)));
    }
}
