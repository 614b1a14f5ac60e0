package io.punctual.cases.published;

import io.punctual.cases.events.Actor;
import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.CaseEvent.Direction;
import io.punctual.cases.events.CaseEvent.Visibility;
import io.punctual.cases.events.CaseRef;
import io.punctual.cases.events.CaseSnapshot;
import io.punctual.cases.events.CaseStatus;
import io.punctual.cases.events.Cause;
import io.punctual.cases.events.Channel;
import io.punctual.cases.events.Classification;
import io.punctual.cases.events.Conversation;
import io.punctual.cases.events.Owner;
import io.punctual.cases.events.PersonalText;
import io.punctual.cases.events.Priority;
import io.punctual.cases.events.Relations;
import io.punctual.cases.events.Stamp;
import io.punctual.cases.events.StatusCategory;
import io.punctual.kit.message.MessageJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The stored event and the case after it that a golden example tells of. */
record GoldenEvent(JsonNode data) {
    CaseEvent event(String name) {
        var change = data.path("change");
        var status = status(data.path("case"));
        var reason = text(change, "reason");
        return switch (name) {
            case "case.opened.v1" ->
                new CaseEvent.CaseOpened(
                        stamp(),
                        snapshot().number(),
                        status,
                        snapshot().priority(),
                        snapshot().channel(),
                        snapshot().owner(),
                        snapshot().classification(),
                        null,
                        null,
                        text(change, "messageId"),
                        personal());
            case "case.message-received.v1" ->
                new CaseEvent.MessageReceived(
                        stamp(), required(change, "messageId"), channel(change), text(change, "inReplyTo"), personal());
            case "case.message-sent.v1" ->
                new CaseEvent.MessageSent(
                        stamp(),
                        UUID.fromString(required(change, "messageId")),
                        channel(change),
                        change.path("countsAsReply").asBoolean(),
                        personal());
            case "case.call-logged.v1" ->
                new CaseEvent.CallLogged(
                        stamp(),
                        UUID.fromString(required(change, "callId")),
                        Direction.valueOf(required(change, "direction")),
                        change.path("connected").asBoolean(),
                        change.path("durationSeconds").asLong(),
                        change.path("countsAsReply").asBoolean(),
                        personal());
            case "case.comment-added.v1" ->
                new CaseEvent.CommentAdded(
                        stamp(),
                        UUID.fromString(required(change, "commentId")),
                        Visibility.valueOf(required(change, "visibility")),
                        personal());
            case "case.status-changed.v1" -> new CaseEvent.StatusChanged(stamp(), from(change), status, reason);
            case "case.priority-changed.v1" ->
                new CaseEvent.PriorityChanged(
                        stamp(),
                        Priority.valueOf(required(change, "from")),
                        Priority.valueOf(required(change, "to")),
                        reason);
            case "case.owner-changed.v1" ->
                new CaseEvent.OwnerChanged(
                        stamp(),
                        owner(change, "fromId", "fromKind"),
                        new Owner(required(change, "toId"), Owner.Kind.valueOf(required(change, "toKind"))),
                        change.path("escalation").asBoolean(),
                        reason);
            case "case.escalated.v1" -> new CaseEvent.CaseEscalated(stamp(), reason);
            case "case.classified.v1" ->
                new CaseEvent.CaseClassified(
                        stamp(), changed(change), snapshot().classification());
            case "case.paused.v1" -> new CaseEvent.CasePaused(stamp(), required(change, "reason"));
            case "case.resumed.v1" -> new CaseEvent.CaseResumed(stamp(), reason);
            case "case.closed.v1" -> new CaseEvent.CaseClosed(stamp(), status, reason);
            case "case.reopened.v1" -> new CaseEvent.CaseReopened(stamp(), status, reason);
            case "case.merged.v1" -> new CaseEvent.CaseMerged(stamp(), other(change, "into"), status, reason);
            case "case.merge-received.v1" ->
                new CaseEvent.MergeReceived(stamp(), other(change, "merged"), 1, List.of());
            case "case.marked-spam.v1" -> new CaseEvent.CaseMarkedSpam(stamp(), status, reason);
            case "case.action-skipped.v1" ->
                new CaseEvent.ActionSkipped(
                        stamp(),
                        required(change, "actionKey"),
                        required(change, "kind"),
                        required(change, "reason"),
                        text(change, "field"));
            default -> throw new IllegalArgumentException("No event for " + name);
        };
    }

