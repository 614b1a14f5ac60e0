package io.punctual.notifications.delivery;

/** How far a mail is; UNKNOWN waits for a person, because it may have been taken. */
public enum DeliveryState {
    PENDING,
    ATTEMPTING,
    SENT,
    FAILED,
    UNKNOWN;

    boolean isReported() {
        return switch (this) {
            case SENT, FAILED, UNKNOWN -> true;
            case PENDING, ATTEMPTING -> false;
        };
    }
}
