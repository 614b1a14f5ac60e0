package io.punctual.milestones.keeping;

import io.punctual.kit.command.Commands;
import io.punctual.milestones.ledger.Awaited;
import io.punctual.milestones.timer.FiringGate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts what only waited for its time (rule 8), as carefully as timers fire: not while a message still waits that could forbid it. */
@Component
class Awakening {
    private static final Logger log = LoggerFactory.getLogger(Awakening.class);
    private static final int AT_A_TIME = 200;

    private final Awaited awaited;
    private final WaitingCases cases;
    private final FiringGate gate;
    private final Commands commands;

    Awakening(Awaited awaited, WaitingCases cases, FiringGate gate, Commands commands) {
        this.awaited = awaited;
        this.cases = cases;
        this.gate = gate;
        this.commands = commands;
    }

    @Scheduled(fixedDelay = 200)
    void startWhatWaited() {
        try {
            if (gate.isOpen()) {
                awaited.due(AT_A_TIME).forEach(this::wake);
            }
        } catch (RuntimeException failed) {
            log.warn(
                    "Milestones that waited for their time could not be started and are tried again: {}",
                    failed.toString());
        }
    }

    private void wake(UUID caseId) {
        commands.<Boolean>execute(() -> {
            var first = awaited.come(caseId);
            if (first) {
                cases.refold(caseId);
            }
            return first;
        });
    }
}
