package io.punctual.milestones.timeline;

import io.punctual.milestones.definition.TriggerDefinition;
import io.punctual.milestones.definition.TriggerDefinition.On;
import java.time.Instant;

/**
 * A trigger of an occurrence: when it is due, and whether the facts known show that its time passed without completion.
 *
 * @param key names it within its occurrence; what fired under this key never fires again
 */
public record TriggerState(String key, int index, TriggerDefinition definition, Instant dueAt, boolean passed) {
    public On on() {
        return definition.on();
    }

    TriggerState asPassed() {
        return new TriggerState(key, index, definition, dueAt, true);
    }
}
