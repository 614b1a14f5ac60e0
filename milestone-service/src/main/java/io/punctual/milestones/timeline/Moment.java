package io.punctual.milestones.timeline;

import java.time.Instant;

/** Something that takes effect at one instant of a case's life. */
sealed interface Moment {
    Instant at();

    /** When it was known; what was due before that at a birth is late already. */
    Instant knownAt();

    record Fact(Instant at, CaseFact fact) implements Moment {
        @Override
        public Instant knownAt() {
            return fact.at();
        }
    }

    record Decided(Instant at, Instant knownAt, Decision decision, CaseFact decidedOn) implements Moment {}

    /** Business hours got a new revision; what counts in them goes on by it. */
    record Rescheduled(Instant at, CalendarRef hours) implements Moment {
        @Override
        public Instant knownAt() {
            return at;
        }
    }

    /** The time for which a sequential milestone waited has come; nothing else happened. */
    record Awaited(Instant at) implements Moment {
        @Override
        public Instant knownAt() {
            return at;
        }
    }

    record Completed(Instant at, AgentCompletion completion) implements Moment {
        @Override
        public Instant knownAt() {
            return at;
        }
    }
}
