package io.punctual.cases.read.details;

import io.punctual.cases.events.CaseEvent.CaseOpened;
import io.punctual.cases.events.CaseSnapshot;
import io.punctual.cases.facts.Fact;
import io.punctual.cases.read.CaseView;
import io.punctual.cases.read.CaseView.EntitlementView;
import io.punctual.cases.read.CaseView.NextMilestone;
import io.punctual.cases.read.CaseView.Words;
import io.punctual.kit.message.MessageJson;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a case out of its story. */
final class CaseFold {
    private static final String DECIDED = "io.punctual.entitlement.decided.v1";
    private static final String MILESTONES = "io.punctual.milestone.";

    private CaseFold() {}

    /** Empty when the case had not been opened yet. */
    static Optional<CaseView> view(CaseStory.Told story) {
        if (story.events().isEmpty()) {
            return Optional.empty();
        }
        var opened = (CaseOpened) story.events().getFirst().event();
        var snapshot = CaseSnapshot.opened(opened);
        for (var stored : story.events().subList(1, story.events().size())) {
            snapshot = snapshot.after(stored.event());
        }
        var texts = opened.personal().texts();
        return Optional.of(CaseView.of(
                snapshot,
                story.events().getLast().sequence(),
                new Words(texts.getOrDefault("subject", ""), texts.get("description")),
                entitlement(story.facts()).orElse(null),
                nextMilestone(story.facts()).orElse(null)));
    }

    private static Optional<EntitlementView> entitlement(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.type().equals(DECIDED))
                .max(Comparator.comparingLong(Fact::revision))
                .map(fact -> MessageJson.MAPPER
                        .treeToValue(fact.data(), Decision.class)
                        .view());
    }

    private static Optional<NextMilestone> nextMilestone(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.type().startsWith(MILESTONES))
                .map(fact -> MessageJson.MAPPER.treeToValue(fact.data(), Milestone.class))
                .collect(Collectors.toMap(Milestone::milestoneId, milestone -> milestone, LATEST))
                .values()
                .stream()
                .filter(milestone ->
                        milestone.state().equals("RUNNING") || milestone.state().equals("PAUSED"))
                .min(Comparator.comparing(Milestone::targetAt)
                        .thenComparing(m -> m.milestoneId().toString()))
                .map(m -> new NextMilestone(m.milestoneId(), m.name(), m.targetAt(), m.state()));
    }

    private static final BinaryOperator<Milestone> LATEST =
            (one, other) -> other.revision() > one.revision() ? other : one;

    private record Decision(
            boolean covered,
            @Nullable String entitlementId,
            @Nullable String entitlementName,
            @Nullable String processId,
            @Nullable Long processVersion,
            String reason,
            @Nullable String reasonKo) {
        EntitlementView view() {
            return new EntitlementView(
                    entitlementId, entitlementName, covered, processId, processVersion, reason, reasonKo);
        }
    }

    private record Milestone(UUID milestoneId, long revision, String name, Instant targetAt, String state) {}
}
