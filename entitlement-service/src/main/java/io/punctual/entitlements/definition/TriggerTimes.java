package io.punctual.entitlements.definition;

import io.punctual.entitlements.definition.ProcessDefinition.On;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When triggers fire: a warning before the target, a violation at or after it, success at completion (rule 10). */
final class TriggerTimes {
    private static final Pattern PERCENTAGE = Pattern.compile("([1-9][0-9]?)%");

    private TriggerTimes() {}

    static @Nullable Duration offset(DocumentReader trigger, @Nullable On on) {
        if (!trigger.has("offset")) {
            return null;
        }
        if (on == On.SUCCESS) {
            trigger.refuse("offset", "has no meaning on SUCCESS, which fires at completion");
            return null;
        }
        if (trigger.value("offset") instanceof String text && text.strip().endsWith("%")) {
            trigger.refuse("offset", "must be a duration; a share of the target goes to \"atElapsed\": \"80%\"");
            return null;
        }
        var offset = Durations.parse(trigger.value("offset"));
        var smallest = on == On.VIOLATION ? Duration.ZERO : Duration.ofNanos(1);
        if (offset.isEmpty() || offset.get().compareTo(smallest) < 0) {
            trigger.refuse("offset", "must be a positive ISO-8601 duration such as PT30M; on a violation also PT0S");
            return null;
        }
        return offset.get();
    }

    static @Nullable Integer percentElapsed(DocumentReader trigger, @Nullable On on) {
        if (!trigger.has("atElapsed")) {
            if (on == On.WARNING && !trigger.has("offset")) {
                trigger.refuse("offset", "is required on WARNING (or \"atElapsed\")");
            }
            return null;
        }
        if (on != On.WARNING) {
            trigger.refuse("atElapsed", "is only for WARNING");
            return null;
        }
        if (trigger.has("offset")) {
            trigger.refuse("atElapsed", "cannot be combined with \"offset\"");
        }
        var matcher = PERCENTAGE.matcher(String.valueOf(trigger.value("atElapsed")));
        if (!matcher.matches()) {
            trigger.refuse("atElapsed", "must be a share of the target from \"1%\" to \"99%\", such as \"80%\"");
            return null;
        }
        return Integer.valueOf(matcher.group(1));
    }
}
