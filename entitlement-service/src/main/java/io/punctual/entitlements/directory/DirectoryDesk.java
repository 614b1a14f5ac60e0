package io.punctual.entitlements.directory;

import io.punctual.entitlements.published.Announcer;
import io.punctual.entitlements.rows.Paging;
import io.punctual.entitlements.rows.Preconditions;
import io.punctual.entitlements.rows.Revised;
import io.punctual.entitlements.rows.Search;
import io.punctual.kit.command.Commands;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps accounts, contacts, products and assets; a change is told to the others, no change is not. */
@Service
public class DirectoryDesk {
    private final DirectoryRows rows;
    private final References references;
    private final CustomerFields fields;
    private final Commands commands;
    private final Announcer announcer;

    DirectoryDesk(
            DirectoryRows rows, References references, CustomerFields fields, Commands commands, Announcer announcer) {
        this.rows = rows;
        this.references = references;
        this.fields = fields;
        this.commands = commands;
        this.announcer = announcer;
    }

    public Revised<DirectoryEntry> put(String id, DirectoryEntry entry, OptionalLong seen) {
        Preconditions.usableId(id);
        var kind = Kind.of(entry);
        return commands.execute("put-" + kind.word(), () -> {
            var stored = rows.lock(kind, id);
            var revision = stored.map(DirectoryRows.Stored::revision).orElse(0L);
            Preconditions.matches(seen, revision, kind.word(), id);
            if (stored.isPresent() && stored.get().entry().equals(entry)) {
                return new Revised<>(id, revision, false, entry);
            }
            Preconditions.none(references.unknown(id, entry));
            Preconditions.none(fields.unfit(kind, entry.fields()));
            var changed = new DirectoryRows.Stored(id, revision + 1, entry);
            if (stored.isEmpty()) {
                rows.insert(changed);
            } else {
                rows.update(changed);
            }
            announcer.directory(kind.word(), id, changed.revision(), entry);
            return new Revised<>(id, changed.revision(), stored.isEmpty(), entry);
        });
    }

    public Revised<DirectoryEntry> get(Kind kind, String id) {
        return rows.find(kind, id)
                .map(DirectoryDesk::revised)
                .orElseThrow(() -> ProblemException.notFound(kind.word(), id));
    }

    public <T> Page<T> list(
            Kind kind,
            Search search,
            @Nullable String cursor,
            @Nullable Integer limit,
            Function<Revised<DirectoryEntry>, T> view) {
        return list(kind, null, search, cursor, limit, view);
    }

    /** Only those of one account, where one is named. */
    public <T> Page<T> list(
            Kind kind,
            @Nullable String accountId,
            Search search,
            @Nullable String cursor,
            @Nullable Integer limit,
            Function<Revised<DirectoryEntry>, T> view) {
        return Paging.page(
                cursor,
                limit,
                (after, count) -> rows.after(kind, accountId, search, after, count),
                DirectoryRows.Stored::id,
                row -> view.apply(revised(row)));
    }

    private static Revised<DirectoryEntry> revised(DirectoryRows.Stored stored) {
        return new Revised<>(stored.id(), stored.revision(), false, stored.entry());
    }
}
