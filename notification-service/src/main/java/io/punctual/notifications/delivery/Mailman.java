package io.punctual.notifications.delivery;

import io.punctual.notifications.mail.MailServer;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sends what is due, a few mails at a time, each outside any transaction; several instances share the rows. */
@Component
class Mailman implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Mailman.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Rounds rounds;
    private final Deliveries deliveries;
    private final MailServer server;
    private final DeliverySignal signal;
    private final DeliveryProperties properties;
    private final Semaphore slots;
    private final UUID self = UUID.randomUUID();
    private volatile boolean running;
    private Thread taking = new Thread();
    private Thread renewing = new Thread();
    private ExecutorService sending = Executors.newVirtualThreadPerTaskExecutor();

    Mailman(
            Rounds rounds,
            Deliveries deliveries,
            MailServer server,
            DeliverySignal signal,
            DeliveryProperties properties) {
        this.rounds = rounds;
        this.deliveries = deliveries;
        this.server = server;
        this.signal = signal;
        this.properties = properties;
        this.slots = new Semaphore(properties.concurrency());
    }

    @Override
    public void start() {
        running = true;
        sending = Executors.newVirtualThreadPerTaskExecutor();
        taking = Thread.ofVirtual().name("mailman").start(() -> repeat("delivery", this::take));
        renewing = Thread.ofVirtual().name("mailman-lease").start(() -> repeat("lease", this::renew));
    }

    private void take() throws InterruptedException {
        slots.acquire();
        var free = 1 + slots.drainPermits();
        var taken = 0;
        try {
            var round = rounds.take(free, self);
            for (var attempt : round.attempts()) {
                sending.execute(() -> send(attempt));
                taken++;
            }
            if (!round.more()) {
                slots.release(free - taken);
                free = taken;
                signal.await(POLL);
            }
        } finally {
            slots.release(free - taken);
        }
    }

    private void send(Rounds.Attempt attempt) {
        try {
            var outcome = server.send(attempt.mail(), attempt.at());
            // The mail is on its way or not, whatever happens to the database: its fate must be noted.
            repeatUntilDone(() -> rounds.finish(attempt, outcome));
        } finally {
            slots.release();
            signal.wake();
        }
    }

    private void renew() throws InterruptedException {
        deliveries.renew(self, properties.lease());
        rounds.recover();
        Thread.sleep(properties.lease().dividedBy(4));
    }

    private void repeatUntilDone(Runnable step) {
        while (true) {
            try {
                step.run();
                return;
            } catch (RuntimeException failed) {
                log.warn("The outcome of a mail could not be noted yet: {}", failed.toString());
                if (!rest()) {
                    return;
                }
            }
        }
    }

    private boolean rest() {
        try {
            Thread.sleep(POLL);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void repeat(String what, Step step) {
        while (running) {
            try {
                step.run();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failed) {
                log.warn("Mail {} failed and goes on: {}", what, failed.toString());
                if (!rest()) {
                    return;
                }
            }
        }
    }

    /** One thing to do again and again. */
    @FunctionalInterface
    private interface Step {
        void run() throws InterruptedException;
    }

    /** Lets the round and what is being sent come to their end, as long as the lease is still renewed. */
    @Override
    public void stop() {
        running = false;
        signal.wake();
        try {
            // An interrupt within a transaction would leave mail marked as being sent that nobody sends.
            if (!taking.join(PATIENCE)) {
                taking.interrupt();
            }
            sending.shutdown();
            if (!sending.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                sending.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            renewing.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
