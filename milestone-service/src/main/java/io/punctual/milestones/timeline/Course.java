package io.punctual.milestones.timeline;

import io.punctual.milestones.definition.CompiledMilestone;
import io.punctual.milestones.definition.ProcessRef;

/** The definition an occurrence follows, and the hours it counts in; a change in flight may put it on another course. */
record Course(ProcessRef process, CompiledMilestone milestone, Hours hours) {
    Course in(Hours others) {
        return new Course(process, milestone, others);
    }

    boolean canPause() {
        return milestone.definition().canPause();
    }
}
