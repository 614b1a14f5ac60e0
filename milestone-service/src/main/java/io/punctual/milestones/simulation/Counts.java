package io.punctual.milestones.simulation;

/**
 * How the occurrences of one milestone ended or stand.
 *
 * @param violated passed their target, however they ended or whether they still run
 * @param warned had a warning come due
 * @param cancelled ended because their criteria stopped to hold or their cover changed
 */
public record Counts(
        int started,
        int met,
        int missed,
        int unmetAtClose,
        int cancelled,
        int running,
        int paused,
        int violated,
        int warned) {}
