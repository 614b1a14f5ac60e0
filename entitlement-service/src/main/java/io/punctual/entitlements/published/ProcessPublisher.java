package io.punctual.entitlements.published;

import io.punctual.entitlements.events.ProcessEvent.VersionActivated;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Tells the others of each activated version, in the command's transaction. */
@Component
class ProcessPublisher {
    private final Announcer announcer;

    ProcessPublisher(Announcer announcer) {
        this.announcer = announcer;
    }

    @EventHandler
    void on(VersionActivated event) {
        announcer.process(event);
    }
}
