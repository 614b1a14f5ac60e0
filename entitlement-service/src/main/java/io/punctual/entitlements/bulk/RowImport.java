package io.punctual.entitlements.bulk;

import io.punctual.kit.expression.VariableType;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Makes one row so, in the transaction of the caller; what is refused has written nothing. */
@Component
class RowImport {
    private final RowReader reader;
    private final StagedRows staged;

    RowImport(RowReader reader, StagedRows staged) {
        this.reader = reader;
        this.staged = staged;
    }

    Outcome put(BulkImport bulk, RowKind kind, StagedRows.Staged row, Map<String, VariableType> types) {
        var header = new Header(bulk.columns());
        var key = header.key(row.cells(), kind);
        if (key.stream().anyMatch(String::isEmpty)) {
            return new Outcome.Rejected(String.join(", ", kind.key()) + " is required");
        }
        if (row.cells().size() != header.names().size()) {
            return new Outcome.Rejected(
                    "has " + row.cells().size() + " cells for " + header.names().size() + " columns");
        }
        try {
            return put(bulk, kind, key, row, types);
        } catch (ProblemException refused) {
            return new Outcome.Rejected(words(refused));
        } catch (DatabindException unreadable) {
            return new Outcome.Rejected(words(unreadable));
        } catch (IllegalArgumentException wrong) {
            return new Outcome.Rejected(String.valueOf(wrong.getMessage()));
        }
    }

    private Outcome put(
            BulkImport bulk, RowKind kind, List<String> key, StagedRows.Staged row, Map<String, VariableType> types) {
        var header = new Header(bulk.columns());
        var before = kind.find(key).orElse(MissingNode.getInstance());
        var content = reader.content(kind, header, row, before, types);
        try {
            return outcome(before, kind.put(key, content, bulk.requestedBy()));
        } catch (ProblemException refused) {
            if (!lacksALaterRow(bulk, kind, key, row, refused)) {
                throw refused;
            }
            // A dry run keeps nothing, so it takes as given what another row brings.
            return bulk.dryRun() ? outcome(before, -1) : new Outcome.PutOff();
        }
    }

    private static Outcome outcome(JsonNode before, long revision) {
        if (before.isMissingNode()) {
            return new Outcome.Created();
        }
        return before.path("revision").asLong() == revision ? new Outcome.Unchanged() : new Outcome.Changed();
    }

    private boolean lacksALaterRow(
            BulkImport bulk, RowKind kind, List<String> key, StagedRows.Staged row, ProblemException refused) {
        var column = kind.refersToItself();
        if (column == null || row.putOff() || refused.errors().isEmpty()) {
            return false;
        }
        var wanted = new ArrayList<>(key.subList(0, key.size() - 1));
        wanted.add(new Header(bulk.columns()).cell(row.cells(), column));
        return refused.errors().stream().allMatch(error -> error.field().endsWith(column))
                && staged.has(bulk.id(), wanted);
    }

    private static String words(ProblemException refused) {
        var words = refused.errors().stream().map(RowImport::words).collect(Collectors.joining("; "));
        return words.isEmpty() ? String.valueOf(refused.getMessage()) : words;
    }

    private static String words(FieldProblem error) {
        var value = error.value() == null ? "" : " " + error.value();
        return error.field() + value + ": " + error.message();
    }

    private static String words(DatabindException unreadable) {
        var field = unreadable.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .map(String::valueOf)
                .collect(Collectors.joining("."));
        return field + ": cannot be read: "
                + unreadable.getOriginalMessage().lines().findFirst().orElse("");
    }
}
