package io.punctual.cases.events;

/** Who is responsible for a case. */
public record Owner(String id, Kind kind) {
    public enum Kind {
        USER,
        QUEUE
    }

    public static Owner user(String id) {
        return new Owner(id, Kind.USER);
    }

    public static Owner queue(String id) {
        return new Owner(id, Kind.QUEUE);
    }
}
