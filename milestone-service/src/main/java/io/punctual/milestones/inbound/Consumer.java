package io.punctual.milestones.inbound;

/** Under which name all instances together consume. */
final class Consumer {
    static final String NAME = "milestone-service";

    private Consumer() {}
}
