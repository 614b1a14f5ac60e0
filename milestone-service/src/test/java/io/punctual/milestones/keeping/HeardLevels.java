package io.punctual.milestones.keeping;

import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.definition.CompiledProcess;
import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.timeline.CalendarRef;
import io.punctual.milestones.timeline.PublishedHours;
import io.punctual.milestones.timeline.ServiceLevels;
import java.util.List;
import java.util.Set;

/** All service levels there are, with only those changes of business hours that were heard of so far. */
record HeardLevels(ServiceLevels levels, List<PublishedHours> hours) implements ServiceLevels {
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
        return hours;
    }
}
