package io.punctual.milestones.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The case at a moment of event time. Snapshots are taken in the order of recording; what a fact changed between two of them takes
 * effect when the fact happened, so that a call logged late counts from its start.
 */
final class CaseState {
    record Reply(Instant at, String channel) {}

    /** The case as it was from one moment on. */
    record Past(
            Instant at,
            Map<String, Object> values,
            @Nullable Reply lastReply) {}

    private static final Set<String> TOLD_BY_REPLIES =
            Set.of("case.firstReplyAt", "case.firstReplyChannel", "case.lastReplyAt", "case.lastReplyChannel");
    private static final String MESSAGES = "case.customerMessageCount";
    private static final String AWAITING = "case.awaitingReply";
    private static final String AWAITING_SINCE = "case.awaitingReplySince";

    private final TreeMap<Long, CaseFact> recorded = new TreeMap<>();
    private final Map<String, Object> values = new HashMap<>();
    private @Nullable Reply lastReply;
    private final List<Past> past = new ArrayList<>();

    CaseState(Iterable<CaseFact> facts) {
        facts.forEach(fact -> recorded.put(fact.sequence(), fact));
    }

    /** Takes over what the fact changed and tells which values they were before. */
    Map<String, @Nullable Object> apply(Instant at, CaseFact fact) {
        var before = recorded.lowerEntry(fact.sequence());
        var changed = before == null
                ? fact.snapshot().keySet()
                : differences(before.getValue().snapshot(), fact.snapshot());
        var previous = new HashMap<String, @Nullable Object>();
        for (var name : changed) {
            if (!TOLD_BY_REPLIES.contains(name)) {
                previous.put(name, set(name, fact.snapshot().get(name)));
            }
        }
        var channel = fact.replyChannel();
        if (channel != null) {
            reply(new Reply(at, channel));
        } else if (changed.contains(MESSAGES)
                && Boolean.TRUE.equals(fact.snapshot().get(AWAITING))) {
            set(AWAITING, true);
            values.putIfAbsent(AWAITING_SINCE, at.toString());
        }
        past.add(new Past(at, Collections.unmodifiableMap(new HashMap<>(values)), lastReply));
        return previous;
    }

    private void reply(Reply reply) {
        lastReply = reply;
        values.putIfAbsent("case.firstReplyAt", reply.at().toString());
        values.putIfAbsent("case.firstReplyChannel", reply.channel());
        values.put("case.lastReplyAt", reply.at().toString());
        values.put("case.lastReplyChannel", reply.channel());
        values.put(AWAITING, false);
        values.remove(AWAITING_SINCE);
    }

    private @Nullable Object set(String name, @Nullable Object value) {
        return value == null ? values.remove(name) : values.put(name, value);
    }

    private static Set<String> differences(Map<String, Object> before, Map<String, Object> after) {
        var names = new HashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        return names;
    }

    List<Past> past() {
        return past;
    }

    Past now() {
        return past.getLast();
    }

    boolean closed() {
        return "CLOSED".equals(values.get("case.statusCategory"));
    }

    /** Whether its work goes on in another case, or it was nobody's question. */
    boolean withdrawn() {
        return merged() || Boolean.TRUE.equals(values.get("case.spam"));
    }

    String whyClosed() {
        if (merged()) {
            return "the case was merged into another";
        }
        return withdrawn() ? "the case is spam" : "case closed";
    }

    private boolean merged() {
        return values.containsKey("case.mergedIntoId");
    }

    boolean paused() {
        return pausedByHand() || Boolean.TRUE.equals(values.get("case.statusPausesMilestones"));
    }

    boolean pausedByHand() {
        return Boolean.TRUE.equals(values.get("case.manuallyPaused"));
    }

    String text(String name) {
        return String.valueOf(values.getOrDefault(name, ""));
    }
}
