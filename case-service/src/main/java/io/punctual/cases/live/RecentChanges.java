package io.punctual.cases.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/** The latest changes, as many as fit, for readers who lost their connection. Used under one lock. */
final class RecentChanges {
    private final int capacity;
    private final Deque<Change> kept = new ArrayDeque<>();
    private final Map<TopicPartition, Long> first = new HashMap<>();
    private final Map<TopicPartition, Long> next = new HashMap<>();
    /** Read here, though some of it may still wait to be told; another instance may have told it already. */
    private final Map<TopicPartition, Long> read = new HashMap<>();

    RecentChanges(int capacity) {
        this.capacity = capacity;
    }

    /** Forgets everything; what is added next follows these offsets. */
    void startAt(Map<TopicPartition, Long> offsets) {
        kept.clear();
        first.clear();
        next.clear();
        first.putAll(offsets);
        next.putAll(offsets);
        read.clear();
        read.putAll(offsets);
    }

    void read(Change change) {
        read.merge(change.partition(), change.offset() + 1, Math::max);
    }

    void add(Change change) {
        kept.addLast(change);
        read(change);
        next.put(change.partition(), change.offset() + 1);
        if (kept.size() > capacity) {
            var forgotten = kept.removeFirst();
            first.put(forgotten.partition(), forgotten.offset() + 1);
        }
    }

    Position position() {
        return Position.of(next);
    }

    /** Where the log will be followed from once these changes have been added. */
    Position positionAfter(List<Change> changes) {
        var after = new HashMap<>(next);
        changes.forEach(change -> after.put(change.partition(), change.offset() + 1));
        return Position.of(after);
    }

    /** What came after the position; empty when some of it has been forgotten, or the log is another one. */
    Optional<List<Change>> since(Position position) {
        var covered = position.next().entrySet().stream().allMatch(at -> covers(at.getKey(), at.getValue()));
        return covered
                ? Optional.of(kept.stream()
                        .filter(change ->
                                change.offset() >= position.next().getOrDefault(change.partition(), Long.MAX_VALUE))
                        .toList())
                : Optional.empty();
    }

    private boolean covers(TopicPartition partition, long offset) {
        return offset >= first.getOrDefault(partition, Long.MAX_VALUE)
                && offset <= read.getOrDefault(partition, Long.MIN_VALUE);
    }
}
