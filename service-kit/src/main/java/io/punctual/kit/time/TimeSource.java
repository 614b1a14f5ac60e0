package io.punctual.kit.time;

import java.time.Instant;

/** Tells the current time; the service's database decides it, so that JVM clocks decide nothing. */
@FunctionalInterface
public interface TimeSource {
    Instant now();
}
