package io.punctual.entitlements.cover;

import io.punctual.entitlements.background.Rounds;
import io.punctual.kit.message.Causation;
import io.punctual.kit.time.TimeSource;
import java.util.TreeSet;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts the processes of cases when their date has come; a date that came while nobody was there is simply late. */
@Component
class CaseStartRunner {
    private static final int CASES = 50;
    private static final int CHUNKS = 20;

    private final CaseStarts starts;
    private final CoverDesk desk;
    private final Rounds rounds;
    private final TimeSource time;

    CaseStartRunner(CaseStarts starts, CoverDesk desk, Rounds rounds, TimeSource time) {
        this.starts = starts;
        this.desk = desk;
        this.rounds = rounds;
        this.time = time;
    }

    @Scheduled(fixedDelay = 250)
    void run() {
        rounds.run("Starting processes with a date", CHUNKS, this::chunk);
    }

    private boolean chunk() {
        var due = new TreeSet<>(starts.take(time.now(), CASES));
        due.forEach(caseId -> desk.start(caseId, Causation.root("case-start/" + caseId)));
        return !due.isEmpty();
    }
}
