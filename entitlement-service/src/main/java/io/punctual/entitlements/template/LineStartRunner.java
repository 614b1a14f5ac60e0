package io.punctual.entitlements.template;

import io.punctual.entitlements.background.Rounds;
import io.punctual.kit.time.TimeSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the contracts that are due; those that came due while nobody was there are simply late. */
@Component
class LineStartRunner {
    private static final int CONTRACTS = 50;

    private final LineStarts starts;
    private final Rounds rounds;
    private final TimeSource time;

    LineStartRunner(LineStarts starts, Rounds rounds, TimeSource time) {
        this.starts = starts;
        this.rounds = rounds;
        this.time = time;
    }

    @Scheduled(fixedDelay = 500)
    void run() {
        rounds.run("Making entitlements of templates", CONTRACTS, () -> starts.next(time.now()));
    }
}
