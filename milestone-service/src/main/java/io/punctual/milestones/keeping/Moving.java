package io.punctual.milestones.keeping;

import io.punctual.kit.message.Causation;
import io.punctual.kit.message.MessageHeaders;
import io.punctual.kit.message.OutgoingMessage;
import io.punctual.milestones.keeping.MovedRows.Moved;
import io.punctual.milestones.published.Messages;
import io.punctual.milestones.published.MilestoneMessage.Kind;
import io.punctual.milestones.timer.MoveMessages;
import io.punctual.milestones.timer.PlannedTrigger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Milestones that move together for one reason, as they are written and what is said of each. */
final class Moving {
    private final MoveMessages messages;
    private final String cause;
    private final Instant at;
    private final List<Moved> moved = new ArrayList<>();

    Moving(MessageHeaders headers, String cause, Instant at) {
        this.messages = new MoveMessages(headers);
        this.cause = cause;
        this.at = at;
    }

    List<Moved> moved() {
        return moved;
    }

    /** Of these there is something to say: the others only count in the new hours. */
    MoveMessages messages() {
        return messages;
    }

    void follow(CountedMilestone one, Change change) {
        var before = one.stored();
        var silent = change.kinds().isEmpty();
        var revision = silent ? before.saidUpTo() : before.saidUpTo() + 1;
        var plan = plan(before, change);
        moved.add(new Moved(
                one.row().place(),
                before.id(),
                change.now().targetAt(),
                revision,
                before.timerVersion() + 1,
                plan,
                templates(plan).equals(templates(before.plan())),
                StoredClock.of(change.now())));
        if (!silent) {
            say(one, change, revision);
        }
    }

    private void say(CountedMilestone one, Change change, long revision) {
        var now = change.now();
        var data = new Messages(one.caseId(), one.ownerId(), now)
                .changed(revision, at, one.stored().targetAt());
        var message = new OutgoingMessage(
                "milestones",
                one.caseId().toString(),
                Plan.id(now.id() + "/" + Kind.RETARGETED + "/" + revision),
                Kind.RETARGETED.type(),
                at,
                revision,
                causation(one.row().correlationId(), cause),
                data);
        messages.say(message, data);
    }

    static Causation causation(String correlationId, String cause) {
        return new Causation(correlationId, null, 0).next(cause);
    }

    private static List<Long> templates(List<PlannedTrigger> plan) {
        return plan.stream().map(PlannedTrigger::template).toList();
    }

    /** The same messages at other times. */
    private static List<PlannedTrigger> plan(StoredMilestone before, Change change) {
        var templates = new HashMap<String, Long>();
        before.plan().forEach(planned -> templates.put(planned.key(), planned.template()));
        return change.pending().stream()
                .map(trigger -> new PlannedTrigger(
                        trigger.key(), Plan.notBefore(trigger.dueAt()), templates.getOrDefault(trigger.key(), 0L)))
                .toList();
    }
}
