package io.punctual.entitlements.bulk;

import io.punctual.entitlements.bulk.StagedRows.Staged;
import io.punctual.kit.expression.VariableType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts some rows behind a savepoint, to which a dry run returns; if the database takes them not at once, one by one. */
@Component
class ChunkImport {
    private static final Logger log = LoggerFactory.getLogger(ChunkImport.class);

    private final RowKinds kinds;
    private final RowReader reader;
    private final RowImport rows;
    private final StagedRows staged;
    private final TransactionTemplate savepoint;

    ChunkImport(
            RowKinds kinds,
            RowReader reader,
            RowImport rows,
            StagedRows staged,
            PlatformTransactionManager transactions) {
        this.kinds = kinds;
        this.reader = reader;
        this.rows = rows;
        this.staged = staged;
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Call it in a transaction, which also remembers what became of the rows. */
    Counts put(BulkImport bulk, List<Staged> some) {
        var outcomes = outcomes(bulk, some);
        var counts = Counts.NONE;
        var done = new ArrayList<Integer>();
        var putOff = new ArrayList<Integer>();
        for (var index = 0; index < some.size(); index++) {
            var row = some.get(index);
            var outcome = outcomes.get(index);
            counts = counts.plus(outcome);
            (outcome instanceof Outcome.PutOff ? putOff : done).add(row.line());
            if (outcome instanceof Outcome.Rejected(String reason)) {
                staged.reject(bulk.id(), row, reason);
            }
        }
        staged.done(bulk.id(), done);
        staged.putOff(bulk.id(), putOff);
        return counts;
    }

    private List<Outcome> outcomes(BulkImport bulk, List<Staged> some) {
        var types = reader.types();
        try {
            return behindSavepoint(bulk, some, types);
        } catch (TransientDataAccessException
                | DataAccessResourceFailureException
                | RecoverableDataAccessException later) {
            throw later;
        } catch (RuntimeException refused) {
            log.warn(
                    "Import {}: some rows at line {} are tried one by one: {}",
                    bulk.id(),
                    some.getFirst().line(),
                    refused.toString());
            return some.stream().map(row -> alone(bulk, row, types)).toList();
        }
    }

    private Outcome alone(BulkImport bulk, Staged row, Map<String, VariableType> types) {
        try {
            return behindSavepoint(bulk, List.of(row), types).getFirst();
        } catch (TransientDataAccessException
                | DataAccessResourceFailureException
                | RecoverableDataAccessException later) {
            throw later;
        } catch (RuntimeException refused) {
            return new Outcome.Rejected("cannot be stored: " + refused.getMessage());
        }
    }

    private List<Outcome> behindSavepoint(BulkImport bulk, List<Staged> some, Map<String, VariableType> types) {
        var kind = kinds.named(bulk.kind());
        return Objects.requireNonNull(savepoint.execute(status -> {
            var outcomes =
                    some.stream().map(row -> rows.put(bulk, kind, row, types)).toList();
            if (bulk.dryRun()) {
                status.setRollbackOnly();
            }
            return outcomes;
        }));
    }
}
