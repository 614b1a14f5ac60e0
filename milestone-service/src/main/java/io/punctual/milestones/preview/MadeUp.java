package io.punctual.milestones.preview;

import io.punctual.milestones.preview.TrialRequest.MadeUpCase;
import io.punctual.milestones.preview.TrialRequest.Reply;
import io.punctual.milestones.proposal.Dates;
import io.punctual.milestones.proposal.Wrong;
import io.punctual.milestones.timeline.CaseFact;
import io.punctual.milestones.timeline.History;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns a case that somebody imagines into a history: its opening, then its replies in order. */
record MadeUp(MadeUpCase facts) {
    static final UUID ID = new UUID(0, 0);

    History history() {
        var received = Dates.required("facts.receivedAt", facts.receivedAt());
        var snapshot = snapshot(received);
        var told = new ArrayList<CaseFact>();
        told.add(new CaseFact(
                0, "io.punctual.case.opened.v1", received, received, null, null, null, Map.copyOf(snapshot)));
        var replies = facts.replies() == null ? List.<Reply>of() : facts.replies();
        for (int i = 0; i < replies.size(); i++) {
            var path = "facts.replies[" + i + "]";
            var at = Dates.required(path + ".at", replies.get(i).at());
            if (at.isBefore(told.getLast().at())) {
                throw Wrong.value(
                        path + ".at",
                        at,
                        "must not lie before what happened before, "
                                + told.getLast().at());
            }
            var channel =
                    replies.get(i).channel() == null ? "EMAIL" : replies.get(i).channel();
            snapshot.put("case.awaitingReply", false);
            told.add(new CaseFact(
                    i + 1, "io.punctual.case.message-sent.v1", at, at, null, null, channel, Map.copyOf(snapshot)));
        }
        return new History(ID, told, List.of(), List.of());
    }

    private Map<String, Object> snapshot(Instant received) {
        var values = new HashMap<String, Object>(Map.of(
                "case.status",
                "New",
                "case.statusCategory",
                "NEW",
                "case.statusPausesMilestones",
                false,
                "case.manuallyPaused",
                false,
                "case.escalated",
                false,
                "case.awaitingReply",
                true,
                "case.customerMessageCount",
                1.0,
                "case.reopenCount",
                0.0,
                "case.receivedAt",
                received.toString(),
                "case.openedAt",
                received.toString()));
        put(values, "case.priority", facts.priority() == null ? "MEDIUM" : facts.priority());
        put(values, "case.channel", facts.channel() == null ? "WEB" : facts.channel());
        put(values, "case.type", facts.type());
        put(values, "case.productCode", facts.productCode());
        put(values, "case.accountId", facts.accountId());
        if (facts.fields() != null) {
            facts.fields()
                    .forEach((name, value) ->
                            values.put("case.fields." + name, Scalars.of("facts.fields." + name, value)));
        }
        return values;
    }

    /** What entitlement-service would say of the customer and the product. */
    Map<String, Object> cover() {
        var values = new HashMap<String, Object>();
        if (facts.cover() != null) {
            facts.cover().forEach((name, value) -> values.put(name, Scalars.of("facts.cover." + name, value)));
        }
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
