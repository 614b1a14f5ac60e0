package io.punctual.cases.live;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * A place in the log of changes: for every partition the first offset that has not been told. It means the same in every instance
 * and after a restart, and nothing can be committed behind it: only what is committed reaches the topics, in order.
 */
record Position(SortedMap<TopicPartition, Long> next) {
    private static final int RADIX = Character.MAX_RADIX;
    private static final Comparator<TopicPartition> ORDER =
            Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition);

    static Position of(Map<TopicPartition, Long> next) {
        var sorted = new TreeMap<TopicPartition, Long>(ORDER);
        sorted.putAll(next);
        return new Position(sorted);
    }

    /** The offsets in the order of topics and partitions; both are fixed. */
    String encode() {
        return next.values().stream()
                .map(offset -> Long.toString(offset, RADIX))
                .collect(Collectors.joining("."));
    }

    /** Empty when the text is no position in a log of these partitions. */
    static Optional<Position> decode(@Nullable String text, Position like) {
        var parts = text == null ? new String[0] : text.strip().split("\\.");
        if (parts.length != like.next.size()) {
            return Optional.empty();
        }
        var read = new TreeMap<TopicPartition, Long>(ORDER);
        try {
            for (var partition : like.next.keySet()) {
                read.put(partition, Long.parseLong(parts[read.size()], RADIX));
            }
        } catch (NumberFormatException foreign) {
            return Optional.empty();
        }
        return Optional.of(new Position(read));
    }
}
