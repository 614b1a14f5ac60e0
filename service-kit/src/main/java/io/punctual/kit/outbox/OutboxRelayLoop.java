package io.punctual.kit.outbox;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Keeps the relay going as long as this process holds the lease, and stands by while another does. */
final class OutboxRelayLoop implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(OutboxRelayLoop.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
    private static final Duration RENEWAL = Duration.ofSeconds(1);

    private final OutboxRelay relay;
    private final OutboxLease lease;
    private final OutboxSignal signal;
    private volatile boolean running;
    private long waitedNanos;
    private Thread sending = new Thread();
    private Thread renewing = new Thread();

    OutboxRelayLoop(OutboxRelay relay, OutboxLease lease, OutboxSignal signal) {
        this.relay = relay;
        this.lease = lease;
        this.signal = signal;
    }

    @Override
    public void start() {
        running = true;
        renewing = Thread.ofVirtual().name("outbox-lease").start(() -> repeat("lease", this::renew));
        sending = Thread.ofVirtual().name("outbox-relay").start(() -> repeat("relay", this::relay));
    }

    @Override
    public void stop() {
        running = false;
        try {
            renewing.interrupt();
            renewing.join(Duration.ofSeconds(2));
            signal.wake();
            if (!sending.join(Duration.ofSeconds(5))) {
                sending.interrupt();
                sending.join(Duration.ofSeconds(2));
            }
            lease.release();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException unreachable) {
            log.info("The outbox lease was not given back and expires by itself: {}", unreachable.getMessage());
        }
    }

    private void renew() throws InterruptedException {
        var held = lease.held();
        lease.claim();
        if (!held && lease.held()) {
            log.info("Relaying the outbox in epoch {}", lease.epoch());
            signal.wake();
        }
        Thread.sleep(RENEWAL);
    }

    private void relay() throws InterruptedException {
        if (waitsForBulk()) {
            signal.await(SHORT);
            return;
        }
        var more = lease.held() && relay.relayBatch();
        if (!more) {
            waitedNanos = 0;
            signal.await(POLL);
        }
    }

    /** For a bounded time, and then not again before it has caught up, so that a long flood is not held back. */
    private boolean waitsForBulk() {
        if (!signal.bulkFollows() || waitedNanos > LONGEST_WAIT.toNanos()) {
            return false;
        }
        waitedNanos += SHORT.toNanos();
        return true;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws InterruptedException;
    }

    private void repeat(String what, Step step) {
        var pause = POLL;
        while (running) {
            try {
                step.run();
                pause = POLL;
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failed) {
                pause = rest(what, failed, pause);
            }
        }
    }

    private Duration rest(String what, RuntimeException failed, Duration pause) {
        if (running) {
            log.warn("Outbox {} failed and goes on in {} ms: {}", what, pause.toMillis(), failed.toString());
            LockSupport.parkNanos(pause.toNanos());
        }
        return pause.multipliedBy(2).compareTo(RENEWAL) > 0 ? RENEWAL : pause.multipliedBy(2);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops after the web server and the listeners, so that what they wrote last still leaves. */
    @Override
    public int getPhase() {
        return 0;
    }
}
