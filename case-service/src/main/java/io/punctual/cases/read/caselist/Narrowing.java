package io.punctual.cases.read.caselist;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The conditions of one question to the list, and the values in them. The case is {@code c}, its next milestone {@code m}. */
final class Narrowing {
    /** The planner takes this for a coin's toss, so that it goes by the list's order and soon has enough. */
    private static final String AMONG_MANY =
            "coalesce((select %s from case_words w where w.case_id = c.case_id), false)";

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
        return narrowing;
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

    /** Those that were found. */
    Narrowing among(List<UUID> found) {
        return and("c.case_id = any(:found)", Map.of("found", found.toArray(UUID[]::new)));
    }

    /** Those whose words are wanted, of which there are many. */
    Narrowing amongMany(ListWords.Wanted wanted) {
        return and(AMONG_MANY.formatted(wanted.condition()), wanted.values());
    }

    private static List<String> names(List<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).toList();
    }
}
