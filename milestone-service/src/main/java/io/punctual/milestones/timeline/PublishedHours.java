package io.punctual.milestones.timeline;

import java.time.Instant;

/** A revision of business hours and the instant from which it counts: when it was published. */
public record PublishedHours(CalendarRef ref, Instant publishedAt) {}
