package io.punctual.milestones.ledger;

import io.punctual.kit.message.IncomingMessage;
import io.punctual.kit.message.MessageJson;
import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.calendar.CalendarDocument;
import io.punctual.milestones.definition.CompiledProcess;
import io.punctual.milestones.definition.ProcessDocument;
import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.timeline.CalendarRef;
import io.punctual.milestones.timeline.ServiceLevels;
import java.util.Map;
import java.util.Optional;
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
        jdbc.sql("insert into calendar (id, revision, definition) values (?, ?, ?::jsonb) on conflict do nothing")
                .params(id, revision, MessageJson.MAPPER.writeValueAsString(message.data()))
                .update();
    }

    @Override
    public CompiledProcess process(ProcessRef ref) {
        var known = processes.get(ref);
        if (known != null) {
            return known;
        }
        var process = body("select body::text from process_version where key = ?", key(ref))
                .map(json -> CompiledProcess.compile(MessageJson.MAPPER.readValue(json, ProcessDocument.class)))
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
                .map(json -> MessageJson.MAPPER.readValue(json, CalendarDocument.class))
                .map(document -> BusinessCalendar.compile(document.toDefinition()))
                .orElseThrow(() -> new Missing("calendar/" + ref.id() + "/" + ref.revision()));
        calendars.put(ref, calendar);
        return calendar;
    }

    private Optional<String> body(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(String.class).optional();
    }

    private static String key(ProcessRef ref) {
        return "process/" + ref.id() + "/" + ref.version();
    }
}
