package io.punctual.entitlements.sense;

import io.punctual.entitlements.definition.DefinitionCheck;
import io.punctual.entitlements.definition.Finding;
import io.punctual.entitlements.definition.ProcessDefinition;
import io.punctual.entitlements.definition.ProcessDefinition.Milestone;
import io.punctual.kit.expression.Expression;
import io.punctual.kit.expression.VariableType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether a process can ever keep its promises: what cannot is refused, what only looks so is told. */
public final class ProcessSense {
    /** What never changes of a case, so that waiting for it is in vain. */
    private static final Set<String> UNCHANGING =
            Set.of("case.number", "case.openedAt", "case.receivedAt", "case.channel", "case.parentId");

    private final Condition.Language language;
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();

    private ProcessSense(Condition.Language language) {
        this.language = language;
    }

    /** Looks at a definition whose form and expressions are right. */
    public static DefinitionCheck.Result check(
            ProcessDefinition definition, Function<String, Expression> compiler, Map<String, VariableType> types) {
        var sense = new ProcessSense(new Condition.Language(compiler, types));
        sense.process(definition);
        var feeding = new SelfFeeding(definition.milestones(), sense.language);
        feeding.find(sense.errors, sense.warnings);
        return new DefinitionCheck.Result(List.copyOf(sense.errors), List.copyOf(sense.warnings));
    }

    private void process(ProcessDefinition definition) {
        ends("exit", definition.exit());
        for (var index = 0; index < definition.milestones().size(); index++) {
            milestone("milestones[" + index + "]", definition.milestones().get(index));
        }
    }

    private void milestone(String path, Milestone milestone) {
        if (milestone.stubbed()) {
            return; // that it does nothing yet is meant, and said in the definition
        }
        var criteria = milestone.criteria();
        if (criteria != null) {
            canHold(path + ".criteria", criteria, "so the milestone would never start");
        }
        var completion = milestone.completion();
        if (completion != null && canHold(path + ".completion", completion, "so the milestone could never be met")) {
            changes(path + ".completion", completion);
        }
    }

    private boolean canHold(String path, String source, String consequence) {
        switch (language.condition(source).outlook()) {
            case NEVER -> {
                errors.add(new Finding(path, source, "can never hold, " + consequence));
                return false;
            }
            case SEEMS_NEVER ->
                warnings.add(new Finding(path, source, "no example was found for which it holds; check that it can"));
            case ALWAYS, SEEMS_ALWAYS -> {
                if (path.endsWith(".completion")) {
                    warnings.add(new Finding(path, source, "always holds, so the milestone is met when it starts"));
                }
            }
            case SOMETIMES -> {}
        }
        return true;
    }

    /** What is decided when the case opens is a matter of criteria; nothing that happens later would complete it. */
    private void changes(String path, String source) {
        var reads = language.condition(source).reads();
        if (!reads.isEmpty() && UNCHANGING.containsAll(reads)) {
            errors.add(new Finding(
                    path,
                    source,
                    "reads only what never changes of a case ("
                            + String.join(", ", reads.stream().sorted().toList())
                            + "), so nothing could ever complete the milestone; name something that happens, such as"
                            + " case.lastReplyChannel == 'EMAIL', or move it to criteria"));
        }
    }

    private void ends(String path, @Nullable String source) {
        if (source == null) {
            return;
        }
        switch (language.condition(source).outlook()) {
            case ALWAYS ->
                errors.add(new Finding(path, source, "always holds, so the process would end as soon as it starts"));
            case SEEMS_ALWAYS ->
                warnings.add(new Finding(path, source, "held in every example tried; check that it can be false"));
            case NEVER, SEEMS_NEVER ->
                warnings.add(new Finding(path, source, "never holds, so the process ends only when the case closes"));
            case SOMETIMES -> {}
        }
    }
}
