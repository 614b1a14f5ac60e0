package io.punctual.milestones.inbound;

import io.punctual.kit.inbox.Inbox;
import io.punctual.kit.message.IncomingMessage;
import io.punctual.milestones.keeping.WaitingCases;
import io.punctual.milestones.ledger.Drafts;
import io.punctual.milestones.ledger.StoredServiceLevels;
import io.punctual.milestones.recalculation.Recalculations;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Takes in process versions and business hours, and folds the cases that waited for them. */
@Component
class ServiceLevelVersions {
    private final Inbox inbox;
    private final StoredServiceLevels levels;
    private final Drafts drafts;
    private final WaitingCases waiting;
    private final Recalculations recalculations;

    ServiceLevelVersions(
            Inbox inbox,
            StoredServiceLevels levels,
            Drafts drafts,
            WaitingCases waiting,
            Recalculations recalculations) {
        this.inbox = inbox;
        this.levels = levels;
        this.drafts = drafts;
        this.waiting = waiting;
        this.recalculations = recalculations;
    }

    @KafkaListener(topics = "service-levels", groupId = Consumer.NAME)
    void on(ConsumerRecord<String, byte[]> message) {
        inbox.byRevision(message, Consumer.NAME, this::takeIn);
        waiting.foldWhatCame();
    }

    private void takeIn(IncomingMessage message) {
        switch (message.type()) {
            case "io.punctual.service-level.process.v1" -> levels.addProcess(message);
            case "io.punctual.service-level.calendar.v1" -> {
                levels.addCalendar(message);
                recalculations.request(message);
            }
            case "io.punctual.service-level.draft.v1" -> drafts.add(message);
            default -> throw new IllegalArgumentException("No service level is called " + message.type());
        }
    }
}
