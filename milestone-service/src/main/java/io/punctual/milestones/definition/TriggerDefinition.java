package io.punctual.milestones.definition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When to act before, at or after the target, or on success, and what to do then. */
public record TriggerDefinition(
        On on,
        @Nullable Duration offset,
        @Nullable String atElapsed,
        @Nullable OffsetClock clock,
        @JsonProperty("do") List<ActionDefinition> actions) {

    /** What a trigger waits for. TARGET is implicit in every occurrence; nobody writes it. */
    public enum On {
        SUCCESS,
        WARNING,
        TARGET,
        VIOLATION
    }

    /** In which time an offset counts. */
    public enum OffsetClock {
        BUSINESS,
        WALL
    }

    public static TriggerDefinition target() {
        return new TriggerDefinition(On.TARGET, null, null, null, List.of());
    }

    /** Whether it fires at the same time of an occurrence, whatever it does then. */
    public boolean firesLike(TriggerDefinition other) {
        return on == other.on
                && inWallTime() == other.inWallTime()
                && offsetOrZero().equals(other.offsetOrZero())
                && Objects.equals(atElapsed, other.atElapsed);
    }

    public Duration offsetOrZero() {
        return offset == null ? Duration.ZERO : offset;
    }

    public boolean inWallTime() {
        return clock == OffsetClock.WALL;
    }

    /** The share of the target that "80%" means, or null when the trigger has an offset. */
    public @Nullable Duration elapsedShare(Duration target) {
        if (atElapsed == null) {
            return null;
        }
        var percent = new BigDecimal(atElapsed.substring(0, atElapsed.length() - 1));
        var nanos = new BigDecimal(target.toNanos()).multiply(percent).movePointLeft(2);
        return Duration.ofNanos(nanos.longValue());
    }
}
