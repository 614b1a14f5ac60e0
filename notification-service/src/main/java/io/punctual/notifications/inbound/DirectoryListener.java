package io.punctual.notifications.inbound;

import io.punctual.kit.inbox.Inbox;
import io.punctual.kit.message.IncomingMessage;
import io.punctual.kit.message.Personal;
import io.punctual.notifications.delivery.Deliveries;
import io.punctual.notifications.directory.Directory;
import io.punctual.notifications.directory.Person;
import io.punctual.notifications.directory.Queue;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps users, contacts and queues, and wakes the mail that waited for one of them. */
@Component
class DirectoryListener {

    private final Inbox inbox;
    private final Directory directory;
    private final Deliveries deliveries;

    DirectoryListener(Inbox inbox, Directory directory, Deliveries deliveries) {
        this.inbox = inbox;
        this.directory = directory;
        this.deliveries = deliveries;
    }

    /** Users and contacts alike. */
    record PersonHeard(
            String id,
            Personal personal,
            boolean active,
            @Nullable String managerId,
            @Nullable String locale,
            @Nullable String zone) {
        Person as(Person.Kind kind) {
            return new Person(kind, id, personal, active, managerId, locale, zone);
        }
    }

    /** Queues. */
    record QueueHeard(
            String id,
            String name,
            List<String> members,
            boolean active,
            @Nullable String managerId,
            @Nullable String email) {}

    @KafkaListener(topics = "directory", groupId = Consumers.GROUP)
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.byRevision(record, Consumers.GROUP, this::keep);
    }

    private void keep(IncomingMessage message) {
        switch (message.type()) {
            case "io.punctual.directory.user.v1" -> keep(message, Person.Kind.USER);
            case "io.punctual.directory.contact.v1" -> keep(message, Person.Kind.CONTACT);
            case "io.punctual.directory.queue.v1" -> keep(message.as(QueueHeard.class));
            default -> {} // accounts, products, statuses and the like are none of our business
        }
    }

    private void keep(IncomingMessage message, Person.Kind kind) {
        var person = message.as(PersonHeard.class).as(kind);
        directory.keep(person);
        deliveries.heard(kind + "/" + person.id());
    }

    private void keep(QueueHeard heard) {
        directory.keep(
                new Queue(heard.id(), heard.name(), heard.email(), heard.members(), heard.active(), heard.managerId()));
        deliveries.heard("QUEUE/" + heard.id());
    }
}
