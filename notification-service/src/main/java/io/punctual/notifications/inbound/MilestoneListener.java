package io.punctual.notifications.inbound;

import io.punctual.kit.inbox.Inbox;
import io.punctual.kit.message.Causation;
import io.punctual.kit.message.IncomingMessage;
import io.punctual.notifications.casefile.CaseFiles;
import io.punctual.notifications.casefile.MilestoneStanding;
import io.punctual.notifications.delivery.Deliveries;
import io.punctual.notifications.delivery.MailRequest;
import io.punctual.notifications.delivery.Occasion;
import io.punctual.notifications.delivery.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps how milestones stand, and performs their e-mail actions, each once by its key. */
@Component
class MilestoneListener {

    private final Inbox inbox;
    private final CaseFiles caseFiles;
    private final Deliveries deliveries;
    private final Consumers consumers;

    MilestoneListener(Inbox inbox, CaseFiles caseFiles, Deliveries deliveries, Consumers consumers) {
        this.inbox = inbox;
        this.caseFiles = caseFiles;
        this.deliveries = deliveries;
        this.consumers = consumers;
    }

    /** Only what mail needs, of any message about a milestone. */
    record MilestoneHeard(
            UUID caseId,
            UUID milestoneId,
            long revision,
            String name,
            MilestoneStanding.State state,
            Instant targetAt,
            @Nullable Instant completedAt,
            String why,
            @Nullable List<Action> actions) {

        /** What to perform; other kinds are performed by others. */
        record Action(
                String key,
                String kind,
                @Nullable String to,
                @Nullable String template) {}

        List<Action> mails() {
            return actions == null
                    ? List.of()
                    : actions.stream()
                            .filter(action -> action.kind().equals("EMAIL"))
                            .toList();
        }

        MilestoneStanding standing() {
            return new MilestoneStanding(milestoneId, revision, state, targetAt, completedAt);
        }
    }

    @KafkaListener(topics = "milestones", groupId = Consumers.GROUP)
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.once(record, Consumers.GROUP, this::heard);
    }

    private void heard(IncomingMessage message) {
        var milestone = message.as(MilestoneHeard.class);
        caseFiles.keep(milestone.standing());
        var mails = milestone.mails();
        if (!mails.isEmpty()) {
            consumers.consequence(message).ifPresent(causation -> mail(milestone, mails, causation));
        }
    }

    private void mail(MilestoneHeard milestone, List<MilestoneHeard.Action> actions, Causation causation) {
        actions.stream()
                .map(action -> new MailRequest(
                        milestone.caseId(),
                        action.key(),
                        action.template() == null ? "milestone-warning" : action.template(),
                        recipient(action.to()),
                        new Occasion.MilestoneAction(
                                milestone.milestoneId(), milestone.name(), milestone.targetAt(), milestone.why()),
                        causation.next(action.key())))
                .forEach(deliveries::request);
    }

    private static Recipient recipient(@Nullable String to) {
        return switch (to) {
            case "OWNER" -> Recipient.owner();
            case "OWNER_MANAGER" -> Recipient.managerOfOwner();
            case null -> Recipient.owner();
            default -> new Recipient(Recipient.Kind.USER, to);
        };
    }
}
