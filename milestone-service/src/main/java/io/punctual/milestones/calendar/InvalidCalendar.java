package io.punctual.milestones.calendar;

import org.jspecify.annotations.Nullable;

/** Business hours that cannot be read, with the place and the value that are wrong. */
public final class InvalidCalendar extends RuntimeException {

    private final String path;
    private final @Nullable String value;

    public InvalidCalendar(String path, @Nullable String value, String message) {
        super(message);
        this.path = path;
        this.value = value;
    }

    public String path() {
        return path;
    }

    public @Nullable String value() {
        return value;
    }

    /** What is wrong and how to right it, without the place. */
    public String reason() {
        return String.valueOf(super.getMessage());
    }

    @Override
    public String getMessage() {
        return "%s = %s: %s".formatted(path, value, reason());
    }
}
