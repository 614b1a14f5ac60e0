package io.punctual.entitlements.definition;

import io.punctual.entitlements.definition.ProcessDefinition.Action;
import io.punctual.entitlements.definition.ProcessDefinition.Milestone;
import io.punctual.entitlements.definition.ProcessDefinition.On;
import io.punctual.entitlements.definition.ProcessDefinition.Recurrence;
import io.punctual.entitlements.definition.ProcessDefinition.Trigger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the document of a process; what cannot be read is found, with its exact place, and left out. */
public final class DefinitionReader {
    static final int MAX_MILESTONES = 100;
    static final String DEFAULT_TARGET = "default";

    enum Priority {
        LOW,
        MEDIUM,
        HIGH,
        CRITICAL
    }

    private enum Start {
        PROCESS,
        CRITERIA
    }

    private enum OnReopen {
        RESUME,
        RESTART,
        NOTHING
    }

    private enum Clock {
        BUSINESS,
        WALL
    }

    /** What was understood, and what was wrong with the rest. */
    public record Result(ProcessDefinition definition, List<Finding> findings) {}

    private DefinitionReader() {}

    public static Result read(Map<String, ? extends @Nullable Object> document) {
        var findings = new ArrayList<Finding>();
        var process = new DocumentReader("", document, findings);
        process.knowsOnly(
                "name",
                "description",
                "origin",
                "businessHoursId",
                "entry",
                "exit",
                "onReopen",
                "milestones",
                StubReader.PROPERTY);
        process.text("description");
        process.object("origin");
        StubReader.check(process);
        process.choice("onReopen", OnReopen.class);
        var definition = new ProcessDefinition(
                process.requiredText("name"),
                process.text("businessHoursId"),
                entry(process),
                process.text("exit"),
                milestones(process));
        return new Result(definition, List.copyOf(findings));
    }

    private static String entry(DocumentReader process) {
        var entry = process.object("entry");
        if (entry == null) {
            return ProcessDefinition.CASE_OPENED;
        }
        entry.knowsOnly("from");
        return entry.requiredText("from");
    }

    private static List<Milestone> milestones(DocumentReader process) {
        var milestones = process.objects("milestones");
        if (milestones.isEmpty() || milestones.size() > MAX_MILESTONES) {
            process.refuse("milestones", "must be a list of 1 to " + MAX_MILESTONES + " milestones");
        }
        return milestones.stream().map(DefinitionReader::milestone).toList();
    }

    private static Milestone milestone(DocumentReader milestone) {
        milestone.knowsOnly(
                "name",
                "instruction",
                "target",
                "recurrence",
                "startsAt",
                "pausable",
                "businessHoursId",
                "criteria",
                "completion",
                "actions",
                StubReader.PROPERTY);
        StubReader.check(milestone);
        milestone.text("instruction");
        milestone.choice("startsAt", Start.class);
        milestone.flag("pausable");
        return new Milestone(
                milestone.requiredText("name"),
                targets(milestone),
                milestone.choice("recurrence", Recurrence.class),
                milestone.text("businessHoursId"),
                milestone.text("criteria"),
                milestone.text("completion"),
                milestone.objects("actions").stream()
                        .map(DefinitionReader::trigger)
                        .toList(),
                milestone.has(StubReader.PROPERTY));
    }

    private static Map<String, Duration> targets(DocumentReader milestone) {
        var targets = new LinkedHashMap<String, Duration>();
        if (!(milestone.value("target") instanceof Map<?, ?>)) {
            var target = Durations.positive(milestone, "target");
            if (target != null) {
                targets.put(DEFAULT_TARGET, target);
            }
            return targets;
        }
        var byPriority = milestone.object("target");
        if (byPriority != null) {
            byPriority.knowsOnly("default", "LOW", "MEDIUM", "HIGH", "CRITICAL");
            targetsByPriority(byPriority, targets);
        }
        return targets;
    }

    private static void targetsByPriority(DocumentReader byPriority, Map<String, Duration> targets) {
        var fallback = Durations.positive(byPriority, DEFAULT_TARGET);
        if (fallback != null) {
            targets.put(DEFAULT_TARGET, fallback);
        }
        for (var priority : Priority.values()) {
            var target = byPriority.has(priority.name()) ? Durations.positive(byPriority, priority.name()) : null;
            if (target != null) {
                targets.put(priority.name(), target);
            }
        }
    }

    private static Trigger trigger(DocumentReader trigger) {
        trigger.knowsOnly("on", "offset", "atElapsed", "clock", "do");
        if (!trigger.has("on")) {
            trigger.refuse("on", "is required: SUCCESS, WARNING or VIOLATION");
        }
        if (!trigger.has("do")) {
            trigger.refuse("do", "is required: the actions, or an empty list");
        }
        var clock = trigger.choice("clock", Clock.class);
        var on = trigger.choice("on", On.class);
        var actions =
                trigger.objects("do").stream().map(DefinitionReader::action).toList();
        return new Trigger(
                on == null ? On.SUCCESS : on,
                TriggerTimes.offset(trigger, on),
                TriggerTimes.percentElapsed(trigger, on),
                clock == Clock.WALL,
                actions);
    }

    private static Action action(DocumentReader action) {
        action.knowsOnly("kind", "field", "value", "raiseTo", "to", "template", "name", "type");
        action.text("type");
        var value = action.value("value");
        if (value instanceof Map || value instanceof List) {
            action.refuse("value", "must be a text, a number, true or false");
        }
        var raiseTo = action.choice("raiseTo", Priority.class);
        return new Action(
                action.requiredText("kind"),
                action.text("field"),
                value,
                raiseTo == null ? null : raiseTo.name(),
                action.text("to"),
                action.text("template"),
                action.text("name"));
    }
}
