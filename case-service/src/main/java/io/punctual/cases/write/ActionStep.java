package io.punctual.cases.write;

import io.punctual.cases.events.CaseStatus;
import io.punctual.cases.events.Owner;
import io.punctual.cases.events.Priority;
import org.jspecify.annotations.Nullable;

/** What an action of a milestone does to a case, after its names were looked up. */
public sealed interface ActionStep {
    record RaisePriority(Priority to) implements ActionStep {}

    record SetPriority(Priority to) implements ActionStep {}

    record SetStatus(CaseStatus to) implements ActionStep {}

    record SetField(String name, Object value) implements ActionStep {}

    /** A new owner, decided for the expected one; without {@code to} nobody was found to take the case. */
    record Reassign(@Nullable Owner to, @Nullable String expectedOwnerId, boolean escalation) implements ActionStep {}

    /** The action cannot be performed, whatever the case is like. */
    record Impossible(SkipReason reason, @Nullable String field) implements ActionStep {}
}
