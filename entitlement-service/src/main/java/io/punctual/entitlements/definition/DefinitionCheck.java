package io.punctual.entitlements.definition;

import io.punctual.entitlements.definition.ProcessDefinition.Milestone;
import io.punctual.entitlements.definition.ProcessDefinition.On;
import io.punctual.entitlements.definition.ProcessDefinition.Trigger;
import java.time.Duration;
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
    private static final Duration LONGEST = Duration.ofDays(1827);

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
        milestone.targets().forEach((priority, target) -> reasonable(target(path, priority, milestone), target));
        expression(path + ".criteria", milestone.criteria());
        expression(path + ".completion", milestone.completion());
        for (var index = 0; index < milestone.triggers().size(); index++) {
            var trigger = milestone.triggers().get(index);
            var place = path + ".actions[" + index + "]";
            warningFits(place, trigger, milestone);
            reasonable(place + ".offset", trigger.offset());
            for (var step = 0; step < trigger.actions().size(); step++) {
                ActionCheck.check(place + ".do[" + step + "]", trigger.actions().get(step), errors, warnings);
            }
        }
    }

    /** The same milestone type may come twice (rules 14 and 22); without a difference in criteria it is told. */
    private void name(String path, Milestone milestone, Map<String, String> seen) {
        if (milestone.name().isEmpty()) {
            return;
        }
        var criteria = milestone.criteria() == null ? "" : milestone.criteria().strip();
        var same = seen.get(criteria);
        if (same != null) {
            warnings.add(new Finding(
                    path + ".name",
                    milestone.name(),
                    "is the name of " + same + " too, with the same criteria: both run at once"));
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
        if (trigger.on() != On.WARNING || offset == null || trigger.wallClock()) {
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

    private static String target(String path, String priority, Milestone milestone) {
        return path + ".target" + (milestone.targets().size() == 1 ? "" : "." + priority);
    }

    /** No promise is for longer, so it is a slip of the pen; and deadlines stay within what can be computed. */
    private void reasonable(String path, @Nullable Duration time) {
        if (time != null && time.compareTo(LONGEST) > 0) {
            errors.add(new Finding(path, time.toString(), "must not be longer than five years (" + LONGEST + ")"));
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
