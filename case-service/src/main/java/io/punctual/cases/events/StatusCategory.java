package io.punctual.cases.events;

/** What a status of the admin's own means to the machine. */
public enum StatusCategory {
    NEW,
    OPEN,
    WAITING,
    RESOLVED,
    CLOSED;

    /** Whether work on the case is over, so that no machine may take the case out of it (rule 16). */
    public boolean isOver() {
        return this == RESOLVED || this == CLOSED;
    }
}
