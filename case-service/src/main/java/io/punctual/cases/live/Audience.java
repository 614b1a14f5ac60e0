package io.punctual.cases.live;

import io.micrometer.core.instrument.MeterRegistry;
import io.punctual.cases.live.Reader.End;
import io.punctual.kit.web.ProblemException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Who follows the list now, and what they may have missed: one lock, so that nobody misses or hears something twice when joining. */
@Component
class Audience {
    private static final long STARTING = Duration.ofSeconds(10).toMillis();

    private final StreamSettings settings;
    private final MeterRegistry meters;
    private final RecentChanges recent;
    private final Set<Reader> readers = new HashSet<>();
    private boolean following;

    Audience(StreamSettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
        this.recent = new RecentChanges(settings.remembered());
        meters.gauge("case.stream.readers", this, Audience::size);
    }

    /** Where a reader joined, and what came since it was here last; empty changes mean that this is not known any more. */
    record Joined(Reader reader, Position position, Optional<List<Change>> missed) {}

    /** Adds a reader, once the log is followed. */
    synchronized Joined join(@Nullable String lastEventId, Duration lifetime) throws InterruptedException {
        if (readers.size() >= settings.readers()) {
            meters.counter("case.stream.refused").increment();
            throw ProblemException.of(
                    HttpStatus.SERVICE_UNAVAILABLE, "too-many-readers", "Too many follow the list. Try again later.");
        }
        var reader = new Reader(settings.waiting(), lifetime);
        readers.add(reader);
        notifyAll();
        if (!awaitFollowing()) {
            readers.remove(reader);
            throw ProblemException.of(
                    HttpStatus.SERVICE_UNAVAILABLE, "stream-unavailable", "Changes cannot be followed at the moment.");
        }
        var position = recent.position();
        var missed = lastEventId == null
                ? Optional.of(List.<Change>of())
                : Position.decode(lastEventId, position).flatMap(recent::since);
        return new Joined(reader, position, missed);
    }

    private boolean awaitFollowing() throws InterruptedException {
        var deadline = System.nanoTime() + Duration.ofMillis(STARTING).toNanos();
        while (!following && System.nanoTime() < deadline) {
            wait(100);
        }
        return following;
    }

    synchronized void leave(Reader reader, End why) {
        readers.remove(reader);
        meters.counter("case.stream.ended", "why", why.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    /** Waits until somebody is there, and starts anew at the given offsets. */
    synchronized void awaitReaders() throws InterruptedException {
        following = false;
        while (readers.isEmpty()) {
            wait();
        }
    }

    synchronized void followingFrom(Map<TopicPartition, Long> offsets) {
        recent.startAt(offsets);
    }

    /** These are known now and will be told. */
    synchronized void read(List<Change> changes) {
        changes.forEach(recent::read);
    }

    /** What is remembered reaches up to now. */
    synchronized void ready() {
        following = true;
        notifyAll();
    }

    synchronized Position positionAfter(List<Change> changes) {
        return recent.positionAfter(changes);
    }

    /** Remembers the changes and tells them, at once: who joins in between hears of them one way or the other. */
    synchronized void tell(List<Change> changes, byte[] events) {
        changes.forEach(recent::add);
        meters.counter("case.stream.changes").increment(changes.size());
        tell(events);
    }

    synchronized void tell(byte[] events) {
        if (events.length > 0) {
            readers.forEach(reader -> reader.tell(events));
        }
    }

    synchronized void endAll(End why) {
        readers.forEach(reader -> reader.end(why));
    }

    synchronized int size() {
        return readers.size();
    }
}
