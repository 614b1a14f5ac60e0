package io.punctual.milestones.keeping;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.punctual.milestones.published.MilestoneMessage.Kind;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts how occurrences end, and the endless echoes that were refused, once their transaction is durable. */
@Component
class Outcomes {
    private final MeterRegistry meters;

    Outcomes(MeterRegistry meters) {
        this.meters = meters;
        List.of("MET", "MISSED", "UNMET_AT_CLOSE", "CANCELLED").forEach(this::outcome);
        echoes();
    }

    void ended(Change change) {
        var kinds = change.kinds();
        if (kinds.contains(Kind.COMPLETED) || kinds.contains(Kind.CANCELLED)) {
            var outcome = change.now().outcome();
            afterCommit(() ->
                    outcome(outcome == null ? "CANCELLED" : outcome.name()).increment());
        }
    }

    void refused(int messages) {
        afterCommit(() -> echoes().increment(messages));
    }

    private Counter outcome(String outcome) {
        return meters.counter("milestone.outcomes", "outcome", outcome);
    }

    private Counter echoes() {
        return meters.counter("milestone.echoes.refused");
    }

    private static void afterCommit(Runnable count) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                count.run();
            }
        });
    }
}
