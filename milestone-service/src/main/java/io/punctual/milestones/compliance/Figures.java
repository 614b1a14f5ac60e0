package io.punctual.milestones.compliance;

import java.time.Duration;

/**
 * How promises were kept.
 *
 * @param missed those whose target passed before they were done, whether they are done by now or not
 * @param paused how long their clocks stood still, all added up
 */
public record Figures(long met, long missed, long unmetAtClose, Duration paused) {
    public static final Figures NONE = new Figures(0, 0, 0, Duration.ZERO);
}
