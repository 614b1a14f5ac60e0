package io.punctual.kit.command;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/** Serialisation failures and deadlocks, as PostgreSQL and Spring report them. */
final class DatabaseConflicts implements ConflictClassifier {
    private static final Set<String> STATES = Set.of("40001", "40P01");

    @Override
    public boolean isConflict(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException
                    || cause instanceof SQLException database && isConflict(database.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConflict(@Nullable String state) {
        return state != null && STATES.contains(state);
    }
}
