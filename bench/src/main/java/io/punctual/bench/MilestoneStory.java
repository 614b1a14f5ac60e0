package io.punctual.bench;

import io.punctual.standalone.process.Waiting;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells milestone-service of a case as the other services would, so that it writes one milestone to make many from. */
final class MilestoneStory {
    static final String HOURS = "bench-hours";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PROCESS = """
            {"name": "bench", "businessHoursId": "bench-hours", "milestones": [{"name": "1차 답변", "target": "PT720H",
             "instruction": "고객에게 이메일로 답변하세요.", "completion": "case.lastReplyChannel == 'EMAIL'", "actions": [%s]}]}""";
    private static final String WARNS_AND_ESCALATES = """
            {"on": "WARNING", "offset": "PT30M", "do": [{"kind": "EMAIL", "to": "OWNER", "template": "milestone-warning"}]},
            {"on": "VIOLATION", "offset": "PT30M", "do": [{"kind": "UPDATE_CASE", "field": "priority", "raiseTo": "HIGH"},
                                                        {"kind": "REASSIGN", "to": "OWNER_MANAGER"}]}""";

    private final MilestoneGround ground;
    private final String actions;
    private long revision = 1;

    MilestoneStory(MilestoneGround ground) {
        this(ground, WARNS_AND_ESCALATES);
    }

    /** With these actions of its milestone, as the process language writes them. */
    MilestoneStory(MilestoneGround ground, String actions) {
        this.ground = ground;
        this.actions = actions;
    }

    /** The topics of other services, which are there before this one starts. */
    void createTopics() throws ExecutionException, InterruptedException {
        try (var telling = new Telling(ground)) {
            telling.createTopics(List.of("cases", "entitlements", "service-levels"));
        }
    }

    /** Tells of a process in business hours and of one case under it, and waits until its milestone is there. */
    UUID tell() throws ExecutionException, InterruptedException, SQLException {
        var caseId = UUID.randomUUID();
        var opened = ground.now().minusSeconds(5);
        try (var telling = new Telling(ground)) {
            publishHours(telling, 1, "[[\"00:00\",\"24:00\"]]");
            publishProcess(telling);
            open(telling, caseId, opened);
            decide(telling, caseId, opened);
        }
        return itsMilestone(caseId);
    }

    /** Tells of the same process and that it covers a case which case-service has opened. */
    UUID cover(UUID caseId) throws ExecutionException, InterruptedException, SQLException {
        try (var telling = new Telling(ground)) {
            publishHours(telling, 1, "[[\"00:00\",\"24:00\"]]");
            publishProcess(telling);
            decide(telling, caseId, ground.now());
        }
        return itsMilestone(caseId);
    }

    /** Goes on telling of that case: comments, a pause, and a reply that meets its milestone; how many facts that makes. */
    int livesOn(UUID caseId) throws ExecutionException, InterruptedException, SQLException {
        var opened = ground.now().minusSeconds(4);
        var types = List.of(
                "comment-added",
                "comment-added",
                "paused",
                "resumed",
                "comment-added",
                "comment-added",
                "message-sent");
        try (var telling = new Telling(ground)) {
            for (int i = 0; i < types.size(); i++) {
                var type = "case.%s.v1".formatted(types.get(i));
                var data = fact(type, caseId, opened, opened.plusMillis(100L * i));
                ((ObjectNode) data.path("case"))
                        .put("manuallyPaused", types.get(i).equals("paused"));
                telling.say("cases", caseId.toString(), type, i + 1, data);
            }
        }
        return types.size() + 1;
    }

    private UUID itsMilestone(UUID caseId) {
        if (!Waiting.until(PATIENCE, () -> milestoneOf(caseId) != null)) {
            throw new IllegalStateException("milestone-service has made no milestone; its log says why");
        }
        return Objects.requireNonNull(milestoneOf(caseId));
    }

    /** The next revision of the business hours, with these stretches on every day; cases told of from now on are decided by it. */
    void publishHours(String day) throws ExecutionException, InterruptedException {
        revision++;
        try (var telling = new Telling(ground)) {
            publishHours(telling, revision, day);
        }
    }

    private void publishHours(Telling telling, long revision, String day)
            throws ExecutionException, InterruptedException {
        var data = Telling.example("service-levels/service-level.calendar.v1");
        data.put("id", HOURS).put("revision", revision).put("zone", "Asia/Seoul");
        data.remove(List.of("holidays", "yearlyHolidays", "overrides"));
        var week = data.putObject("weekly");
        for (var name : List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")) {
            week.set(name, JSON.readTree(day));
        }
        telling.say(
                "service-levels", "calendar/" + HOURS + "/" + revision, "service-level.calendar.v1", revision, data);
    }

    private void publishProcess(Telling telling) throws ExecutionException, InterruptedException {
        var data = Telling.example("service-levels/service-level.process.v1");
        data.set("definition", JSON.readTree(PROCESS.formatted(actions)));
        var key = "process/" + data.path("id").asString() + "/1";
        telling.say("service-levels", key, "service-level.process.v1", 1, data);
    }

    private void open(Telling telling, UUID caseId, Instant opened) throws ExecutionException, InterruptedException {
        var type = "case.opened.v1";
        telling.say("cases", caseId.toString(), type, 0, fact(type, caseId, opened, opened));
    }

    private static ObjectNode fact(String type, UUID caseId, Instant opened, Instant at) {
        var data = Telling.example("cases/" + type);
        data.put("caseId", caseId.toString()).put("at", at.toString()).put("occurredAt", at.toString());
        ((ObjectNode) data.path("case")).put("receivedAt", opened.toString()).put("openedAt", opened.toString());
        return data;
    }

    private void decide(Telling telling, UUID caseId, Instant opened) throws ExecutionException, InterruptedException {
        var data = Telling.example("entitlements/entitlement.decided.v1");
        data.put("caseId", caseId.toString()).put("startAt", opened.toString()).put("decidedAt", opened.toString());
        data.put("businessHoursId", HOURS);
        data.putObject("calendars").put(HOURS, revision);
        telling.say("entitlements", caseId.toString(), "entitlement.decided.v1", 1, data);
    }

    private @Nullable UUID milestoneOf(UUID caseId) {
        try (var connection = ground.connect();
                var query = connection.prepareStatement("select id from milestone where case_id = ?")) {
            query.setObject(1, caseId);
            var row = query.executeQuery();
            return row.next() ? row.getObject(1, UUID.class) : null;
        } catch (SQLException notYet) {
            return null;
        }
    }
}
