package io.punctual.milestones.timer;

import java.time.Instant;

/**
 * A trigger to come.
 *
 * @param template names the text of the message that says so when it is due
 */
public record PlannedTrigger(String key, Instant dueAt, long template) {}
