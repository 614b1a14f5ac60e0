package io.punctual.bench;

import java.time.Duration;

/**
 * One measurement of each side, made one right after the other.
 *
 * @param cpu the processor time that our service took for all its calls
 */
record Round(Latencies ours, Duration cpu, Latencies floor) {

    double ratio() {
        return ours.perSecond() / floor.perSecond();
    }

    Duration cpuPerCall() {
        return cpu.dividedBy(Math.max(1, ours.calls()));
    }
}
