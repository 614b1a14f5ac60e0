package io.punctual.milestones.proposal;

import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.definition.CompiledProcess;
import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.timeline.CalendarRef;
import io.punctual.milestones.timeline.PublishedHours;
import io.punctual.milestones.timeline.ServiceLevels;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The service levels as they would be: whichever process is asked for, it is the proposed one. */
final class ProposedLevels implements ServiceLevels {
    private final Proposal proposal;
    private final ServiceLevels real;

    ProposedLevels(Proposal proposal, ServiceLevels real) {
        this.proposal = proposal;
        this.real = real;
    }

    @Override
    public CompiledProcess process(ProcessRef ref) {
        var process = proposal.process();
        return new CompiledProcess(ref, process.definition(), process.exit(), process.milestones());
    }

    @Override
    public BusinessCalendar calendar(CalendarRef ref) {
        var proposed = proposal.hours().get(ref.id());
        return proposed == null ? real.calendar(ref) : proposed;
    }

    /** Hours that are proposed counted all along, so that they never changed. */
    @Override
    public List<PublishedHours> published(Set<String> calendarIds) {
        return real.published(
                calendarIds.stream().filter(id -> !proposal.replaces(id)).collect(Collectors.toSet()));
    }
}
