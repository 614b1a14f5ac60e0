package io.punctual.milestones.keeping;

import java.time.Instant;
import java.util.function.BiConsumer;

/** A message of a simulated life on its way, and from when it is. */
record Underway(Instant sentAt, int stream, String what, BiConsumer<SimulatedTables, Instant> effect) {}
