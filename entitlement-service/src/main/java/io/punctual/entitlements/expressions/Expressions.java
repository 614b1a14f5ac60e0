package io.punctual.entitlements.expressions;

import io.punctual.entitlements.definition.Finding;
import io.punctual.entitlements.definition.Vocabulary;
import io.punctual.entitlements.directory.CaseFields;
import io.punctual.entitlements.directory.CustomerFields;
import io.punctual.kit.expression.Expression;
import io.punctual.kit.expression.ExpressionEnvironment;
import io.punctual.kit.expression.InvalidExpression;
import io.punctual.kit.expression.VariableType;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compiles the admins' expressions against the vocabulary, and keeps what was compiled. */
@Component
public class Expressions {
    private static final Pattern CASE_FIELD =
            Pattern.compile("case\\s*\\.\\s*fields\\s*\\.\\s*([A-Za-z_][A-Za-z0-9_]*)");
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int MAX_KEPT = 20_000;

    private record Key(String source, Map<String, VariableType> vocabulary) {}

    private final CaseFields fields;
    private final CustomerFields customerFields;
    private final Map<Map<String, VariableType>, ExpressionEnvironment> environments = new ConcurrentHashMap<>();
    private final Map<Key, Expression> compiled = new ConcurrentHashMap<>();
    private final Map<String, Expression> criteria = new ConcurrentHashMap<>();

    Expressions(CaseFields fields, CustomerFields customerFields) {
        this.fields = fields;
        this.customerFields = customerFields;
    }

    /** Definitions of fields come from another service: one that is not known yet is waited for a moment. */
    public void awaitFields(Collection<String> sources) {
        var wanted = new TreeSet<String>();
        for (var source : sources) {
            CASE_FIELD.matcher(source).results().forEach(found -> wanted.add(found.group(1)));
        }
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.isEmpty() && !fields.active().keySet().containsAll(wanted) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /** The names a process activated now may use. */
    public Map<String, VariableType> processVocabulary() {
        return withCustomers(Vocabulary.ofProcesses(fields.active()));
    }

    /** Says what is wrong with an expression of a process, if anything. */
    public Function<String, Optional<String>> processProblems() {
        var vocabulary = processVocabulary();
        return source -> problem(source, vocabulary);
    }

    /** Compiles the expressions of a process that is written now. */
    public Function<String, Expression> ofProcesses() {
        var vocabulary = processVocabulary();
        return source -> compile(source, vocabulary);
    }

    /** The names the criteria of an entitlement may use, also those of fields that are no longer offered. */
    public Map<String, VariableType> criteriaVocabulary() {
        return withCustomers(Vocabulary.ofEntitlements(fields.all()));
    }

    private Map<String, VariableType> withCustomers(Map<String, VariableType> vocabulary) {
        var all = new LinkedHashMap<>(vocabulary);
        all.putAll(customerFields.all());
        return all;
    }

    public List<Finding> criteriaFindings(String field, @Nullable String criteria) {
        return Optional.ofNullable(criteria)
                .flatMap(source -> problem(source, withCustomers(Vocabulary.ofEntitlements(fields.active()))))
                .map(why -> List.of(new Finding(field, criteria, why)))
                .orElse(List.of());
    }

    /** The criteria of entitlements, compiled against every field there ever was. No type ever changes, so once is enough. */
    public Function<String, Expression> criteria() {
        return source -> {
            var known = criteria.get(source);
            if (known != null) {
                return known;
            }
            if (criteria.size() >= MAX_KEPT) {
                criteria.clear();
            }
            var expression = compile(source, criteriaVocabulary());
            criteria.put(source, expression);
            return expression;
        };
    }

    private Optional<String> problem(String source, Map<String, VariableType> vocabulary) {
        try {
            compile(source, vocabulary);
            return Optional.empty();
        } catch (InvalidExpression invalid) {
            return Optional.of(String.valueOf(invalid.getMessage()));
        }
    }

    private Expression compile(String source, Map<String, VariableType> vocabulary) {
        var key = new Key(source, vocabulary);
        var known = compiled.get(key);
        if (known != null) {
            return known;
        }
        if (compiled.size() >= MAX_KEPT) {
            compiled.clear();
            environments.clear();
        }
        var expression = environments
                .computeIfAbsent(vocabulary, ExpressionEnvironment::of)
                .compile(source);
        compiled.put(key, expression);
        return expression;
    }
}
