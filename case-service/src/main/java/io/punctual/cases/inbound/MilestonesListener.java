package io.punctual.cases.inbound;

import io.punctual.cases.desk.CaseDesk;
import io.punctual.cases.desk.CaseLocks;
import io.punctual.cases.facts.CaseFacts;
import io.punctual.cases.inbound.MilestoneMessage.Action;
import io.punctual.cases.read.caselist.CaseListQuery;
import io.punctual.cases.read.caselist.ListedServiceLevels;
import io.punctual.cases.write.ActionStep.Impossible;
import io.punctual.cases.write.CaseCommand.PerformAction;
import io.punctual.cases.write.SkipReason;
import io.punctual.kit.inbox.Inbox;
import io.punctual.kit.message.Causation;
import io.punctual.kit.message.IncomingMessage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps what became of milestones and performs their actions on the case: fact, effect and memory in one transaction. */
@Component
public class MilestonesListener {
    private static final Logger LOG = LoggerFactory.getLogger(MilestonesListener.class);

    private final Inbox inbox;
    private final CaseLocks locks;
    private final CaseFacts facts;
    private final CaseListQuery cases;
    private final ListedServiceLevels list;
    private final PerformedActions performed;
    private final ActionSteps steps;
    private final CaseDesk desk;

    MilestonesListener(
            Inbox inbox,
            CaseLocks locks,
            CaseFacts facts,
            CaseListQuery cases,
            ListedServiceLevels list,
            PerformedActions performed,
            ActionSteps steps,
            CaseDesk desk) {
        this.inbox = inbox;
        this.locks = locks;
        this.facts = facts;
        this.cases = cases;
        this.list = list;
        this.performed = performed;
        this.steps = steps;
        this.desk = desk;
    }

    @KafkaListener(topics = "milestones", groupId = "case-service-milestones")
    void on(ConsumerRecord<String, byte[]> message) {
        locks.holding(String.valueOf(message.key()), () -> {
            inbox.once(message, "case-service", this::apply);
            return true;
        });
    }

    private void apply(IncomingMessage message) {
        var milestone = message.as(MilestoneMessage.class);
        facts.keep(milestone.caseId(), message);
        list.moved(milestone.listed());
        if (milestone.ourActions().isEmpty()) {
            return;
        }
        if (!cases.exists(milestone.caseId())) {
            LOG.warn("Milestone message {} acts on case {}, which is not here", message.id(), milestone.caseId());
            return;
        }
        milestone.ourActions().stream()
                .filter(action -> performed.isFirst(action.key(), milestone.caseId()))
                .forEach(action -> perform(milestone, action, message.consequence()));
    }

    private void perform(MilestoneMessage milestone, Action action, Causation causation) {
        var step = causation.tooDeep() ? new Impossible(SkipReason.CAUSATION_TOO_DEEP, null) : steps.of(action);
        var command = new PerformAction(action.key(), action.kind(), milestone.dueAt(), milestone.timing(), step);
        desk.act(milestone.caseId(), command, milestone.origin(action, causation), null);
    }
}
