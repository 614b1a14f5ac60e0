package io.punctual.milestones.calendar;

import java.time.Instant;

/** One stretch of open time on the world's clock, without its end. */
public record Segment(Instant start, Instant end) {}
