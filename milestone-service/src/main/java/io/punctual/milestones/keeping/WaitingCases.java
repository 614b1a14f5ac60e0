package io.punctual.milestones.keeping;

import io.punctual.kit.command.Commands;
import io.punctual.kit.message.Causation;
import io.punctual.milestones.ledger.Ledger;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Folds the cases whose missing service level has come; looking again and again forgives whatever came between. */
@Component
public class WaitingCases {
    private static final Logger log = LoggerFactory.getLogger(WaitingCases.class);
    private static final int AT_A_TIME = 200;

    private final Ledger ledger;
    private final CaseMilestones milestones;
    private final Commands commands;

    WaitingCases(Ledger ledger, CaseMilestones milestones, Commands commands) {
        this.ledger = ledger;
        this.milestones = milestones;
        this.commands = commands;
    }

    @Scheduled(fixedDelay = 1000)
    public void foldWhatCame() {
        try {
            ledger.noLongerWaiting(AT_A_TIME).forEach(this::fold);
        } catch (RuntimeException failed) {
            log.warn("Waiting cases could not be folded and are tried again: {}", failed.toString());
        }
    }

    private void fold(UUID caseId) {
        commands.<Boolean>execute(() -> {
            refold(caseId);
            return true;
        });
    }

    /** What follows continues the last thing that happened to the case. */
    void refold(UUID caseId) {
        var correlation =
                ledger.find(caseId).map(Ledger.KnownCase::correlationId).orElse(caseId.toString());
        var last = ledger.origins(caseId).getLast();
        milestones.refold(caseId, new Causation(correlation, null, last.depth()).next(last.messageId()));
    }
}
