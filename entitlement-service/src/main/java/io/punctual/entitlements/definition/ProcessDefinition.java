package io.punctual.entitlements.definition;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A process as an admin defined it, read from the document that is kept and published. */
public record ProcessDefinition(
        String name,
        @Nullable String businessHoursId,
        String entry,
        @Nullable String exit,
        List<Milestone> milestones) {
    public static final String CASE_OPENED = "CASE_OPENED";

    /**
     * One promise of the process; targets are by priority, with one under "default".
     *
     * @param stubbed whether it says of itself that something of it does nothing yet
     */
    public record Milestone(
            String name,
            Map<String, Duration> targets,
            @Nullable Recurrence recurrence,
            @Nullable String businessHoursId,
            @Nullable String criteria,
            @Nullable String completion,
            List<Trigger> triggers,
            boolean stubbed) {}

    /** When to act on a milestone. */
    public record Trigger(
            On on,
            @Nullable Duration offset,
            @Nullable Integer percentElapsed,
            boolean wallClock,
            List<Action> actions) {}

    /** What to do then; which kinds are known is decided at activation. */
    public record Action(
            @Nullable String kind,
            @Nullable String field,
            @Nullable Object value,
            @Nullable String raiseTo,
            @Nullable String to,
            @Nullable String template,
            @Nullable String name) {}

    /** Whether a milestone starts again (rule 8); not given means NONE. */
    public enum Recurrence {
        NONE,
        INDEPENDENT,
        SEQUENTIAL
    }

    /** What a trigger waits for. */
    public enum On {
        SUCCESS,
        WARNING,
        VIOLATION
    }

    /** Whether it starts with a date of the case in place of its opening (rule 6). */
    public boolean startsFromField() {
        return !entry.equals(CASE_OPENED);
    }

    /** The business hours it names, each once. */
    public List<String> calendars() {
        return Stream.concat(
                        Stream.ofNullable(businessHoursId),
                        milestones.stream().flatMap(milestone -> Stream.ofNullable(milestone.businessHoursId())))
                .distinct()
                .toList();
    }
}
