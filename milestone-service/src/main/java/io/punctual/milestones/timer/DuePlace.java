package io.punctual.milestones.timer;

import java.time.Instant;
import java.util.UUID;

/** A place in the order in which timers come due, which is that of their index. */
record DuePlace(Instant dueAt, UUID milestoneId) {
    /** Before every timer. */
    static final DuePlace START = new DuePlace(Instant.EPOCH, new UUID(0, 0));
}
