package io.punctual.notifications.delivery;

import java.time.Instant;

/** Tells the other services what became of a mail, in the transaction that decides it. */
public interface Announcements {

    void announce(Delivery delivery, Instant at);
}
