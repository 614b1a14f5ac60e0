package io.punctual.cases.live;

import io.punctual.cases.live.Reader.End;
import io.punctual.cases.read.caselist.CaseListQuery;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/** Follows the log of changes while somebody wants to hear of them, and tells each batch to all. */
@Component
class ChangeFollower implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ChangeFollower.class);
    private static final Duration BATCH = Duration.ofMillis(150);
    /** A burst is told as "read again", and not more often than this. */
    private static final long BREATH = Duration.ofSeconds(2).toNanos();
    /** Nobody there for this long: the log is left until somebody comes. */
    private static final long LINGER = Duration.ofMinutes(1).toNanos();

    private static final int MOST_PENDING = 5_000;

    private final ConsumerFactory<String, byte[]> consumers;
    private final Audience audience;
    private final CaseListQuery cases;
    private final HeardFacts facts;
    private final Events events;
    private final StreamSettings settings;
    private final Pending pending = new Pending();
    private volatile boolean running;
    private Thread following = new Thread();
    private long heardAt;
    private long somebodyAt;
    private long quietUntil;

    ChangeFollower(
            ConsumerFactory<String, byte[]> consumers,
            Audience audience,
            CaseListQuery cases,
            HeardFacts facts,
            Events events,
            StreamSettings settings) {
        this.consumers = consumers;
        this.audience = audience;
        this.cases = cases;
        this.facts = facts;
        this.events = events;
        this.settings = settings;
    }

    private void follow() {
        while (running) {
            try {
                audience.awaitReaders();
                followWhileWanted();
            } catch (InterruptedException | InterruptException stopped) {
                return;
            } catch (RuntimeException failed) {
                log.warn("The log of changes cannot be followed and is tried again: {}", failed.toString());
                audience.endAll(End.GONE);
                rest();
            }
        }
    }

    private void followWhileWanted() {
        try (var changes = ChangeLog.open(consumers)) {
            pending.clear();
            audience.followingFrom(changes.rewind());
            somebodyAt = quietUntil = heardAt = System.nanoTime();
            while (!changes.caughtUp()) {
                read(changes, BATCH);
            }
            var past = pending.ready(facts.applied(pending.foreignIds()), System.nanoTime());
            audience.tell(past, new byte[0]);
            pending.told(past);
            audience.ready();
            while (running && wanted()) {
                step(changes);
            }
        }
    }

    private void read(ChangeLog changes, Duration atMost) {
        var some = changes.read(atMost);
        audience.read(some);
        pending.add(some, System.nanoTime());
    }

    private void step(ChangeLog changes) {
        var until = System.nanoTime() + BATCH.toNanos();
        for (var left = BATCH.toNanos(); left > 0 && pending.size() < MOST_PENDING; left = until - System.nanoTime()) {
            read(changes, Duration.ofNanos(left));
        }
        try {
            tell(System.nanoTime());
        } catch (RuntimeException failed) {
            log.warn("Changes cannot be told at the moment and wait: {}", failed.toString());
            audience.tell(events.heartbeat(null, false));
            rest();
        }
    }

    private void tell(long now) {
        if (now - quietUntil >= 0 && pending.size() > 0) {
            var ready = pending.ready(facts.applied(pending.foreignIds()), now);
            tell(ready, now);
            pending.told(ready);
        }
        if (now - heardAt >= settings.heartbeat().toNanos()) {
            heardAt = now;
            var pulse = facts.pulse();
            audience.tell(events.heartbeat(pulse.now(), pulse.live()));
        }
    }

    private void tell(List<Change> ready, long now) {
        if (ready.isEmpty()) {
            return;
        }
        var position = audience.positionAfter(ready);
        var ids = ready.stream().map(Change::caseId).collect(Collectors.toUnmodifiableSet());
        if (ids.size() > settings.manyCases()) {
            quietUntil = now + BREATH;
            audience.tell(ready, events.reload("many-changes", position));
        } else {
            audience.tell(ready, events.cases(cases.of(ids), ready, position));
        }
    }

    private boolean wanted() {
        var now = System.nanoTime();
        somebodyAt = audience.size() > 0 ? now : somebodyAt;
        return now - somebodyAt < LINGER;
    }

    private static void rest() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        following = Thread.ofPlatform().name("case-stream").daemon().start(this::follow);
    }

    /** Before the web server waits for its requests to end: these would not end by themselves. */
    @Override
    public void stop() {
        running = false;
        audience.endAll(End.SHUTDOWN);
        following.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
