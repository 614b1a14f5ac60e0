package io.punctual.cases.write;

import io.punctual.cases.events.CaseSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stretch of time in which the clocks of a case stood still: from inclusive, until exclusive or still lasting. */
public record Standstill(Kind kind, Instant from, @Nullable Instant until) {
    public enum Kind {
        PAUSED,
        CLOSED
    }

    /** The stretches after the case changed into what it is now. Overlapping pauses are a union (rule 13). */
    static List<Standstill> follow(List<Standstill> earlier, CaseSnapshot now) {
        var kind = kindOf(now);
        var last = earlier.isEmpty() ? null : earlier.getLast();
        var lasting = last != null && last.until == null ? last : null;
        if (kind.equals(Optional.ofNullable(lasting).map(Standstill::kind))) {
            return earlier;
        }
        var next = new ArrayList<>(earlier);
        if (lasting != null) {
            next.set(next.size() - 1, new Standstill(lasting.kind, lasting.from, now.lastChangedAt()));
        }
        kind.ifPresent(started -> next.add(new Standstill(started, now.lastChangedAt(), null)));
        return List.copyOf(next);
    }

    boolean covers(Instant instant) {
        return !instant.isBefore(from) && (until == null || instant.isBefore(until));
    }

    private static Optional<Kind> kindOf(CaseSnapshot now) {
        if (now.closed()) {
            return Optional.of(Kind.CLOSED);
        }
        boolean paused = now.manuallyPaused() || now.status().pausesMilestones();
        return paused ? Optional.of(Kind.PAUSED) : Optional.empty();
    }
}
