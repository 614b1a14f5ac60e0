package io.punctual.milestones.timeline;

import io.punctual.milestones.definition.CompiledMilestone;
import io.punctual.milestones.definition.CompiledProcess;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The process a case is under, from when it counts, and how many times it began anew.
 *
 * @param over nothing starts any more
 */
record Governing(
        CompiledProcess process, Decision decision, Instant start, int cycle, boolean over, HoursInForce hours) {

    static Governing by(
            CompiledProcess process, Decision decision, Instant at, @Nullable Governing before, HoursInForce hours) {
        if (before == null) {
            return new Governing(process, decision, earlier(decision.startAt(), at), 0, false, hours);
        }
        // A restarted process keeps the start it got when the case was reopened.
        var start = before.cycle > 0 ? before.start : earlier(decision.startAt(), at);
        return new Governing(process, decision, start, before.cycle, before.over, hours);
    }

    private static Instant earlier(Instant startAt, Instant at) {
        return startAt.isBefore(at) ? startAt : at;
    }

    Governing restarted(Instant at) {
        return new Governing(process, decision, at, cycle + 1, false, hours);
    }

    Governing finished() {
        return new Governing(process, decision, start, cycle, true, hours);
    }

    Hours hoursOf(CompiledMilestone milestone) {
        return hours.of(milestone, process, decision.businessHoursId());
    }
}
