package io.punctual.milestones.recalculation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks for recalculations with several workers, which share one by the rows they lock. */
@Component
class RecalculationLoop implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(RecalculationLoop.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Recalculator recalculator;
    private final RecalculationSettings settings;
    private final List<Thread> workers = new ArrayList<>();
    private volatile boolean running;

    RecalculationLoop(Recalculator recalculator, RecalculationSettings settings) {
        this.recalculator = recalculator;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        running = true;
        for (int i = 0; i < settings.workers(); i++) {
            workers.add(Thread.ofPlatform().name("recalculation-" + i).daemon().start(this::work));
        }
    }

    private void work() {
        while (running) {
            try {
                recalculator.work();
            } catch (RuntimeException failed) {
                if (running) {
                    log.warn("Recalculation failed and goes on: {}", failed.toString());
                }
            }
            try {
                Thread.sleep(settings.poll());
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        workers.forEach(Thread::interrupt);
        try {
            for (var worker : workers) {
                worker.join(PATIENCE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        workers.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
