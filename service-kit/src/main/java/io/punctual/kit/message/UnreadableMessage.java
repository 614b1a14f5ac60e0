package io.punctual.kit.message;

/** A message that will never be understood, however often it is tried; it belongs among the dead letters. */
public final class UnreadableMessage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableMessage(String reason) {
        super(reason);
    }

    public UnreadableMessage(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Why it cannot be read, never null. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
