package io.punctual.milestones.timeline;

import io.punctual.milestones.definition.TriggerDefinition;
import io.punctual.milestones.definition.TriggerDefinition.On;
import java.time.Instant;

/** A trigger of an occurrence: when it is due, and whether the facts known show that its time passed without completion. */
public record TriggerState(int index, TriggerDefinition definition, Instant dueAt, boolean passed) {
    public On on() {
        return definition.on();
    }

    /** Names the trigger within its occurrence; what fired under this key never fires again. */
    public String key() {
        return on() + "-" + index;
    }
}
