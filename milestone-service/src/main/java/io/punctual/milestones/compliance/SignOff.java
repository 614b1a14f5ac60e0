package io.punctual.milestones.compliance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The figures that somebody put their name to; the revision counts how often that was done for the month. */
public record SignOff(
        int revision,
        String signedBy,
        Instant signedAt,
        @Nullable String note,
        Figures figures) {}
