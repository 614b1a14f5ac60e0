package io.punctual.milestones.definition;

/** A milestone of a process version, ready to be evaluated; its key outlives a change of its place in the list. */
public record CompiledMilestone(String key, MilestoneDefinition definition, Condition criteria, Condition completion) {
    public String name() {
        return definition.name();
    }
}
