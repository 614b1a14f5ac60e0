package io.punctual.milestones.calendar;

/** The hours do not open again within five years, so that the asked amount of open time has no answer. */
public final class NeverOpen extends RuntimeException {

    NeverOpen(String message) {
        super(message);
    }
}
