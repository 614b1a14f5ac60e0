package io.punctual.milestones.proposal;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.time.TimeSource;
import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.calendar.CalendarDocument;
import io.punctual.milestones.calendar.InvalidCalendar;
import io.punctual.milestones.calendar.NeverOpen;
import io.punctual.milestones.timeline.CalendarRef;
import io.punctual.milestones.timeline.ServiceLevels;
import io.punctual.milestones.timeline.ServiceLevels.Missing;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads business hours that are written out or named, and refuses those that never open. */
@Component
public class ProposedHours {
    private final JdbcClient jdbc;
    private final ServiceLevels levels;
    private final TimeSource time;

    ProposedHours(JdbcClient jdbc, ServiceLevels levels, TimeSource time) {
        this.jdbc = jdbc;
        this.levels = levels;
        this.time = time;
    }

    /** Either {@code {"id": …, "revision": …}}, the latest without a revision, or a calendar with its zone. */
    public BusinessCalendar read(String path, JsonNode written) {
        if (!written.isObject()) {
            throw Wrong.value(
                    path, written.toString(), "must be business hours or {\"id\", \"revision\"} of published ones");
        }
        return written.has("zone") || !written.has("id") ? writtenOut(path, written) : named(path, written);
    }

    private BusinessCalendar named(String path, JsonNode written) {
        var id = written.path("id").asString("");
        var latest = latest(id);
        if (latest.isEmpty()) {
            throw Wrong.value(path + ".id", id, "names no business hours that were published");
        }
        var revision = written.path("revision").asLong(latest.getAsLong());
        try {
            return opening(path, levels.calendar(new CalendarRef(id, revision)));
        } catch (Missing missing) {
            throw Wrong.value(path + ".revision", revision, "was not published; the latest is " + latest.getAsLong());
        }
    }

    private BusinessCalendar writtenOut(String path, JsonNode written) {
        try {
            var document = MessageJson.MAPPER.treeToValue(written, CalendarDocument.class);
            return opening(path, BusinessCalendar.compile(document.toDefinition()));
        } catch (InvalidCalendar wrong) {
            throw Wrong.value(path + "." + wrong.path(), wrong.value(), wrong.reason());
        } catch (JacksonException unreadable) {
            throw Wrong.value(
                    path + JsonPath.of(unreadable), null, "cannot be read: " + unreadable.getOriginalMessage());
        }
    }

    private BusinessCalendar opening(String path, BusinessCalendar calendar) {
        try {
            calendar.add(time.now(), Duration.ofSeconds(1));
            return calendar;
        } catch (NeverOpen never) {
            throw Wrong.value(path, null, "is never open: " + never.getMessage());
        }
    }

    /** The newest revision, if there are such business hours. */
    public OptionalLong latest(String id) {
        var revision = jdbc.sql("select coalesce(max(revision), -1) from calendar where id = ?")
                .param(id)
                .query(Long.class)
                .single();
        return revision == null || revision < 0 ? OptionalLong.empty() : OptionalLong.of(revision);
    }

    /** All that are written under their ids. */
    Map<String, BusinessCalendar> readAll(String path, @Nullable Map<String, JsonNode> written) {
        var calendars = new HashMap<String, BusinessCalendar>();
        if (written != null) {
            written.forEach((id, hours) -> calendars.put(id, read(path + "." + id, hours)));
        }
        return calendars;
    }
}
