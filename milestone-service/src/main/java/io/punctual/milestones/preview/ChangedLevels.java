package io.punctual.milestones.preview;

import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.definition.CompiledProcess;
import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.timeline.CalendarRef;
import io.punctual.milestones.timeline.PublishedHours;
import io.punctual.milestones.timeline.ServiceLevels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The service levels with versions and revisions that are not published yet. */
record ChangedLevels(
        ServiceLevels real, Map<ProcessRef, CompiledProcess> processes, Map<PublishedHours, BusinessCalendar> hours)
        implements ServiceLevels {

    @Override
    public CompiledProcess process(ProcessRef ref) {
        var proposed = processes.get(ref);
        return proposed == null ? real.process(ref) : proposed;
    }

    @Override
    public BusinessCalendar calendar(CalendarRef ref) {
        for (var proposed : hours.entrySet()) {
            if (proposed.getKey().ref().equals(ref)) {
                return proposed.getValue();
            }
        }
        return real.calendar(ref);
    }

    @Override
    public List<PublishedHours> published(Set<String> calendarIds) {
        var all = new ArrayList<>(real.published(calendarIds));
        hours.keySet().stream()
                .filter(revision -> calendarIds.contains(revision.ref().id()))
                .forEach(all::add);
        return all;
    }
}
