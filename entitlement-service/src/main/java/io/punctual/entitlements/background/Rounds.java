package io.punctual.entitlements.background;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Does what is due in short transactions, and yields after some of them; what is interrupted goes on in a later round. */
@Component
public class Rounds {
    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private final TransactionOperations transactions;

    Rounds(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    /**
     * Runs one round.
     *
     * @param what names the work, should it be interrupted
     * @param step does a little in a transaction of its own; false when there was nothing to do
     */
    public void run(String what, int most, BooleanSupplier step) {
        try {
            for (var done = 0; done < most; done++) {
                if (!Boolean.TRUE.equals(transactions.execute(_ -> step.getAsBoolean()))) {
                    return;
                }
            }
        } catch (RuntimeException failed) {
            log.warn("{} was interrupted and goes on later: {}", what, failed.toString());
        }
    }
}
