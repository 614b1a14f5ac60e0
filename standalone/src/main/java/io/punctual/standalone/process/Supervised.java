package io.punctual.standalone.process;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A process that is meant to run: started again when it dies by itself, and left alone when it was stopped on purpose. */
public final class Supervised {
    private static final Logger log = LoggerFactory.getLogger(Supervised.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private static final int HOPELESS = 3;

    private final String name;
    private final Supplier<Child.Start> start;
    private final BooleanSupplier ready;
    private final boolean interrupt;
    private final Duration patience;
    private @Nullable Child child;
    private boolean wanted;
    private boolean retired;
    private int deaths;

    public Supervised(String name, Supplier<Child.Start> start, BooleanSupplier ready, boolean stopByInterrupt) {
        this(name, start, ready, stopByInterrupt, PATIENCE);
    }

    Supervised(String name, Supplier<Child.Start> start, BooleanSupplier ready, Duration patience) {
        this(name, start, ready, false, patience);
    }

    private Supervised(
            String name, Supplier<Child.Start> start, BooleanSupplier ready, boolean interrupt, Duration patience) {
        this.name = name;
        this.start = start;
        this.ready = ready;
        this.interrupt = interrupt;
        this.patience = patience;
    }

    public String name() {
        return name;
    }

    public synchronized void start() {
        if (retired) {
            throw new IllegalStateException(name + " is not started: everything is being stopped.");
        }
        wanted = true;
        deaths = 0;
        if (child == null || !child.isAlive()) {
            launch();
        }
    }

    /** Stops it; it stays down until it is started again. */
    public synchronized void stop() {
        wanted = false;
        var running = child;
        if (running != null && interrupt) {
            running.interrupt(patience);
        } else if (running != null) {
            running.stop(patience);
        }
        child = null;
    }

    /** Stops it for good. */
    public void retire() {
        synchronized (this) {
            retired = true;
        }
        stop();
    }

    /** Ends it as a power cut would, and leaves it down. */
    public synchronized void kill() {
        wanted = false;
        if (child != null) {
            child.kill();
        }
        child = null;
    }

    public boolean awaitReady(Duration patience) {
        return Waiting.until(patience, () -> isReady() || hasGivenUp()) && isReady();
    }

    public boolean isReady() {
        return process().isPresent() && ready.getAsBoolean();
    }

    public synchronized Optional<ProcessHandle> process() {
        return Optional.ofNullable(child).filter(Child::isAlive).map(Child::handle);
    }

    public synchronized boolean isWanted() {
        return wanted;
    }

    /** Down on purpose, or dying again and again: there is nothing to wait for. */
    private synchronized boolean hasGivenUp() {
        return !wanted || deaths >= HOPELESS;
    }

    private void launch() {
        var started = Child.start(start.get());
        child = started;
        // On a thread of its own: it may have to wait for somebody who himself waits for this exit.
        started.onExit()
                .thenRunAsync(() -> died(started), task -> Thread.ofVirtual().start(task));
    }

    private synchronized void died(Child dead) {
        if (!wanted || !dead.equals(child)) {
            return;
        }
        var pause = pauseBefore(deaths++);
        log.warn(
                "{} (process {}) ended unexpectedly; it is started again in {} s.",
                name,
                dead.pid(),
                pause.toSeconds());
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> revive(dead));
    }

    private synchronized void revive(Child dead) {
        if (wanted && dead.equals(child)) {
            launch();
        }
    }

    static Duration pauseBefore(int earlierDeaths) {
        var pause = Duration.ofSeconds(1L << Math.min(earlierDeaths, 5));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
