package io.punctual.kit.outbox;

/** A message that the broker would refuse, refused before its state change is committed. */
public final class MessageTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MessageTooLarge(String type, int bytes, int limit) {
        super("Message " + type + " has " + bytes + " bytes, more than " + limit);
    }
}