    CaseSnapshot snapshot() {
        var now = data.path("case");
        return new CaseSnapshot(
                UUID.fromString(required(data, "caseId")),
                now.path("number").asLong(),
                status(now),
                now.path("manuallyPaused").asBoolean(),
                Priority.valueOf(required(now, "priority")),
                channel(now),
                owner(now, "ownerId", "ownerKind"),
                classification(now),
                null,
                now.path("escalated").asBoolean(),
                Instant.parse(required(now, "receivedAt")),
                Instant.parse(required(now, "openedAt")),
                Instant.parse(required(data, "at")),
                time(now, "closedAt"),
                now.path("reopenCount").asInt(),
                conversation(now),
                relations(now),
                now.has("spam") ? time(now, "closedAt") : null);
    }

    private static Relations relations(JsonNode now) {
        var into = text(now, "mergedIntoId");
        return new Relations(null, into == null ? null : new CaseRef(UUID.fromString(into), 0), List.of());
    }

    /** Such as the case named by intoCaseId and intoNumber. */
    private static CaseRef other(JsonNode change, String role) {
        return new CaseRef(
                UUID.fromString(required(change, role + "CaseId")),
                change.path(role + "Number").asLong());
    }

    private Stamp stamp() {
        return new Stamp(
                UUID.fromString(required(data, "caseId")),
                Instant.parse(required(data, "at")),
                Instant.parse(required(data, "occurredAt")),
                MessageJson.MAPPER.treeToValue(data.path("actor"), Actor.class),
                data.has("cause") ? MessageJson.MAPPER.treeToValue(data.path("cause"), Cause.class) : null);
    }

    private PersonalText personal() {
        return MessageJson.MAPPER.treeToValue(data.path("personal"), PersonalText.class);
    }

    private static CaseStatus from(JsonNode change) {
        return new CaseStatus(
                required(change, "from"), StatusCategory.valueOf(required(change, "fromCategory")), false);
    }

    private static CaseStatus status(JsonNode now) {
        return new CaseStatus(
                required(now, "status"),
                StatusCategory.valueOf(required(now, "statusCategory")),
                now.path("statusPausesMilestones").asBoolean());
    }

    private static Classification classification(JsonNode now) {
        @SuppressWarnings("unchecked")
        Map<String, Object> fields = MessageJson.MAPPER.treeToValue(now.path("fields"), Map.class);
        return new Classification(
                text(now, "accountId"),
                text(now, "contactId"),
                text(now, "productCode"),
                text(now, "assetId"),
                text(now, "type"),
                fields,
                text(now, "businessHoursId"));
    }

    private static Conversation conversation(JsonNode now) {
        var since = time(now, "awaitingReplySince");
        return new Conversation(
                time(now, "firstReplyAt"),
                now.has("firstReplyChannel") ? Channel.valueOf(required(now, "firstReplyChannel")) : null,
                time(now, "lastReplyAt"),
                now.has("lastReplyChannel") ? Channel.valueOf(required(now, "lastReplyChannel")) : null,
                now.path("customerMessageCount").asInt(),
                since == null ? List.of() : List.of(since));
    }

    private static List<String> changed(JsonNode change) {
        return change.path("changed").valueStream().map(JsonNode::asString).toList();
    }

    private static Channel channel(JsonNode node) {
        return Channel.valueOf(required(node, "channel"));
    }

    private static @Nullable Owner owner(JsonNode node, String id, String kind) {
        return node.has(id) ? new Owner(required(node, id), Owner.Kind.valueOf(required(node, kind))) : null;
    }

    private static @Nullable Instant time(JsonNode node, String name) {
        return node.has(name) ? Instant.parse(required(node, name)) : null;
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.has(name) ? required(node, name) : null;
    }

    private static String required(JsonNode node, String name) {
        return node.required(name).asString();
    }
}
