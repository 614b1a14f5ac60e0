package io.punctual.entitlements.salesforce.process;

import io.punctual.entitlements.salesforce.report.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a milestone does: rule 22, a negative time is a warning, zero or a positive one a violation. */
final class Triggers {
    private static final String BODY_ELSEWHERE =
            "what it does is written in another file (a workflow); it is kept by name as an action that does nothing";

    private Triggers() {}

    static List<Map<String, Object>> of(Reading milestone, Optional<Duration> target) {
        var triggers = new ArrayList<Map<String, Object>>();
        var successes = milestone.all("successActions");
        if (!successes.isEmpty()) {
            triggers.add(trigger("SUCCESS", null, actions(successes)));
        }
        milestone.all("timeTriggers").forEach(each -> triggers.add(timed(each, target)));
        return triggers;
    }

    private static Map<String, Object> timed(Reading trigger, Optional<Duration> target) {
        var length = trigger.child("timeLength");
        var amount = length.map(found -> found.text().isEmpty() ? 0 : Whole.of(found, 0))
                .orElse(0);
        var offset = Duration.ofMinutes(Math.abs(amount)).multipliedBy(minutes(trigger));
        var actions = actions(trigger.all("actions"));
        if (amount >= 0) {
            return trigger("VIOLATION", offset, actions);
        }
        if (target.isPresent() && offset.compareTo(target.get()) >= 0) {
            length.ifPresent(found -> found.note("is further ahead than the target of " + target.get()
                    + ", so this warning is kept but never fires"));
        }
        return trigger("WARNING", offset, actions);
    }

    private static int minutes(Reading trigger) {
        var unit = trigger.child("workflowTimeTriggerUnit");
        var word = unit.map(Reading::text).orElse("").toLowerCase(Locale.ROOT);
        return switch (word) {
            case "", "minutes", "minute" -> 1;
            case "hours", "hour" -> 60;
            case "days", "day" -> 24 * 60;
            default -> {
                unit.ifPresent(found -> found.refuse("is no unit that is known; taken as minutes"));
                yield 1;
            }
        };
    }

    private static Map<String, Object> trigger(
            String on, @Nullable Duration offset, List<Map<String, Object>> actions) {
        var trigger = new LinkedHashMap<String, Object>();
        trigger.put("on", on);
        if (offset != null) {
            trigger.put("offset", offset.toString());
        }
        trigger.put("do", actions);
        return trigger;
    }

    private static List<Map<String, Object>> actions(List<Reading> actions) {
        return actions.stream().map(Triggers::action).toList();
    }

    private static Map<String, Object> action(Reading action) {
        var stub = new LinkedHashMap<String, Object>();
        stub.put("kind", "STUB");
        stub.put("name", action.text("name").orElse("unnamed"));
        action.text("type").ifPresent(type -> stub.put("type", type));
        action.stub(BODY_ELSEWHERE);
        action.child("name").ifPresent(name -> name.stub(BODY_ELSEWHERE));
        action.child("type").ifPresent(type -> type.stub(BODY_ELSEWHERE));
        return stub;
    }
}
