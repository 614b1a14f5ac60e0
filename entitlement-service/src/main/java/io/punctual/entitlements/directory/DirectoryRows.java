package io.punctual.entitlements.directory;

import io.punctual.entitlements.rows.Preconditions;
import io.punctual.entitlements.rows.Search;
import io.punctual.kit.message.MessageJson;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code directory_entry}. */
@Repository
public class DirectoryRows {
    /** One entry at its current revision. */
    public record Stored(String id, long revision, DirectoryEntry entry) {}

    private final JdbcClient jdbc;

    DirectoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Stored> find(Kind kind, String id) {
        return query(kind, "and id = ?", List.of(id)).stream().findFirst();
    }

    /** One entry of each kind, all in one look. */
    public Map<Kind, DirectoryEntry> all(Map<Kind, String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var entries = new EnumMap<Kind, DirectoryEntry>(Kind.class);
        jdbc.sql("""
                select d.kind, d.body from unnest(?::text[], ?::text[]) as wanted (kind, id)
                join directory_entry d on d.kind = wanted.kind and d.id = wanted.id""")
                .param(ids.keySet().stream().map(Kind::word).toArray(String[]::new))
                .param(ids.values().toArray(String[]::new))
                .query(row -> {
                    var kind = Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
                    entries.put(kind, MessageJson.MAPPER.readValue(row.getString("body"), kind.type()));
                });
        return entries;
    }

    Optional<Stored> lock(Kind kind, String id) {
        return query(kind, "and id = ? for update", List.of(id)).stream().findFirst();
    }

    List<Stored> after(Kind kind, @Nullable String accountId, Search search, String id, int limit) {
        var params = new ArrayList<Object>(search.params());
        var found = search.in("pairs", "directory_words(id, body)");
        if (accountId != null) {
            found += " and body ->> 'accountId' = ?";
            params.add(accountId);
        }
        params.addAll(List.of(id, limit));
        return query(kind, found + " and id > ? order by id limit ?", params);
    }

    public boolean exists(Kind kind, @Nullable String id) {
        return jdbc.sql("select exists (select from directory_entry where kind = ? and id = ?)")
                .param(kind.word())
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** The account, its parent, and so on; a stranger stands alone, a circle ends where it closes. */
    public List<String> accountAndParents(String accountId) {
        return jdbc.sql("""
                with recursive line (id, depth) as (
                    select ?::text, 0
                    union all
                    select a.body ->> 'parentId', line.depth + 1
                    from line join directory_entry a on a.kind = 'account' and a.id = line.id
                    where a.body ->> 'parentId' is not null
                ) cycle id set closed using path
                select id from line where not closed order by depth""")
                .params(accountId)
                .query((row, _) -> row.getString("id"))
                .list();
    }

    void insert(Stored stored) {
        var kind = Kind.of(stored.entry());
        var rows = jdbc.sql("""
                insert into directory_entry (kind, id, revision, body) values (?, ?, ?, ?::jsonb)
                on conflict do nothing""")
                .params(kind.word(), stored.id(), stored.revision(), json(stored))
                .update();
        Preconditions.created(rows, kind.word(), stored.id());
    }

    void update(Stored stored) {
        jdbc.sql("update directory_entry set revision = ?, body = ?::jsonb where kind = ? and id = ?")
                .params(stored.revision(), json(stored), Kind.of(stored.entry()).word(), stored.id())
                .update();
    }

    private static String json(Stored stored) {
        return MessageJson.MAPPER.writeValueAsString(stored.entry());
    }

    private List<Stored> query(Kind kind, String condition, List<?> params) {
        return jdbc.sql("select id, revision, body from directory_entry where kind = ? " + condition)
                .param(kind.word())
                .params(params)
                .query((row, _) -> new Stored(
                        row.getString("id"),
                        row.getLong("revision"),
                        MessageJson.MAPPER.readValue(row.getString("body"), kind.type())))
                .list();
    }
}
