package io.punctual.milestones.keeping;

import io.punctual.kit.message.Causation;
import io.punctual.kit.message.OutgoingMessage;
import io.punctual.kit.outbox.Outbox;
import io.punctual.milestones.published.Messages;
import io.punctual.milestones.published.MilestoneMessage;
import io.punctual.milestones.published.MilestoneMessage.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says what changed of an occurrence, unless its causes are an endless echo of actions of milestones. */
@Component
class Announcements {
    private static final Logger log = LoggerFactory.getLogger(Announcements.class);

    private final Outbox outbox;
    private final Outcomes outcomes;

    Announcements(Outbox outbox, Outcomes outcomes) {
        this.outbox = outbox;
        this.outcomes = outcomes;
    }

    /** Returns the revision of the last message. */
    long say(UUID caseId, Change change, Messages messages, Causation causation, Instant at) {
        var before = change.before();
        var revision = before == null ? 0 : before.saidUpTo();
        var said = new ArrayList<OutgoingMessage>();
        for (var kind : change.kinds()) {
            revision++;
            var data = data(kind, change, messages, revision, at);
            var id = Plan.id(change.now().id() + "/" + kind + "/" + revision);
            said.add(new OutgoingMessage(
                    "milestones", caseId.toString(), id, kind.type(), at, revision, causation, data));
        }
        outcomes.ended(change);
        if (causation.tooDeep()) {
            refuse(caseId, change, said.size());
        } else {
            outbox.appendAll(said);
        }
        return revision;
    }

    /** What a timer of the occurrence would say is no better; it is told of once, at birth. */
    void refused(UUID caseId, Change change, int triggers) {
        if (change.before() == null) {
            refuse(caseId, change, triggers);
        }
    }

    private void refuse(UUID caseId, Change change, int messages) {
        if (messages > 0) {
            log.warn(
                    "Case {}, milestone {}: {} messages refused, for actions of milestones caused them {} times in a row",
                    caseId,
                    change.now().id(),
                    messages,
                    Causation.MAX_DEPTH);
            outcomes.refused(messages);
        }
    }

    private static MilestoneMessage data(Kind kind, Change change, Messages messages, long revision, Instant at) {
        var before = change.before();
        var previousTarget = before == null ? change.now().targetAt() : before.targetAt();
        return switch (kind) {
            case STARTED -> messages.started(revision, at);
            case COMPLETED -> messages.completed(revision, at);
            case RESUMED, RETARGETED -> messages.changed(revision, at, previousTarget);
            case PAUSED, CANCELLED -> messages.changed(revision, at, null);
            case CORRECTED -> messages.corrected(revision, at, change.corrects());
            case WARNED, VIOLATED -> throw new IllegalArgumentException(kind + " is said by a timer");
        };
    }
}
