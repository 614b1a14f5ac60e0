package io.punctual.cases.read.caselist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cases by a part of their subject, in any language, or by their number. */
@Component
class ListWords {
    /** Of fewer than these the list is made from what was found; more are so common that the list's own order soon meets them. */
    private static final int FEW = 2_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final String PART = "w.subject like normalize(lower(:part)) escape '!'";

    private final JdbcClient jdbc;

    ListWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A condition on words {@code w}, and the values in it. */
    record Wanted(String condition, Map<String, Object> values) {
        static Wanted of(String q) {
            var wanted = q.strip();
            var values = new HashMap<String, Object>();
            values.put("part", "%" + wanted.replaceAll("([!%_])", "!$1") + "%");
            if (!NUMBER.matcher(wanted).matches()) {
                return new Wanted(PART, values);
            }
            values.put("number", Long.valueOf(wanted));
            return new Wanted("(" + PART + " or w.number = :number)", values);
        }
    }

    /** Those that were found, unless they are many. */
    Optional<List<UUID>> few(Wanted wanted) {
        var found = jdbc.sql("select w.case_id from case_words w where " + wanted.condition() + " limit :limit")
                .params(wanted.values())
                .param("limit", FEW + 1)
                .query(UUID.class)
                .list();
        return found.size() > FEW ? Optional.empty() : Optional.of(found);
    }
}
