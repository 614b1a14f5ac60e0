package io.punctual.cases.events;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was said between customer and desk, as far as service levels ask: first and last reply, and what is unanswered. */
public record Conversation(
        @Nullable Instant firstReplyAt,
        @Nullable Channel firstReplyChannel,
        @Nullable Instant lastReplyAt,
        @Nullable Channel lastReplyChannel,
        int customerMessageCount,
        List<Instant> unanswered) {
    public Conversation {
        unanswered = unanswered.stream().sorted().toList();
    }

    static Conversation startedAt(Instant received) {
        return new Conversation(null, null, null, null, 1, List.of(received));
    }

    Conversation received(Instant at) {
        var waiting = Stream.concat(unanswered.stream(), Stream.of(at)).toList();
        return new Conversation(
                firstReplyAt, firstReplyChannel, lastReplyAt, lastReplyChannel, customerMessageCount + 1, waiting);
    }

    /** What the customer wrote elsewhere belongs to this case from now on, and is waited for here. */
    Conversation joinedBy(int messages, List<Instant> waiting) {
        return new Conversation(
                firstReplyAt,
                firstReplyChannel,
                lastReplyAt,
                lastReplyChannel,
                customerMessageCount + messages,
                Stream.concat(unanswered.stream(), waiting.stream()).toList());
    }

    /** A reply answers what was received up to its own time; a call that is logged late counts at its start. */
    Conversation replied(Instant at, Channel channel) {
        boolean first = firstReplyAt == null || at.isBefore(firstReplyAt);
        boolean last = lastReplyAt == null || !at.isBefore(lastReplyAt);
        return new Conversation(
                first ? at : firstReplyAt,
                first ? channel : firstReplyChannel,
                last ? at : lastReplyAt,
                last ? channel : lastReplyChannel,
                customerMessageCount,
                unanswered.stream().filter(at::isBefore).toList());
    }

    public boolean awaitingReply() {
        return !unanswered.isEmpty();
    }

    /** When the oldest unanswered message was received. */
    public @Nullable Instant awaitingReplySince() {
        return unanswered.isEmpty() ? null : unanswered.getFirst();
    }
}
