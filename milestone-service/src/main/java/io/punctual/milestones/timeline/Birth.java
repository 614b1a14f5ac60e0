package io.punctual.milestones.timeline;

import java.time.Instant;
import java.util.UUID;

/**
 * What an occurrence has from its birth on, whatever changes later.
 *
 * @param cycle how many times its process had begun anew by then
 * @param knownAt when it could first be known; what was due before that is late already
 * @param seesFrom completion looks at replies from here on
 */
record Birth(
        UUID id,
        int occurrence,
        int cycle,
        Instant startedAt,
        Instant knownAt,
        Instant seesFrom,
        String because,
        long sequence) {}
