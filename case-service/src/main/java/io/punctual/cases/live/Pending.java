package io.punctual.cases.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/** Changes that were read and not told yet: what others said is told once it has taken effect here, each partition in order. */
final class Pending {
    /** What has not taken effect by then was refused; it is told all the same. */
    private static final long PATIENCE = Duration.ofSeconds(5).toNanos();

    private record Read(Change change, long at) {}

    private Deque<Read> waiting = new ArrayDeque<>();

    void add(Collection<Change> changes, long nanoTime) {
        changes.forEach(change -> waiting.add(new Read(change, nanoTime)));
    }

    int size() {
        return waiting.size();
    }

    void clear() {
        waiting.clear();
    }

    List<String> foreignIds() {
        return waiting.stream()
                .filter(read -> !own(read.change()))
                .map(read -> read.change().messageId())
                .toList();
    }

    /** What can be told now; it stays until it is {@link #told}. */
    List<Change> ready(Set<String> applied, long nanoTime) {
        var held = new HashSet<TopicPartition>();
        var ready = new ArrayList<Change>();
        for (var read : waiting) {
            var change = read.change();
            var settled = own(change) || applied.contains(change.messageId()) || nanoTime - read.at() > PATIENCE;
            if (settled && !held.contains(change.partition())) {
                ready.add(change);
            } else {
                held.add(change.partition());
            }
        }
        return ready;
    }

    void told(List<Change> changes) {
        var gone = new HashSet<>(changes);
        var left = new ArrayDeque<Read>();
        waiting.stream().filter(read -> !gone.contains(read.change())).forEach(left::add);
        waiting = left;
    }

    private static boolean own(Change change) {
        return change.partition().topic().equals(ChangeLog.OWN);
    }
}
