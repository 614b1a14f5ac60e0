package io.punctual.notifications.published;

import io.punctual.kit.message.OutgoingMessage;
import io.punctual.kit.messaging.Topics;
import io.punctual.kit.outbox.Outbox;
import io.punctual.notifications.delivery.Announcements;
import io.punctual.notifications.delivery.Delivery;
import io.punctual.notifications.delivery.Recipient;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Says on {@code notifications} that a mail was sent, failed or is unknown. */
@Component
class NotificationPublisher implements Announcements {

    private static final String TOPIC = "notifications";

    private final Outbox outbox;

    NotificationPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(Delivery delivery, Instant at) {
        outbox.append(new OutgoingMessage(
                TOPIC,
                delivery.caseId().toString(),
                UUID.randomUUID(),
                type(delivery),
                at,
                delivery.attempts(),
                delivery.causation(),
                message(delivery, at)));
    }

    private static String type(Delivery delivery) {
        return switch (delivery.state()) {
            case SENT -> "io.punctual.notification.sent.v1";
            case FAILED -> "io.punctual.notification.failed.v1";
            case UNKNOWN -> "io.punctual.notification.unknown.v1";
            case PENDING, ATTEMPTING -> throw new IllegalArgumentException(delivery.state() + " is not reported");
        };
    }

    static NotificationMessage message(Delivery delivery, Instant at) {
        return new NotificationMessage(
                delivery.caseId(),
                delivery.notificationId(),
                delivery.causeId(),
                delivery.kind().name(),
                "EMAIL",
                delivery.template(),
                kind(delivery.recipient()),
                delivery.recipient().id(),
                at,
                delivery.reason(),
                delivery.messageId());
    }

    /** A part in the case that never became a person was meant for a colleague. */
    private static String kind(Recipient recipient) {
        return switch (recipient.kind()) {
            case CONTACT -> "CONTACT";
            case QUEUE, MANAGER_OF_QUEUE -> "QUEUE";
            case USER, OWNER, OWNER_MANAGER, MANAGER_OF_USER -> "USER";
        };
    }

    /** The topic that this service owns. */
    @Configuration(proxyBeanMethods = false)
    static class Topic {
        @Bean
        NewTopic notificationsTopic() {
            return Topics.thirtyDays(TOPIC);
        }
    }
}
