package io.punctual.notifications.delivery;

import io.punctual.kit.time.TimeSource;
import io.punctual.kit.web.ProblemException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person decides about mail whose fate is unknown, or that was given up. */
@Service
public class Decisions {

    private final Deliveries deliveries;
    private final Announcements announcements;
    private final TimeSource time;

    Decisions(Deliveries deliveries, Announcements announcements, TimeSource time) {
        this.deliveries = deliveries;
        this.announcements = announcements;
        this.time = time;
    }

    /** Sends it again under the same Message-ID. */
    @Transactional
    public Delivery resend(UUID notificationId) {
        var delivery = locked(notificationId);
        switch (delivery.state()) {
            case UNKNOWN, FAILED -> deliveries.reopen(notificationId);
            case PENDING, ATTEMPTING, SENT -> throw refused("resent", delivery, "UNKNOWN or FAILED");
        }
        return found(notificationId);
    }

    /** Gives it up; nothing is sent any more. */
    @Transactional
    public Delivery abandon(UUID notificationId, String by) {
        var delivery = locked(notificationId);
        switch (delivery.state()) {
            case UNKNOWN, PENDING -> {
                var now = time.now();
                deliveries.settle(notificationId, Settlement.failed("abandoned by " + by), null, now);
                announcements.announce(found(notificationId), now);
            }
            case ATTEMPTING, SENT, FAILED -> throw refused("abandoned", delivery, "UNKNOWN or PENDING");
        }
        return found(notificationId);
    }

    private Delivery locked(UUID notificationId) {
        return deliveries
                .lock(notificationId)
                .orElseThrow(() -> ProblemException.notFound("notification", notificationId));
    }

    private Delivery found(UUID notificationId) {
        return deliveries.find(notificationId).orElseThrow();
    }

    private static ProblemException refused(String what, Delivery delivery, String allowed) {
        return ProblemException.conflict(
                "notification-state",
                "Only a notification that is %s can be %s; this one is %s.".formatted(allowed, what, delivery.state()));
    }
}
