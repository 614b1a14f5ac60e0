package io.punctual.milestones.calculation;

import io.punctual.milestones.calendar.CalendarDefinition;
import io.punctual.milestones.calendar.CalendarDocument;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the table {@code calendar(id, revision, definition)}.
 *
 * <p>The listener of {@code service-levels} writes it: one row for each calendar message, {@code definition} being the
 * message's data as it came (read by {@link CalendarDocument}), {@code on conflict do nothing}.
 */
@Repository
class StoredCalendars implements PublishedCalendars {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoredCalendars(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<CalendarDefinition> published(String id, @Nullable Long revision) {
        return jdbc.sql("""
                select definition::text from calendar
                where id = :id and (:revision::bigint is null or revision = :revision) order by revision desc limit 1""")
                .param("id", id)
                .param("revision", revision)
                .query(String.class)
                .optional()
                .map(definition ->
                        json.readValue(definition, CalendarDocument.class).toDefinition());
    }
}
