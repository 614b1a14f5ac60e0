package io.punctual.entitlements.sense;

import io.punctual.entitlements.definition.Finding;
import io.punctual.entitlements.definition.ProcessDefinition;
import io.punctual.entitlements.definition.ProcessDefinition.Milestone;
import io.punctual.entitlements.definition.ProcessDefinition.Recurrence;
import io.punctual.kit.expression.Expression;
import io.punctual.kit.expression.VariableType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds entitlements whose processes hand a case to each other and back. */
public final class ToAndFro {
    /** An entitlement with the process its cases run. */
    public record Party(String id, String name, @Nullable String criteria, ProcessDefinition process) {}

    /** Going round for ever is refused; what goes round once per case is only told. */
    public record Result(List<Finding> errors, List<Finding> warnings) {}

    private final List<Party> parties;
    private final List<Condition> criteria;

    private ToAndFro(List<Party> parties, Condition.Language language) {
        this.parties = parties;
        this.criteria = parties.stream()
                .map(party -> language.condition(party.criteria()))
                .toList();
    }

    /** Looks for rounds through the first of the parties, the one that is being saved. */
    public static Result check(
            List<Party> parties, Function<String, Expression> compiler, Map<String, VariableType> types) {
        var check = new ToAndFro(parties, new Condition.Language(compiler, types));
        var errors = new ArrayList<Finding>();
        var warnings = new ArrayList<Finding>();
        var endless = new Rounds(parties.size(), (from, to) -> check.handsOver(from, to, ToAndFro::recurs));
        new Rounds(parties.size(), (from, to) -> check.handsOver(from, to, _ -> true)).each(round -> {
            if (round.contains(0)) {
                (endless.contains(round) ? errors : warnings).add(check.finding(round, endless.contains(round)));
            }
        });
        return new Result(List.copyOf(errors), List.copyOf(warnings));
    }

    /** An action under the one surely ends its criteria and makes those of the other hold. */
    private boolean handsOver(int from, int to, Predicate<Milestone> wanted) {
        var one = criteria.get(from);
        var other = criteria.get(to);
        return from != to
                && parties.get(from).process().milestones().stream()
                        .filter(wanted)
                        .flatMap(milestone -> milestone.triggers().stream())
                        .map(Effects::of)
                        .anyMatch(effects -> effects.touch(one.reads())
                                && effects.touch(other.reads())
                                && one.after(effects) == Outlook.NEVER
                                && other.after(effects) == Outlook.ALWAYS);
    }

    private static boolean recurs(Milestone milestone) {
        return milestone.recurrence() == Recurrence.INDEPENDENT || milestone.recurrence() == Recurrence.SEQUENTIAL;
    }

    private Finding finding(List<Integer> round, boolean endless) {
        var names = round.stream()
                .map(index ->
                        parties.get(index).name() + " (" + parties.get(index).id() + ")")
                .toList();
        var message = "the actions of its process hand a case on, and those of the others hand it back: "
                + String.join(" → ", names)
                + (endless
                        ? "; change the criteria or the actions so that it does not go round"
                        : "; each milestone that does so acts once per case");
        return new Finding("criteria", parties.getFirst().criteria(), message);
    }
}
