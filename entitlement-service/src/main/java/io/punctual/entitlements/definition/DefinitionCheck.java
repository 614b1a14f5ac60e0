package io.punctual.entitlements.definition;

import io.punctual.entitlements.definition.ProcessDefinition.Milestone;
import io.punctual.entitlements.definition.ProcessDefinition.On;
import io.punctual.entitlements.definition.ProcessDefinition.Trigger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a definition means beyond its form: names, expressions, business hours; errors refuse it, warnings only tell. */
public final class DefinitionCheck {
    /** What is wrong, and what is allowed but surprising. */
    public record Result(List<Finding> errors, List<Finding> warnings) {}

    private final Function<String, Optional<String>> expressionProblem;
    private final Predicate<String> calendarExists;
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();

    private DefinitionCheck(Function<String, Optional<String>> expressionProblem, Predicate<String> calendarExists) {
        this.expressionProblem = expressionProblem;
        this.calendarExists = calendarExists;
    }

    /**
     * Checks everything in one go, so that the admin sees all of it at once.
     *
     * @param expressionProblem what is wrong with an expression, if anything
     */
    public static Result check(
            ProcessDefinition definition,
            Function<String, Optional<String>> expressionProblem,
            Predicate<String> calendarExists) {
        var check = new DefinitionCheck(expressionProblem, calendarExists);
        check.process(definition);
        return new Result(List.copyOf(check.errors), List.copyOf(check.warnings));
    }

    private void process(ProcessDefinition definition) {
        calendar("businessHoursId", definition.businessHoursId());
        expression("exit", definition.exit());
        var names = new HashMap<String, Map<String, String>>();
        for (var index = 0; index < definition.milestones().size(); index++) {
            var path = "milestones[" + index + "]";
            var milestone = definition.milestones().get(index);
            milestone(path, milestone);
            name(path, milestone, names.computeIfAbsent(milestone.name(), _ -> new HashMap<>()));
        }
    }

    private void milestone(String path, Milestone milestone) {
        calendar(path + ".businessHoursId", milestone.businessHoursId());
        expression(path + ".criteria", milestone.criteria());
        expression(path + ".completion", milestone.completion());
        for (var index = 0; index < milestone.triggers().size(); index++) {
            var trigger = milestone.triggers().get(index);
            var place = path + ".actions[" + index + "]";
            warningFits(place, trigger, milestone);
            for (var step = 0; step < trigger.actions().size(); step++) {
                ActionCheck.check(place + ".do[" + step + "]", trigger.actions().get(step), errors, warnings);
            }
        }
    }

    /** The same milestone type may come twice, each with its own criteria (rule 14); without a difference it is a mistake. */
    private void name(String path, Milestone milestone, Map<String, String> seen) {
        if (milestone.name().isEmpty()) {
            return;
        }
        var criteria = milestone.criteria() == null ? "" : milestone.criteria().strip();
        var same = seen.get(criteria);
        if (same != null) {
            errors.add(new Finding(
                    path + ".name", milestone.name(), "is the name of " + same + " too, with the same criteria"));
        } else if (!seen.isEmpty()) {
            warnings.add(new Finding(
                    path + ".name",
                    milestone.name(),
                    "is used by " + String.join(", ", seen.values())
                            + " too; they are the same milestone type under different criteria"));
        }
        seen.putIfAbsent(criteria, path);
    }

    /** Rule 10: an offset not smaller than the target never fires as a warning. */
    private void warningFits(String place, Trigger trigger, Milestone milestone) {
        var offset = trigger.offset();
        if (trigger.on() != On.WARNING || offset == null) {
            return;
        }
        var tooShort = milestone.targets().entrySet().stream()
                .filter(target -> offset.compareTo(target.getValue()) >= 0)
                .map(target -> target.getKey() + " " + target.getValue())
                .toList();
        if (!tooShort.isEmpty()) {
            warnings.add(new Finding(
                    place + ".offset",
                    offset.toString(),
                    "is not smaller than the target, so this warning never fires (target " + String.join(", ", tooShort)
                            + ")"));
        }
    }

    private void calendar(String path, @Nullable String id) {
        if (id != null && !calendarExists.test(id)) {
            errors.add(new Finding(path, id, "there are no such business hours"));
        }
    }

    private void expression(String path, @Nullable String source) {
        if (source != null) {
            expressionProblem.apply(source).ifPresent(why -> errors.add(new Finding(path, source, why)));
        }
    }
}
