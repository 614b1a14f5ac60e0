package io.punctual.milestones.simulation;

import io.punctual.kit.time.TimeSource;
import io.punctual.kit.web.ProblemException;
import io.punctual.milestones.ledger.Histories;
import io.punctual.milestones.ledger.StoredServiceLevels;
import io.punctual.milestones.proposal.CaseSelection;
import io.punctual.milestones.proposal.KnownLevels;
import io.punctual.milestones.proposal.Replay;
import io.punctual.milestones.simulation.Simulations.Interrupted;
import io.punctual.milestones.timeline.History;
import io.punctual.milestones.timeline.ServiceLevels;
import io.punctual.milestones.timeline.ServiceLevels.Missing;
import io.punctual.milestones.timeline.Timeline;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs simulations aside, a few hundred cases at a time, so that none holds a connection or a transaction for long. */
@Component
class SimulationRuns implements DisposableBean {
    static final int AT_ONCE = 2;
    private static final int CHUNK = 250;
    /** One that ends its service each time must not do so for ever. */
    private static final int MOST_ATTEMPTS = 3;

    private static final Logger log = LoggerFactory.getLogger(SimulationRuns.class);

    private final Simulations simulations;
    private final Trials trials;
    private final CaseSelection cases;
    private final Histories histories;
    private final StoredServiceLevels levels;
    private final TimeSource time;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("simulation-", 0).daemon().factory());
    private volatile boolean stopping;

    SimulationRuns(
            Simulations simulations,
            Trials trials,
            CaseSelection cases,
            Histories histories,
            StoredServiceLevels levels,
            TimeSource time) {
        this.simulations = simulations;
        this.trials = trials;
        this.cases = cases;
        this.histories = histories;
        this.levels = levels;
        this.time = time;
    }

    void start(Trial trial) {
        threads.execute(() -> run(trial));
    }

    private void run(Trial trial) {
        try {
            replay(trial);
        } catch (RuntimeException failed) {
            if (stopping) {
                log.info("Simulation {} is left to whoever runs next", trial.id());
                return;
            }
            log.warn("Simulation {} failed", trial.id(), failed);
            simulations.failed(trial.id(), "It failed and can be started again: " + failed.getMessage());
        }
    }

    private void replay(Trial trial) {
        var ids = cases.opened(trial.from(), trial.to(), trial.filter());
        var known = new KnownLevels(levels);
        var replay = new Replay(trial.proposal(), known);
        var now = time.now();
        var comparison = new Comparison(now);
        for (int done = 0;
                simulations.reached(trial.id(), ids.size(), done);
                done = Math.min(done + CHUNK, ids.size())) {
            if (done == ids.size()) {
                simulations.done(trial.id(), comparison.result());
                return;
            }
            histories
                    .of(ids.subList(done, Math.min(done + CHUNK, ids.size())))
                    .forEach(history -> compare(history.awaited(now), known, replay, comparison));
        }
    }

    private static void compare(History history, ServiceLevels known, Replay replay, Comparison comparison) {
        try {
            var actual = Timeline.of(history, known);
            var simulated = replay.of(history);
            comparison.add(history.caseId(), number(history), actual, simulated);
        } catch (Missing missing) {
            comparison.couldNotReplay("not heard of yet: " + missing.key());
        }
    }

    private static @Nullable Long number(History history) {
        var number = history.facts().isEmpty()
                ? null
                : history.facts().getLast().snapshot().get("case.number");
        return number instanceof Number known ? known.longValue() : null;
    }

    @Scheduled(fixedDelay = 10_000)
    void tidy() {
        try {
            simulations.takeOver(MOST_ATTEMPTS).ifPresent(this::again);
            simulations.forgetOld();
        } catch (RuntimeException failed) {
            log.warn("Simulations could not be tidied up and are looked at again: {}", failed.toString());
        }
    }

    private void again(Interrupted interrupted) {
        log.info("Simulation {} was interrupted and begins anew", interrupted.id());
        try {
            start(trials.of(interrupted.id(), interrupted.request()));
        } catch (ProblemException changed) {
            simulations.failed(interrupted.id(), "It was interrupted and cannot begin anew: " + why(changed));
        }
    }

    private static String why(ProblemException problem) {
        var errors = problem.errors().stream()
                .map(wrong -> wrong.field() + " " + wrong.value() + " " + wrong.message())
                .collect(Collectors.joining("; "));
        return errors.isEmpty() ? problem.detail() : errors;
    }

    @Override
    public void destroy() {
        stopping = true;
        threads.shutdownNow();
    }
}
