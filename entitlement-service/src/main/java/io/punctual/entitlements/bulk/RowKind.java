package io.punctual.entitlements.bulk;

import io.punctual.kit.web.Page;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A kind of things that files have rows of. */
public interface RowKind {
    /** As it is written in addresses, such as accounts. */
    String name();

    /** The columns besides the admin's own fields; which ones name a row is said by {@link #key()}. */
    List<Column> columns();

    /** The columns that together name one thing. */
    default List<String> key() {
        return List.of("id");
    }

    /** Whose fields a column such as fields.tier is about; null when these things have none. */
    default @Nullable String fieldsOf() {
        return null;
    }

    /** The column in which a row may name another of its own kind, one that comes later in the file. */
    default @Nullable String refersToItself() {
        return null;
    }

    /** What is kept besides what the columns say when a thing is changed. */
    default List<String> kept() {
        return List.of();
    }

    /** Whether only an admin may import it. */
    default boolean isConfiguration() {
        return false;
    }

    /** A thing as the API shows it. */
    Optional<JsonNode> find(List<String> key);

    /** Makes it so, under the same rules as the API; answers the revision it has then. */
    long put(List<String> key, ObjectNode content, String by);

    /** The things in the order of their ids, as the API shows them. */
    Page<JsonNode> page(@Nullable String cursor, int limit);
}
