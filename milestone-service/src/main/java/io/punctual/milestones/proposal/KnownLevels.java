package io.punctual.milestones.proposal;

import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.definition.CompiledProcess;
import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.timeline.CalendarRef;
import io.punctual.milestones.timeline.PublishedHours;
import io.punctual.milestones.timeline.ServiceLevels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The real service levels, asked once for what many cases need; for one piece of work on one thread. */
public final class KnownLevels implements ServiceLevels {
    private final ServiceLevels levels;
    private final Map<Set<String>, List<PublishedHours>> published = new HashMap<>();

    public KnownLevels(ServiceLevels levels) {
        this.levels = levels;
    }

    @Override
    public CompiledProcess process(ProcessRef ref) {
        return levels.process(ref);
    }

    @Override
    public BusinessCalendar calendar(CalendarRef ref) {
        return levels.calendar(ref);
    }

    @Override
    public List<PublishedHours> published(Set<String> calendarIds) {
        return published.computeIfAbsent(calendarIds, levels::published);
    }
}
