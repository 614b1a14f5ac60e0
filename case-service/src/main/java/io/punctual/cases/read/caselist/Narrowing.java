package io.punctual.cases.read.caselist;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The conditions of one question to the list, and the values in them. The case is {@code c}, its next milestone {@code m}. */
final class Narrowing {
    /** As an array, so that what is found leads to its rows, however the list is narrowed otherwise. */
    private static final String FOUND =
            "c.case_id = any(array(select case_id from case_words where subject like normalize(lower(:part)) escape '!'%s))";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();

    static Narrowing by(CaseFilter filter) {
        var narrowing = new Narrowing()
                .equal("status", filter.status())
                .anyOf("status_category", names(filter.statusCategories()))
                .anyOf("priority", names(filter.priorities()))
                .anyOf("owner_id", filter.ownerIds())
                .equal("account_id", filter.accountId())
                .equal("contact_id", filter.contactId())
                .equal("product_code", filter.productCode())
                .equal("escalated", filter.escalated())
                .equal("spam", filter.spam());
        if (filter.unassigned()) {
            narrowing.and("c.owner_id is null");
        }
        var due = filter.dueBefore();
        if (due != null) {
            narrowing.and("m.state = 'RUNNING' and m.target_at < :due", Map.of("due", due.atOffset(ZoneOffset.UTC)));
        }
        return narrowing.words(filter.q());
    }

    Narrowing and(String condition) {
        conditions.add(condition);
        return this;
    }

    Narrowing and(String condition, Map<String, ?> named) {
        values.putAll(named);
        return and(condition);
    }

    /** Empty when everything is wanted. */
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    private Narrowing equal(String column, @Nullable Object value) {
        return value == null ? this : and("c." + column + " = :" + column, Map.of(column, value));
    }

    private Narrowing anyOf(String column, Collection<String> wanted) {
        return wanted.isEmpty() ? this : and("c." + column + " in (:" + column + ")", Map.of(column, wanted));
    }

    private Narrowing words(@Nullable String q) {
        if (q == null || q.isBlank()) {
            return this;
        }
        var wanted = q.strip();
        var part = "%" + wanted.replaceAll("([!%_])", "!$1") + "%";
        return NUMBER.matcher(wanted).matches()
                ? and(FOUND.formatted(" or number = :wanted"), Map.of("part", part, "wanted", Long.valueOf(wanted)))
                : and(FOUND.formatted(""), Map.of("part", part));
    }

    private static List<String> names(List<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).toList();
    }
}
