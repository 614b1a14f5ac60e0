package io.punctual.milestones.timeline;

import io.punctual.milestones.timeline.CaseState.Past;
import io.punctual.milestones.timeline.CaseState.Reply;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What expressions see of the case: of its replies only those since a given instant (rule 9). */
final class Sight {
    private final CaseState state;
    private final Map<String, Object> ofEntitlement = new HashMap<>();
    private @Nullable Past latest;
    private @Nullable Map<String, Object> answered;
    private @Nullable Map<String, Object> unanswered;

    Sight(CaseState state) {
        this.state = state;
    }

    void learn(Map<String, Object> entitlementFacts) {
        ofEntitlement.clear();
        ofEntitlement.putAll(entitlementFacts);
        latest = null;
    }

    Map<String, Object> now() {
        return nowSince(Instant.MIN);
    }

    /** Many occurrences ask for the same at each moment. */
    Map<String, Object> nowSince(Instant from) {
        var now = state.now();
        if (now != latest) {
            latest = now;
            answered = null;
            unanswered = null;
        }
        var reply = replySince(now, from);
        if (reply == null) {
            unanswered = unanswered == null ? values(now, null) : unanswered;
            return unanswered;
        }
        answered = answered == null ? values(now, reply) : answered;
        return answered;
    }

    Map<String, Object> thenSince(Past past, Instant from) {
        return past == state.now() ? nowSince(from) : values(past, replySince(past, from));
    }

    private static @Nullable Reply replySince(Past past, Instant from) {
        var reply = past.lastReply();
        return reply == null || reply.at().isBefore(from) ? null : reply;
    }

    private Map<String, Object> values(Past past, @Nullable Reply reply) {
        var values = new HashMap<>(ofEntitlement);
        values.putAll(past.values());
        values.put("case.lastReplyChannel", reply == null ? "" : reply.channel());
        if (reply == null) {
            values.remove("case.lastReplyAt");
        } else {
            values.put("case.lastReplyAt", reply.at().toString());
        }
        return values;
    }
}
