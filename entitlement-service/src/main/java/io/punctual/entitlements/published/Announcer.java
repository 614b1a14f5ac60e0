package io.punctual.entitlements.published;

import io.punctual.entitlements.events.ProcessEvent.VersionActivated;
import io.punctual.kit.message.Causation;
import io.punctual.kit.message.MessageJson;
import io.punctual.kit.message.OutgoingMessage;
import io.punctual.kit.outbox.Outbox;
import io.punctual.kit.time.TimeSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Writes what other services shall hear into the outbox, in the transaction of the change. */
@Component
public class Announcer {
    /** A version of a process as other services read it. */
    private record ServiceLevel(
            String id, int version, long revision, String state, Map<String, ?> variables, Map<String, ?> definition) {}

    private static final String VERSIONED = "io.punctual.%s.v1";

    private final Outbox outbox;
    private final TimeSource time;

    Announcer(Outbox outbox, TimeSource time) {
        this.outbox = outbox;
        this.time = time;
    }

    public void directory(String kind, String id, long revision, Object entry) {
        ObjectNode data = MessageJson.MAPPER.valueToTree(entry);
        data.put("id", id).put("revision", revision);
        say("directory", kind + "/" + id, "directory." + kind, revision, data);
    }

    /** Asks the owner of the fields of cases for one that an imported process reads; whoever has it already does nothing. */
    public void caseFieldWanted(String name, String type, String label) {
        var wanted = Map.of("id", name, "revision", 1, "type", type, "label", label);
        say("directory", "case-field-wanted/" + name, "directory.case-field-wanted", 1, wanted);
    }

    public void calendar(String id, long revision, Object hours) {
        ObjectNode data = MessageJson.MAPPER.valueToTree(hours);
        data.put("id", id).put("revision", revision);
        say("service-levels", "calendar/" + id + "/" + revision, "service-level.calendar", revision, data);
    }

    /** A version is published when it is activated, with the variables its expressions were checked with. */
    public void process(VersionActivated activated) {
        var key = "process/" + activated.processId() + "/" + activated.version();
        var level = new ServiceLevel(
                activated.processId(), activated.version(), 1, "ACTIVE", activated.variables(), activated.definition());
        say("service-levels", key, "service-level.process", 1, level);
    }

    /** A draft is published as it was saved last, so that it can be tried on what has happened. */
    public void draft(String id, int version, long revision, Map<String, ?> variables, Map<String, ?> definition) {
        var level = new ServiceLevel(id, version, revision, "DRAFT", variables, definition);
        say("service-levels", "draft/" + id + "/" + version, "service-level.draft", revision, level);
    }

    public void decided(EntitlementDecided decided, Causation causation) {
        outbox.append(new OutgoingMessage(
                "entitlements",
                decided.caseId(),
                UUID.randomUUID(),
                VERSIONED.formatted("entitlement.decided"),
                decided.decidedAt(),
                decided.revision(),
                causation,
                decided));
    }

    private void say(String topic, String key, String type, long revision, Object data) {
        var id = UUID.randomUUID();
        outbox.append(new OutgoingMessage(
                topic, key, id, VERSIONED.formatted(type), time.now(), revision, Causation.root(id.toString()), data));
    }
}
