package io.punctual.cases.events;

/** How urgent a case is, the least urgent first. */
public enum Priority {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
