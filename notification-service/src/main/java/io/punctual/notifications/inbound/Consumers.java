package io.punctual.notifications.inbound;

import io.micrometer.core.instrument.MeterRegistry;
import io.punctual.kit.message.Causation;
import io.punctual.kit.message.IncomingMessage;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the listeners have in common: their group, and the end of endless echoes. */
@Component
class Consumers {

    static final String GROUP = "notification-service";

    private static final Logger log = LoggerFactory.getLogger(Consumers.class);

    private final MeterRegistry meters;

    Consumers(MeterRegistry meters) {
        this.meters = meters;
    }

    /** The causation of mail about this message, none when the chain of causes is too long to be sane. */
    Optional<Causation> consequence(IncomingMessage message) {
        var causation = message.consequence();
        if (!causation.tooDeep()) {
            return Optional.of(causation);
        }
        meters.counter("causation.refused").increment();
        log.warn("No mail for {} of {}: {} causes lie before it", message.type(), message.key(), causation.depth());
        return Optional.empty();
    }
}
