package io.punctual.milestones.recalculation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.punctual.milestones.keeping.Rescheduling;
import io.punctual.milestones.keeping.Rescheduling.Chunk;
import io.punctual.milestones.recalculation.Recalculation.State;
import io.punctual.milestones.recalculation.Recalculations.Job;
import io.punctual.milestones.timeline.CalendarRef;
import java.time.Instant;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does a recalculation chunk by chunk, nearest target first; what is done is not found again, so that it goes on after a crash. */
@Component
public class Recalculator {
    private static final Logger log = LoggerFactory.getLogger(Recalculator.class);

    private final Recalculations recalculations;
    private final Rescheduling rescheduling;
    private final TransactionTemplate transactions;
    private final RecalculationSettings settings;
    private final Counter done;
    private final Counter moved;

    Recalculator(
            Recalculations recalculations,
            Rescheduling rescheduling,
            PlatformTransactionManager transactions,
            RecalculationSettings settings,
            MeterRegistry meters) {
        this.recalculations = recalculations;
        this.rescheduling = rescheduling;
        this.transactions = new TransactionTemplate(transactions);
        this.settings = settings;
        this.done = meters.counter("milestone.recalculation.done");
        this.moved = meters.counter("milestone.recalculation.moved");
        Gauge.builder("milestone.recalculation.left", recalculations::left)
                .description("How many milestones are still to follow new business hours")
                .register(meters);
    }

    /** Works on what is open until nothing is left of it that nobody else holds. */
    void work() {
        recalculations.open().forEach(this::work);
    }

    private void work(Job job) {
        recalculations.start(job.to());
        var pass = new Pass(0, 0);
        for (var old : recalculations.behind(job.to())) {
            pass = pass.and(pass(job, old));
        }
        // What stays behind although it was folded has nothing to follow; what somebody holds may still have.
        if (pass.moved() == 0
                && job.state() != State.DONE
                && (pass.folded() > 0 || recalculations.behind(job.to()).isEmpty())) {
            recalculations.finish(job.to());
            log.info(
                    "Milestones count in business hours {} revision {}",
                    job.to().id(),
                    job.to().revision());
        }
    }

    private record Pass(long moved, long folded) {
        Pass and(Pass other) {
            return new Pass(moved + other.moved, folded + other.folded);
        }
    }

    /** Once through all targets that count in an older revision. */
    private Pass pass(Job job, CalendarRef old) {
        var from = Instant.EPOCH;
        var pass = new Pass(0, 0);
        while (!Thread.currentThread().isInterrupted()) {
            var chunk = chunk(job, old, from);
            var cases = chunk.others().stream().distinct().toList();
            cases.forEach(caseId -> rescheduling.fold(caseId, job.cause()));
            pass = new Pass(pass.moved() + chunk.done(), pass.folded() + cases.size());
            if (chunk.found() == 0) {
                return pass;
            }
            from = cases.isEmpty() ? chunk.reached() : chunk.reached().plusNanos(1_000);
        }
        return new Pass(1, 0);
    }

    /** One transaction: what moved, what is said about it, and how far it is. */
    Chunk chunk(Job job, CalendarRef old, Instant from) {
        var chunk = Objects.requireNonNull(transactions.execute(status -> {
            var result = rescheduling.move(old, job.to(), job.cause(), from, settings.chunk());
            if (result.found() > 0) {
                // Last, because all who work on it wait for this row.
                recalculations.progress(
                        job.to(), result.done() + result.others().size(), result.moved());
            }
            return result;
        }));
        done.increment(chunk.done() + (double) chunk.others().size());
        moved.increment(chunk.moved());
        return chunk;
    }
}
