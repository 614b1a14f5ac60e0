package io.punctual.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.punctual.standalone.process.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells milestone-service of a case as the other services would, so that it writes one milestone to make many from. */
final class MilestoneStory {
    static final String HOURS = "bench-hours";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PARTITIONS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PROCESS = """
            {"name": "bench", "businessHoursId": "bench-hours", "milestones": [{"name": "1차 답변", "target": "PT720H",
             "instruction": "고객에게 이메일로 답변하세요.", "completion": "case.lastReplyChannel == 'EMAIL'", "actions": [
             {"on": "WARNING", "offset": "PT30M", "do": [{"kind": "EMAIL", "to": "OWNER", "template": "milestone-warning"}]},
             {"on": "VIOLATION", "offset": "PT30M", "do": [{"kind": "UPDATE_CASE", "field": "priority", "raiseTo": "HIGH"},
                                                         {"kind": "REASSIGN", "to": "OWNER_MANAGER"}]}]}]}""";

    private final MilestoneGround ground;

    MilestoneStory(MilestoneGround ground) {
        this.ground = ground;
    }

    /** The topics of other services, which are there before this one starts. */
    void createTopics() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", ground.bootstrapServers()))) {
            admin.createTopics(List.of("cases", "entitlements", "service-levels").stream()
                            .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
    }

    /** Tells of a process in business hours and of one case under it, and waits until its milestone is there. */
    UUID tell() throws ExecutionException, InterruptedException, SQLException {
        var caseId = UUID.randomUUID();
        var opened = ground.now().minusSeconds(5);
        try (var producer = producer()) {
            publishHours(producer, 1, "[[\"00:00\",\"24:00\"]]");
            publishProcess(producer);
            open(producer, caseId, opened);
            decide(producer, caseId, opened);
        }
        if (!Waiting.until(PATIENCE, () -> milestoneOf(caseId) != null)) {
            throw new IllegalStateException("milestone-service has made no milestone; its log says why");
        }
        return java.util.Objects.requireNonNull(milestoneOf(caseId));
    }

    /** Business hours with that one stretch on every day. */
    void publishHours(long revision, String day) throws ExecutionException, InterruptedException {
        try (var producer = producer()) {
            publishHours(producer, revision, day);
        }
    }

    private void publishHours(KafkaProducer<String, String> producer, long revision, String day)
            throws ExecutionException, InterruptedException {
        var data = example("service-levels/service-level.calendar.v1");
        data.put("id", HOURS).put("revision", revision).put("zone", "Asia/Seoul");
        data.remove(List.of("holidays", "yearlyHolidays", "overrides"));
        var week = data.putObject("weekly");
        for (var name : List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")) {
            week.set(name, JSON.readTree(day));
        }
        send(
                producer,
                "service-levels",
                "calendar/" + HOURS + "/" + revision,
                "service-level.calendar.v1",
                revision,
                data);
    }

    private void publishProcess(KafkaProducer<String, String> producer)
            throws ExecutionException, InterruptedException {
        var data = example("service-levels/service-level.process.v1");
        data.set("definition", JSON.readTree(PROCESS));
        var key = "process/" + data.path("id").asString() + "/1";
        send(producer, "service-levels", key, "service-level.process.v1", 1, data);
    }

    private void open(KafkaProducer<String, String> producer, UUID caseId, Instant opened)
            throws ExecutionException, InterruptedException {
        var data = example("cases/case.opened.v1");
        data.put("caseId", caseId.toString()).put("at", opened.toString()).put("occurredAt", opened.toString());
        ((ObjectNode) data.path("case")).put("receivedAt", opened.toString()).put("openedAt", opened.toString());
        send(producer, "cases", caseId.toString(), "case.opened.v1", 0, data);
    }

    private void decide(KafkaProducer<String, String> producer, UUID caseId, Instant opened)
            throws ExecutionException, InterruptedException {
        var data = example("entitlements/entitlement.decided.v1");
        data.put("caseId", caseId.toString()).put("startAt", opened.toString()).put("decidedAt", opened.toString());
        data.put("businessHoursId", HOURS);
        data.putObject("calendars").put(HOURS, 1);
        send(producer, "entitlements", caseId.toString(), "entitlement.decided.v1", 1, data);
    }

    private java.util.@org.jspecify.annotations.Nullable UUID milestoneOf(UUID caseId) {
        try (var connection = ground.connect();
                var query = connection.prepareStatement("select id from milestone where case_id = ?")) {
            query.setObject(1, caseId);
            var row = query.executeQuery();
            return row.next() ? row.getObject(1, UUID.class) : null;
        } catch (SQLException notYet) {
            return null;
        }
    }

    private static ObjectNode example(String name) {
        try (var example = MilestoneStory.class.getResourceAsStream("/contracts/" + name + ".example.json")) {
            return (ObjectNode) JSON.readTree(java.util.Objects.requireNonNull(example, name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", ground.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    private void send(
            KafkaProducer<String, String> producer,
            String topic,
            String key,
            String type,
            long sequence,
            ObjectNode data)
            throws ExecutionException, InterruptedException {
        var message = new ProducerRecord<>(topic, key, JSON.writeValueAsString(data));
        var headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                "io.punctual." + type,
                "ce_source",
                "/bench",
                "ce_subject",
                key,
                "ce_time",
                time(),
                "ce_sequence",
                Long.toString(sequence),
                "ce_correlationid",
                UUID.randomUUID().toString(),
                "ce_causationdepth",
                "0",
                "content-type",
                "application/json");
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        producer.send(message).get();
    }

    private String time() {
        try {
            return ground.now().toString();
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
