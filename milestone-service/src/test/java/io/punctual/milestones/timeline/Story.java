package io.punctual.milestones.timeline;

import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.definition.ProcessRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells what happened to a case, in minutes since it was opened at 09:00 on a Monday, and asks for its milestones. */
public final class Story extends ToldLevels {
    public static final UUID CASE = UUID.fromString("5f1e7c50-0000-4000-8000-000000000001");
    public static final Instant START = Instant.parse("2026-03-02T00:00:00Z");

    private final Map<String, Object> snapshot = new HashMap<>();
    final List<CaseFact> facts = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();
    final List<AgentCompletion> completions = new ArrayList<>();

    public static Instant at(long minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }

    public static Story of(String process) {
        return new Story().with("basic", 1, process).opened().decided(0, "basic", 1);
    }

    public static String milestone(String rest) {
        return """
                {"name": "Basic", "milestones": [{"name": "First reply", "target": "PT3H",
                 "completion": "case.lastReplyChannel == 'EMAIL'" %s}]}""".formatted(rest);
    }

    public static final String ACTING = milestone("""
            , "actions": [{"on": "SUCCESS", "do": [{"kind": "UPDATE_CASE", "field": "status", "value": "Replied"}]},
             {"on": "WARNING", "offset": "PT30M", "do": []}, {"on": "VIOLATION", "offset": "PT30M", "do": []}]""");

    public Story with(String id, int version, String definition) {
        add(id, version, definition);
        return this;
    }

    /** The same story so far, free to go on otherwise. */
    public Story copy() {
        var copy = new Story();
        copy.addAll(this);
        copy.snapshot.putAll(snapshot);
        copy.facts.addAll(facts);
        copy.decisions.addAll(decisions);
        copy.completions.addAll(completions);
        return copy;
    }

    public Story calendar(String id, long revision, String json) {
        return calendar(id, revision, hours(json));
    }

    public Story calendar(String id, long revision, BusinessCalendar hours) {
        add(new CalendarRef(id, revision), hours);
        return this;
    }

    /** Business hours as they were changed while the case was there. */
    public Story rescheduled(long minutes, String id, long revision, String json) {
        return rescheduled(minutes, id, revision, hours(json));
    }

    public Story rescheduled(long minutes, String id, long revision, BusinessCalendar hours) {
        add(new PublishedHours(new CalendarRef(id, revision), at(minutes)));
        return calendar(id, revision, hours);
    }

    public Story opened() {
        snapshot.putAll(Map.of(
                "case.status",
                "New",
                "case.statusCategory",
                "NEW",
                "case.priority",
                "MEDIUM",
                "case.awaitingReply",
                true,
                "case.customerMessageCount",
                1,
                "case.ownerId",
                "agent-1",
                "case.manuallyPaused",
                false,
                "case.statusPausesMilestones",
                false));
        return fact("case.opened", 0, 0, null, null);
    }

    public Story decided(long minutes, @Nullable String process, int version) {
        return decided(minutes, process, version, null, Map.of());
    }

    public Story decided(
            long minutes, @Nullable String process, int version, @Nullable String hours, Map<String, Long> pinned) {
        decisions.add(new Decision(
                decisions.size() + 1,
                facts.getLast().sequence(),
                at(minutes),
                START,
                process == null ? null : new ProcessRef(process, version),
                hours,
                pinned,
                Map.of(),
                "because"));
        return this;
    }

    public Story changed(long minutes, String name, Object value) {
        snapshot.put(name, value);
        return fact("case.changed", minutes, minutes, null, null);
    }

    /** A change that one of the milestone's own actions made. */
    public Story changedBy(Occurrence cause, long minutes, String name, Object value) {
        snapshot.put(name, value);
        return fact("case.changed", minutes, minutes, null, cause.id() + "/1/VIOLATION-2/0");
    }

    public Story changedAt(Duration since, String name, Object value) {
        snapshot.put(name, value);
        return fact("case.changed", START.plus(since), START.plus(since), null, null);
    }

    public Story replied(long minutes, String channel) {
        return repliedAndTold(minutes, minutes, channel);
    }

    public Story repliedAndTold(long happened, long told, String channel) {
        snapshot.put("case.awaitingReply", false);
        return fact("case.message-sent", happened, told, channel, null);
    }

    public Story customerWrote(long minutes) {
        snapshot.put("case.awaitingReply", true);
        snapshot.merge("case.customerMessageCount", 1, (count, one) -> (Integer) count + (Integer) one);
        return fact("case.message-received", minutes, minutes, null, null);
    }

    public Story commented(long minutes) {
        return fact("case.comment-added", minutes, minutes, null, null);
    }

    public Story paused(long minutes) {
        return changed(minutes, "case.manuallyPaused", true);
    }

    public Story resumed(long minutes) {
        return changed(minutes, "case.manuallyPaused", false);
    }

    public Story closed(long minutes) {
        return changed(minutes, "case.statusCategory", "CLOSED");
    }

    public Story reopened(long minutes) {
        return changed(minutes, "case.statusCategory", "OPEN");
    }

    public Story completedByAgent(long minutes) {
        completions.add(new AgentCompletion(only().id(), at(minutes), "agent-1", "by telephone"));
        return this;
    }

    private Story fact(String type, long happened, long told, @Nullable String replyChannel, @Nullable String action) {
        return fact(type, at(happened), at(told), replyChannel, action);
    }

    private Story fact(
            String type, Instant happened, Instant told, @Nullable String replyChannel, @Nullable String action) {
        facts.add(new CaseFact(facts.size(), type, told, happened, action, null, replyChannel, Map.copyOf(snapshot)));
        return this;
    }

    public History history() {
        return new History(CASE, facts, decisions, completions);
    }

    public List<Occurrence> milestones() {
        return milestones(history());
    }

    public List<Occurrence> milestones(History history) {
        return Timeline.of(history, this);
    }

    public Occurrence only() {
        var all = milestones();
        if (all.size() != 1) {
            throw new AssertionError("not one milestone: " + all);
        }
        return all.getFirst();
    }

    /** The triggers as text, in minutes: a trailing ! says that its time passed. */
    public static String triggers(Occurrence occurrence) {
        return String.join(
                " ",
                occurrence.triggers().stream()
                        .map(trigger -> trigger.key() + "@"
                                + Duration.between(START, trigger.dueAt()).toMinutes()
                                + (trigger.passed() ? "!" : ""))
                        .toList());
    }
}
