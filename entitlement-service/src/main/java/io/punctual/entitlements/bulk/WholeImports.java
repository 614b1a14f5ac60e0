package io.punctual.entitlements.bulk;

import io.punctual.entitlements.bulk.BulkImport.State;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Imports that are worked off as a whole, shown as those of rows are. Who works on one holds it and says again and again that it does;
 * where that stops, another takes it up from the beginning.
 */
@Repository
public class WholeImports {
    private static final String HELD = "clock_timestamp() + interval '2 minutes'";
    private static final int MOST_ATTEMPTS = 5;

    private final JdbcClient jdbc;

    WholeImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void begin(UUID id, String kind, boolean dryRun, int total, String by) {
        jdbc.sql("""
                insert into bulk_import (id, kind, dry_run, columns, state, whole, total, requested_by, requested_at)
                values (?, ?, ?, '[]', 'RUNNING', true, ?, ?, clock_timestamp())""").params(id, kind, dryRun, total, by).update();
    }

    /** Holds the import of the kind that waited longest and that nobody holds. */
    public Optional<UUID> take(String kind) {
        return jdbc.sql("""
                update bulk_import set attempts = attempts + 1, held_until = %s
                where id = (select id from bulk_import where kind = ? and whole and state = 'RUNNING'
                    and (held_until is null or held_until < clock_timestamp())
                    order by requested_at limit 1 for update skip locked)
                returning id""".formatted(HELD))
                .param(kind)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    public void progress(UUID id, int done) {
        jdbc.sql("update bulk_import set done = ?, held_until = " + HELD + " where id = ? and state = 'RUNNING'")
                .params(done, id)
                .update();
    }

    /** @param counts what became of the things that the files were about */
    public void done(UUID id, Counts counts) {
        jdbc.sql("""
                update bulk_import set done = total, created = ?, changed = ?, unchanged = ?, rejected = ?
                where id = ? and state = 'RUNNING'""")
                .params(counts.created(), counts.changed(), counts.unchanged(), counts.rejected(), id)
                .update();
        end(id, State.DONE, null);
    }

    public void refuse(UUID id, String problem) {
        end(id, State.FAILED, problem);
    }

    /** It was interrupted: it is tried again soon, but not for ever. */
    public void interrupted(UUID id, String problem) {
        boolean again = jdbc.sql("""
                update bulk_import set held_until = clock_timestamp() + interval '5 seconds'
                where id = ? and attempts < ?""").params(id, MOST_ATTEMPTS).update() == 1;
        if (!again) {
            refuse(id, problem);
        }
    }

    private void end(UUID id, State state, @Nullable String problem) {
        jdbc.sql("""
                update bulk_import set state = ?, problem = ?, held_until = null, ended_at = clock_timestamp()
                where id = ? and state = 'RUNNING'""").param(state.name()).param(problem).param(id).update();
    }
}
