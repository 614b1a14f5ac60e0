package io.punctual.entitlements.bulk;

import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The first row of a file: which column stands where. */
record Header(List<String> names) {
    static final String FIELDS = "fields.";
    private static final Pattern OWN_FIELD = Pattern.compile("fields\\.[A-Za-z_][A-Za-z0-9_]*");

    /** Refuses a file whose columns are not known: nothing of it could be trusted. */
    static Header of(List<String> cells, RowKind kind) {
        var names = cells.stream().map(String::strip).toList();
        var known = kind.columns().stream().map(Column::name).toList();
        var problems = new ArrayList<FieldProblem>();
        for (var index = 0; index < names.size(); index++) {
            var name = names.get(index);
            var isOwn = kind.fieldsOf() != null && OWN_FIELD.matcher(name).matches();
            if (!known.contains(name) && !isOwn) {
                problems.add(new FieldProblem("column " + (index + 1), name, "is not known; known are " + told(kind)));
            } else if (names.indexOf(name) != index) {
                problems.add(new FieldProblem("column " + (index + 1), name, "is there twice"));
            }
        }
        kind.key().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> problems.add(new FieldProblem(name, null, "is a column that a file must have")));
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems.toArray(FieldProblem[]::new));
        }
        return new Header(names);
    }

    private static String told(RowKind kind) {
        var names = new ArrayList<>(kind.columns().stream().map(Column::name).toList());
        if (kind.fieldsOf() != null) {
            names.add(FIELDS + "…");
        }
        return String.join(", ", names);
    }

    /** The cells that name the thing of a row. */
    List<String> key(List<String> cells, RowKind kind) {
        return kind.key().stream().map(name -> cell(cells, name)).toList();
    }

    String cell(List<String> cells, String name) {
        var index = names.indexOf(name);
        return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
    }
}
