package io.punctual.milestones;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A case whose life is told to the service over Kafka while it happens, made of the golden examples. */
final class LiveCase {
    static final Duration WARNING = Duration.ofSeconds(8);
    static final Duration TARGET = Duration.ofSeconds(20);

    /** Seconds stand for minutes. A warning that came after the target would be skipped: there is room for a busy machine. */
    static final String PROCESS = """
            {"name": "기본", "milestones": [{"name": "1차 답변", "target": "PT20S", "instruction": "이메일로 답변하세요.",
             "completion": "case.lastReplyChannel == 'EMAIL'", "actions": [
             {"on": "SUCCESS", "do": [{"kind": "UPDATE_CASE", "field": "status", "value": "1차 답변 완료"}]},
             {"on": "WARNING", "offset": "PT12S", "do": [{"kind": "EMAIL", "to": "OWNER", "template": "milestone-warning"}]},
             {"on": "VIOLATION", "offset": "PT1S", "do": [{"kind": "UPDATE_CASE", "field": "priority", "raiseTo": "HIGH"},
                                                        {"kind": "REASSIGN", "to": "OWNER_MANAGER"}]}]}]}""";

    final UUID id = UUID.randomUUID();
    final String processId = UUID.randomUUID().toString();
    final Instant openedAt;
    private final ObjectNode snapshot =
            ((ObjectNode) Contracts.example("cases", "case.opened.v1").get("case")).deepCopy();
    private long sequence;
    private long decisions;

    LiveCase(Instant openedAt) {
        this.openedAt = openedAt;
        snapshot.put("receivedAt", openedAt.toString()).put("openedAt", openedAt.toString());
    }

    static LiveCase open() {
        return open(PROCESS);
    }

    static LiveCase open(String process) {
        var one = new LiveCase(Instant.now());
        one.publish(process);
        return one.opened().decided();
    }

    LiveCase publish(String definition) {
        var data = example("service-levels", "service-level.process.v1");
        data.put("id", processId);
        data.set("definition", MessageJson.MAPPER.readTree(definition));
        Topic.send(TestRecords.message(
                "service-levels", "process/" + processId + "/1", "io.punctual.service-level.process.v1", 1, data));
        return this;
    }

    LiveCase opened() {
        return fact("case.opened.v1", openedAt, data -> {});
    }

    LiveCase decided() {
        var data = example("entitlements", "entitlement.decided.v1");
        data.put("caseId", id.toString()).put("revision", ++decisions).put("processId", processId);
        data.put("caseSequence", sequence - 1).put("startAt", openedAt.toString());
        data.put("decidedAt", openedAt.toString()).remove("businessHoursId");
        data.putObject("calendars");
        Topic.send(TestRecords.message(
                "entitlements", id.toString(), "io.punctual.entitlement.decided.v1", decisions, data));
        return this;
    }

    /** One revision of business hours, as entitlement-service says it. */
    static void publishHours(String id, long revision, String weekly) {
        var data = example("service-levels", "service-level.calendar.v1");
        data.put("id", id).put("revision", revision);
        data.set("weekly", MessageJson.MAPPER.readTree(weekly));
        Topic.send(TestRecords.message(
                "service-levels",
                "calendar/" + id + "/" + revision,
                "io.punctual.service-level.calendar.v1",
                revision,
                data));
    }

    LiveCase decidedIn(String businessHours) {
        var data = example("entitlements", "entitlement.decided.v1");
        data.put("caseId", id.toString()).put("revision", ++decisions).put("processId", processId);
        data.put("caseSequence", sequence - 1).put("startAt", openedAt.toString());
        data.put("decidedAt", openedAt.toString()).put("businessHoursId", businessHours);
        data.putObject("calendars").put(businessHours, 1);
        Topic.send(TestRecords.message(
                "entitlements", id.toString(), "io.punctual.entitlement.decided.v1", decisions, data));
        return this;
    }

    LiveCase commented() {
        return fact("case.comment-added.v1", Instant.now(), data -> {});
    }

    LiveCase replied(String channel, Instant at) {
        snapshot.put("awaitingReply", false);
        return fact("case.message-sent.v1", at, data -> ((ObjectNode) data.get("change")).put("channel", channel));
    }

    LiveCase paused() {
        snapshot.put("manuallyPaused", true);
        return fact("case.paused.v1", Instant.now(), data -> {});
    }

    LiveCase resumed() {
        snapshot.put("manuallyPaused", false);
        return fact("case.resumed.v1", Instant.now(), data -> {});
    }

    LiveCase closed() {
        snapshot.put("statusCategory", "CLOSED");
        return fact("case.closed.v1", Instant.now(), data -> {});
    }

    LiveCase reopened() {
        snapshot.put("statusCategory", "OPEN");
        return fact("case.reopened.v1", Instant.now(), data -> {});
    }

    private LiveCase fact(String name, Instant occurredAt, Consumer<ObjectNode> change) {
        var data = example("cases", name);
        data.put("caseId", id.toString()).put("at", Instant.now().toString()).put("occurredAt", occurredAt.toString());
        data.remove("cause");
        data.set("case", snapshot.deepCopy());
        change.accept(data);
        var message = TestRecords.message("cases", id.toString(), "io.punctual." + name, sequence++, data);
        // Everything may be delivered twice.
        Topic.send(message, message);
        return this;
    }

    private static ObjectNode example(String topic, String name) {
        return (ObjectNode) Contracts.example(topic, name).deepCopy();
    }

    Instant after(Duration amount) {
        return openedAt.plus(amount);
    }

    TestHttp.Answer milestones(TestHttp http) {
        return http.get("/api/cases/{id}/milestones", id);
    }

    /** What the service has said about the case so far, each checked against its contract. */
    List<JsonNode> said() {
        return Topic.heard(id.toString()).stream()
                .map(message -> {
                    var type = TestRecords.header(message, "ce_type");
                    var data = (ObjectNode) MessageJson.MAPPER.readTree(message.value());
                    Contracts.validate(data, "milestones", type.substring("io.punctual.".length()));
                    var trigger = data.path("trigger").path("on").asString("");
                    return (JsonNode) data.put("said", kind(type) + (trigger.isEmpty() ? "" : " " + trigger));
                })
                .toList();
    }

    List<String> story() {
        return said().stream()
                .map(message -> message.path("said").stringValue())
                .toList();
    }

    private static String kind(String type) {
        return type.substring("io.punctual.milestone.".length(), type.length() - ".v1".length());
    }
}
