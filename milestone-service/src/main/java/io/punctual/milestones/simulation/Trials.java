package io.punctual.milestones.simulation;

import io.punctual.milestones.proposal.CaseSelection;
import io.punctual.milestones.proposal.Dates;
import io.punctual.milestones.proposal.Proposals;
import io.punctual.milestones.proposal.Wrong;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes a trial of what somebody asks for, or says what is wrong with it. */
@Component
class Trials {
    private static final Duration WIDEST = Duration.ofDays(366);
    private static final int MOST_CASES = 100_000;

    private final Proposals proposals;
    private final CaseSelection cases;

    Trials(Proposals proposals, CaseSelection cases) {
        this.proposals = proposals;
        this.cases = cases;
    }

    Trial of(UUID id, SimulationRequest request) {
        var from = Dates.required("from", request.from());
        var to = Dates.required("to", request.to());
        if (!from.isBefore(to)) {
            throw Wrong.value("to", to, "must lie after from, " + from);
        }
        if (from.plus(WIDEST).isBefore(to)) {
            throw Wrong.value("to", to, "must lie at most " + WIDEST.toDays() + " days after from");
        }
        request.chosen().check("filter");
        var proposal = proposals.read(request.process(), request.calendar(), request.calendars());
        if (cases.opened(from, to, MOST_CASES + 1) > MOST_CASES) {
            throw Wrong.value("to", to, "takes in more than " + MOST_CASES + " cases; choose a shorter time");
        }
        return new Trial(id, proposal, from, to, request.chosen());
    }
}
