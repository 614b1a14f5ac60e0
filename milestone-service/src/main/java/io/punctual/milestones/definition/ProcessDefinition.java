package io.punctual.milestones.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an admin wrote: when the process ends, and its milestones. */
public record ProcessDefinition(
        String name,
        @Nullable String businessHoursId,
        @Nullable String exit,
        @Nullable OnReopen onReopen,
        List<MilestoneDefinition> milestones) {

    /** What happens to milestones that closing ended when the case opens again (rule 15). */
    public enum OnReopen {
        RESUME,
        RESTART,
        NOTHING
    }

    public OnReopen reopening() {
        return onReopen == null ? OnReopen.RESUME : onReopen;
    }
}
