package io.punctual.milestones.timer;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Decides from what is known of the broker whether firing is safe; times are readings of a monotonic clock. */
final class Caution {
    /** Where a partition ends and how far it is consumed. */
    record Positions(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> consumed) {
        boolean reached(Map<TopicPartition, Long> target) {
            return target.entrySet().stream()
                    .allMatch(end -> consumed.getOrDefault(end.getKey(), 0L) >= end.getValue());
        }
    }

    private static final int MOST_LOOKS = 64;

    private record Look(long at, Map<TopicPartition, Long> ends) {}

    private final long longestLag;
    private final long settle;
    /** Ends that were seen and are not reached yet, oldest first. */
    private final Deque<Look> unreached = new ArrayDeque<>();

    private boolean heardOnce;
    private boolean caughtUp;
    private long reachableSince;
    private long lastHeard;
    private String reason = "the broker was not heard of yet";

    Caution(Duration longestLag, Duration settle) {
        this.longestLag = longestLag.toNanos();
        this.settle = settle.toNanos();
    }

    synchronized void heard(long at, Positions positions) {
        // A gap is as good as a start, be it the broker that was away or this process that stood still.
        if (!heardOnce || at - lastHeard > longestLag) {
            heardOnce = true;
            caughtUp = false;
            reachableSince = at;
            unreached.clear();
        }
        lastHeard = at;
        if (unreached.size() >= MOST_LOOKS) {
            unreached.removeLast();
        }
        unreached.addLast(new Look(at, positions.ends()));
        // What was waiting when the broker was first heard includes what others say as soon as they reach it.
        while (!unreached.isEmpty() && positions.reached(unreached.getFirst().ends())) {
            var reached = unreached.removeFirst();
            caughtUp |= reached.at() - reachableSince >= settle;
        }
        if (!caughtUp) {
            reason = "messages that were waiting are being consumed";
        } else if (!unreached.isEmpty()) {
            reason = "messages wait too long";
        }
    }

    /** Begins anew, as if nothing had ever been heard. */
    synchronized void forget() {
        heardOnce = false;
        caughtUp = false;
        reason = "the broker was not heard of yet";
    }

    synchronized void heardNothing(long now, String why) {
        if (!heardOnce || now - lastHeard > longestLag) {
            // Whoever could not reach the broker either still keeps what it has to say.
            heardOnce = false;
            caughtUp = false;
            reason = why;
        }
    }

    synchronized boolean allowsAt(long now) {
        return caughtUp
                && now - lastHeard <= longestLag
                && (unreached.isEmpty() || now - unreached.getFirst().at() <= longestLag);
    }

    synchronized String reason() {
        return reason;
    }
}
