package io.punctual.milestones.timeline;

import io.punctual.kit.message.MessageJson;
import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.calendar.CalendarDocument;
import io.punctual.milestones.definition.CompiledProcess;
import io.punctual.milestones.definition.ProcessDocument;
import io.punctual.milestones.definition.ProcessRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The processes and business hours of a story. */
public abstract class ToldLevels implements ServiceLevels {
    private final Map<ProcessRef, CompiledProcess> processes = new HashMap<>();
    private final Map<CalendarRef, BusinessCalendar> calendars = new HashMap<>();
    private final List<PublishedHours> published = new ArrayList<>();

    public static BusinessCalendar hours(String json) {
        return BusinessCalendar.compile(
                MessageJson.MAPPER.readValue(json, CalendarDocument.class).toDefinition());
    }

    void add(String id, int version, String definition) {
        var json = """
                {"id": "%s", "version": %d, "revision": 1, "variables": {"case.lastReplyChannel": "STRING",
                 "case.priority": "STRING", "case.status": "STRING", "case.awaitingReply": "BOOLEAN",
                 "case.firstReplyAt": "TIMESTAMP", "case.statusCategory": "STRING", "case.fields.kind": "STRING"},
                 "definition": %s}""".formatted(id, version, definition);
        var process = CompiledProcess.compile(MessageJson.MAPPER.readValue(json, ProcessDocument.class));
        processes.put(process.ref(), process);
    }

    void add(CalendarRef ref, BusinessCalendar hours) {
        calendars.put(ref, hours);
    }

    void add(PublishedHours revision) {
        published.add(revision);
    }

    void addAll(ToldLevels others) {
        processes.putAll(others.processes);
        calendars.putAll(others.calendars);
        published.addAll(others.published);
    }

    @Override
    public CompiledProcess process(ProcessRef ref) {
        var known = processes.get(ref);
        if (known == null) {
            throw new Missing("process/" + ref.id() + "/" + ref.version());
        }
        return known;
    }

    @Override
    public BusinessCalendar calendar(CalendarRef ref) {
        var known = calendars.get(ref);
        if (known == null) {
            throw new Missing("calendar/" + ref.id() + "/" + ref.revision());
        }
        return known;
    }

    @Override
    public List<PublishedHours> published(Set<String> ids) {
        return published.stream()
                .filter(hours -> ids.contains(hours.ref().id()))
                .toList();
    }
}
