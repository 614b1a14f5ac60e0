package io.punctual.entitlements.sense;

import io.punctual.entitlements.definition.Finding;
import io.punctual.entitlements.definition.ProcessDefinition.Milestone;
import io.punctual.entitlements.definition.ProcessDefinition.On;
import io.punctual.entitlements.definition.ProcessDefinition.Recurrence;
import io.punctual.entitlements.definition.ProcessDefinition.Trigger;
import java.util.List;
import java.util.stream.IntStream;

/** Finds promises that feed themselves: what is sure to go round is refused, what might is told. */
final class SelfFeeding {
    /** A milestone with its conditions; the path is where it stands. */
    private record Node(String path, Milestone milestone, Condition criteria, Condition completion) {
        boolean recurs() {
            return milestone.recurrence() == Recurrence.INDEPENDENT || milestone.recurrence() == Recurrence.SEQUENTIAL;
        }

        String action(int trigger) {
            return path + ".actions[" + trigger + "].do";
        }
    }

    private final List<Node> nodes;

    SelfFeeding(List<Milestone> milestones, Condition.Language language) {
        this.nodes = IntStream.range(0, milestones.size())
                .mapToObj(index -> {
                    var milestone = milestones.get(index);
                    return new Node(
                            "milestones[" + index + "]",
                            milestone,
                            language.condition(milestone.criteria()),
                            language.condition(milestone.completion()));
                })
                .toList();
    }

    void find(List<Finding> errors, List<Finding> warnings) {
        for (var node : nodes) {
            for (var index = 0; index < node.milestone().triggers().size(); index++) {
                own(node, index, errors, warnings);
            }
        }
        var sure = new Rounds(nodes.size(), this::sureToStart);
        var possible = new Rounds(nodes.size(), this::mayStart);
        sure.each(round -> errors.add(round(round, "start and complete each other for ever")));
        possible.each(round -> {
            if (!sure.contains(round)) {
                warnings.add(round(
                        round,
                        "change what each other's conditions read, and may go round until the"
                                + " limit of 8 consequences stops them"));
            }
        });
    }

    private static void own(Node node, int index, List<Finding> errors, List<Finding> warnings) {
        var trigger = node.milestone().triggers().get(index);
        var effects = Effects.of(trigger);
        if (trigger.on() == On.SUCCESS) {
            success(node, index, trigger, effects, errors, warnings);
        } else if (completes(node.completion(), effects)) {
            errors.add(new Finding(
                    node.action(index),
                    trigger.on().name(),
                    "makes the completion of its own milestone hold, so that missing the target would meet it"));
        } else {
            told(node, index, effects, warnings);
        }
    }

    private static void success(
            Node node, int index, Trigger trigger, Effects effects, List<Finding> errors, List<Finding> warnings) {
        if (!node.recurs()) {
            return;
        }
        var feeds = effects.touch(node.criteria().reads()) && node.criteria().after(effects) == Outlook.ALWAYS;
        if (feeds && completes(node.completion(), effects)) {
            errors.add(new Finding(
                    node.action(index),
                    trigger.on().name(),
                    "starts and completes its own milestone again each time it is met"));
        } else {
            told(node, index, effects, warnings);
        }
    }

    private static void told(Node node, int index, Effects effects, List<Finding> warnings) {
        told(node, index, effects, "criteria", node.criteria(), warnings);
        told(node, index, effects, "completion", node.completion(), warnings);
    }

    private static void told(
            Node node, int index, Effects effects, String name, Condition condition, List<Finding> warnings) {
        if (effects.touch(condition.reads())) {
            warnings.add(new Finding(
                    node.action(index),
                    effects.touching(condition.reads()),
                    "changes what the " + name + " of its own milestone reads"));
        }
    }

    private static boolean completes(Condition completion, Effects effects) {
        return completion.written()
                && effects.touch(completion.reads())
                && completion.after(effects) == Outlook.ALWAYS
                && completion.outlook() != Outlook.ALWAYS;
    }

    /** Meeting the one surely starts the other, completes it at once, and lets the one start anew. */
    private boolean sureToStart(int from, int to) {
        var one = nodes.get(from);
        var other = nodes.get(to);
        return bothRecur(one, other)
                && one.milestone().triggers().stream()
                        .filter(trigger -> trigger.on() == On.SUCCESS)
                        .map(Effects::of)
                        .anyMatch(effects -> effects.touch(other.criteria().reads())
                                && other.criteria().after(effects) == Outlook.ALWAYS
                                && completes(other.completion(), effects)
                                && one.criteria().after(effects) == Outlook.NEVER);
    }

    private boolean mayStart(int from, int to) {
        var one = nodes.get(from);
        var other = nodes.get(to);
        return bothRecur(one, other)
                && one.milestone().triggers().stream()
                        .map(Effects::of)
                        .anyMatch(effects -> effects.touch(other.criteria().reads()));
    }

    /** What happens once per case cannot go round. */
    private static boolean bothRecur(Node one, Node other) {
        return one != other && one.recurs() && other.recurs();
    }

    private Finding round(List<Integer> round, String what) {
        var names = round.stream()
                .map(index -> "\"" + nodes.get(index).milestone().name() + "\"")
                .toList();
        var first = nodes.get(round.getFirst());
        return new Finding(first.path() + ".actions", String.join(" → ", names), what);
    }
}
