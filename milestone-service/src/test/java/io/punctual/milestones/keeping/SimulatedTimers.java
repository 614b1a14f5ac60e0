package io.punctual.milestones.keeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of timers of one case, and a count of all that were ever armed and of all that are gone. */
final class SimulatedTimers {
    record Timer(UUID milestoneId, int version, int position, Instant dueAt) {}

    private final List<Timer> armed = new ArrayList<>();
    private long everArmed;
    private long gone;

    SimulatedTimers copy() {
        var copy = new SimulatedTimers();
        copy.armed.addAll(armed);
        copy.everArmed = everArmed;
        copy.gone = gone;
        return copy;
    }

    void arm(Timer timer) {
        armed.add(timer);
        everArmed++;
    }

    /** Who writes a milestone anew takes its timer away. */
    void disarm(UUID milestone) {
        var before = armed.size();
        armed.removeIf(timer -> timer.milestoneId().equals(milestone));
        gone += before - armed.size();
    }

    /** Takes out what is due. */
    List<Timer> takeDue(Instant now) {
        var due = armed.stream().filter(timer -> !timer.dueAt().isAfter(now)).toList();
        armed.removeAll(due);
        gone += due.size();
        return due;
    }

    boolean isEmpty() {
        return armed.isEmpty();
    }

    Optional<Instant> nextDue() {
        return armed.stream().map(Timer::dueAt).min(Instant::compareTo);
    }

    long everArmed() {
        return everArmed;
    }

    /** Each that was armed fired or was taken away, and nothing else did. */
    boolean isBalanced() {
        return everArmed == gone + armed.size();
    }
}
