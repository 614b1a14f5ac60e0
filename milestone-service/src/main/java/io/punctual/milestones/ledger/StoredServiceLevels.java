package io.punctual.milestones.ledger;

import io.punctual.kit.expression.InvalidExpression;
import io.punctual.kit.message.IncomingMessage;
import io.punctual.kit.message.MessageJson;
import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.calendar.CalendarDocument;
import io.punctual.milestones.calendar.InvalidCalendar;
import io.punctual.milestones.definition.CompiledProcess;
import io.punctual.milestones.definition.ProcessDocument;
import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.timeline.CalendarRef;
import io.punctual.milestones.timeline.PublishedHours;
import io.punctual.milestones.timeline.ServiceLevels;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Process versions and business hours as they were published; each is compiled once, because it never changes. */
@Repository
public class StoredServiceLevels implements ServiceLevels {
    private final JdbcClient jdbc;
    private final Map<ProcessRef, CompiledProcess> processes = new ConcurrentHashMap<>();
    private final Map<CalendarRef, BusinessCalendar> calendars = new ConcurrentHashMap<>();

    StoredServiceLevels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void addProcess(IncomingMessage message) {
        var process = message.as(ProcessDocument.class);
        jdbc.sql("insert into process_version (key, body) values (?, ?::jsonb) on conflict do nothing")
                .params(key(process.ref()), MessageJson.MAPPER.writeValueAsString(message.data()))
                .update();
    }

    public void addCalendar(IncomingMessage message) {
        var id = message.data().path("id").stringValue();
        var revision = message.data().path("revision").longValue();
        jdbc.sql("""
                insert into calendar (id, revision, definition, published_at) values (?, ?, ?::jsonb, ?)
                on conflict do nothing""")
                .params(
                        id,
                        revision,
                        MessageJson.MAPPER.writeValueAsString(message.data()),
                        CaseMessage.micros(message.time()).atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public CompiledProcess process(ProcessRef ref) {
        var known = processes.get(ref);
        if (known != null) {
            return known;
        }
        var process = body("select body::text from process_version where key = ?", key(ref))
                .map(json -> compiled(ref, json))
                .orElseThrow(() -> new Missing(key(ref)));
        processes.put(ref, process);
        return process;
    }

    @Override
    public BusinessCalendar calendar(CalendarRef ref) {
        var known = calendars.get(ref);
        if (known != null) {
            return known;
        }
        var calendar = body(
                        "select definition::text from calendar where id = ? and revision = ?", ref.id(), ref.revision())
                .map(json -> compiled(ref, json))
                .orElseThrow(() -> new Missing(key(ref)));
        calendars.put(ref, calendar);
        return calendar;
    }

    @Override
    public List<PublishedHours> published(Set<String> calendarIds) {
        return calendarIds.isEmpty()
                ? List.of()
                : jdbc.sql("""
                select id, revision, published_at from calendar where id in (:ids) and published_at is not null""")
                        .param("ids", calendarIds)
                        .query((row, _) -> new PublishedHours(
                                new CalendarRef(row.getString(1), row.getLong(2)),
                                row.getObject(3, OffsetDateTime.class).toInstant()))
                        .list();
    }

    /** What cannot be used is as good as missing, and must not hold up other cases. */
    private static CompiledProcess compiled(ProcessRef ref, String json) {
        try {
            return CompiledProcess.compile(MessageJson.MAPPER.readValue(json, ProcessDocument.class));
        } catch (InvalidExpression unusable) {
            throw new Missing(key(ref) + " in a usable form: " + unusable.reason());
        }
    }

    private static BusinessCalendar compiled(CalendarRef ref, String json) {
        try {
            return BusinessCalendar.compile(
                    MessageJson.MAPPER.readValue(json, CalendarDocument.class).toDefinition());
        } catch (InvalidCalendar unusable) {
            throw new Missing(key(ref) + " in a usable form: " + unusable.reason());
        }
    }

    private Optional<String> body(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(String.class).optional();
    }

    private static String key(CalendarRef ref) {
        return "calendar/" + ref.id() + "/" + ref.revision();
    }

    private static String key(ProcessRef ref) {
        return "process/" + ref.id() + "/" + ref.version();
    }
}
