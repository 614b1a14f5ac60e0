package io.punctual.notifications;

import io.punctual.kit.message.OutgoingMessage;
import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.TestRecords;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** One case as the other services tell of it, from their golden examples, with people of its own. */
final class MailStory {

    final UUID caseId = UUID.randomUUID();
    final UUID milestoneId = UUID.randomUUID();
    final String tag = caseId.toString().substring(0, 8);
    final String contact = "buyer-" + tag;
    final String agent = "agent-" + tag;
    final String lead = "lead-" + tag;
    private long sequence;

    String address(String person) {
        return person + "@example.test";
    }

    MailStory knows(String kind, String id, Consumer<ObjectNode> change) {
        TestRecords.send(directory(kind, id, change));
        return this;
    }

    MailStory everybody() {
        TestRecords.send(
                directory("contact", contact, data -> {}),
                directory("user", agent, data -> data.put("managerId", lead)),
                directory("user", lead, data -> data.remove("managerId")));
        return this;
    }

    private OutgoingMessage directory(String kind, String id, Consumer<ObjectNode> change) {
        var data = copy("directory", "directory." + kind + ".v1");
        data.put("id", id);
        if (data.has("personal")) {
            personal(data, kind + ":" + id, "email", address(id));
        }
        change.accept(data);
        return TestRecords.message("directory", kind + "/" + id, "io.punctual.directory." + kind + ".v1", 1, data);
    }

    /** The next message about the case. */
    OutgoingMessage says(String name, Consumer<ObjectNode> change) {
        var data = copy("cases", name);
        data.put("caseId", caseId.toString());
        var snapshot = (ObjectNode) data.get("case");
        snapshot.put("contactId", contact);
        snapshot.put("ownerId", agent);
        change.accept(data);
        return TestRecords.message("cases", caseId.toString(), "io.punctual." + name, sequence++, data);
    }

    MailStory opened(String subject, String messageId) {
        TestRecords.send(says("case.opened.v1", data -> {
            personal(data, "contact:" + contact, "subject", subject);
            ((ObjectNode) data.get("change")).put("messageId", messageId);
        }));
        return this;
    }

    OutgoingMessage reply(UUID messageId) {
        return says(
                "case.message-sent.v1",
                data -> ((ObjectNode) data.get("change")).put("messageId", messageId.toString()));
    }

    /** A warning whose target lies ahead by this much, with an e-mail to the owner. */
    OutgoingMessage warned(Instant target) {
        var data = copy("milestones", "milestone.warned.v1");
        data.put("caseId", caseId.toString());
        data.put("milestoneId", milestoneId.toString());
        data.put("targetAt", target.toString());
        ((ObjectNode) data.get("actions").get(0)).put("key", actionKey());
        return TestRecords.message("milestones", caseId.toString(), "io.punctual.milestone.warned.v1", 1, data);
    }

    String actionKey() {
        return milestoneId + "/1/WARNING-1/0";
    }

    OutgoingMessage milestone(String name, Consumer<ObjectNode> change) {
        var data = copy("milestones", name);
        data.put("caseId", caseId.toString());
        data.put("milestoneId", milestoneId.toString());
        change.accept(data);
        return TestRecords.message("milestones", caseId.toString(), "io.punctual." + name, 2, data);
    }

    private static ObjectNode copy(String topic, String name) {
        return (ObjectNode) Contracts.example(topic, name).deepCopy();
    }

    private static void personal(ObjectNode data, String subjectId, String name, String text) {
        var personal = (ObjectNode) data.get("personal");
        personal.put("subjectId", subjectId);
        ((ObjectNode) personal.get("texts")).put(name, text);
    }
}
