package io.punctual.notifications.delivery;

import io.punctual.notifications.mail.SendOutcome;
import io.punctual.notifications.mail.SendOutcome.Accepted;
import io.punctual.notifications.mail.SendOutcome.NotNow;
import io.punctual.notifications.mail.SendOutcome.Refused;
import io.punctual.notifications.mail.SendOutcome.Uncertain;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What follows from an attempt: the next state, why, and when to try again if at all. */
public record Settlement(
        DeliveryState state,
        @Nullable String reason,
        @Nullable Instant notBefore) {

    static Settlement of(Delivery delivery, SendOutcome outcome, Instant now, RetryPolicy retries) {
        return switch (outcome) {
            case Accepted accepted -> new Settlement(DeliveryState.SENT, null, null);
            case Refused(String reason) -> failed(reason);
            case NotNow(String reason) -> again(delivery, reason, now, retries);
            case Uncertain(String reason) ->
                delivery.recipient().isCustomer()
                        ? new Settlement(DeliveryState.UNKNOWN, reason, null)
                        : again(delivery, reason, now, retries);
        };
    }

    static Settlement failed(String reason) {
        return new Settlement(DeliveryState.FAILED, reason, null);
    }

    /** Mail that cannot be sent yet for want of what somebody else must say first. */
    static Settlement waiting(Delivery delivery, String reason, Instant now, RetryPolicy retries) {
        return now.isBefore(delivery.addressBy())
                ? new Settlement(DeliveryState.PENDING, reason, retries.lookAgain(now, delivery.addressBy()))
                : failed(reason);
    }

    private static Settlement again(Delivery delivery, String reason, Instant now, RetryPolicy retries) {
        var next = now.plus(retries.pauseAfter(delivery.attempts()));
        return next.isAfter(delivery.giveUpAt())
                ? failed("given up after %d attempts: %s".formatted(delivery.attempts(), reason))
                : new Settlement(DeliveryState.PENDING, reason, next);
    }
}
