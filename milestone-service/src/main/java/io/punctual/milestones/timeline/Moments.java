package io.punctual.milestones.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what is known of a case in the order in which it happened, whatever the order in which it was heard. */
final class Moments {
    private final TreeMap<Long, CaseFact> facts = new TreeMap<>();

    private Moments(List<CaseFact> known) {
        known.forEach(fact -> facts.put(fact.sequence(), fact));
    }

    static List<Moment> inOrder(History history, ServiceLevels levels) {
        var moments = new Moments(history.facts());
        if (!moments.facts.containsKey(0L)) {
            return List.of();
        }
        var all = new ArrayList<Moment>();
        moments.facts.values().forEach(fact -> all.add(new Moment.Fact(moments.effectiveAt(fact), fact)));
        all.addAll(moments.decisions(history.decisions()));
        levels.published(hoursNamed(history))
                .forEach(hours -> all.add(new Moment.Rescheduled(hours.publishedAt(), hours.ref())));
        history.completions().stream()
                .distinct()
                .forEach(completion -> all.add(new Moment.Completed(completion.completedAt(), completion)));
        all.sort(Comparator.comparing(Moment::at).thenComparing(Moments::rank));
        return all;
    }

    /** Nothing that is told about a case lies before its opening. */
    private Instant effectiveAt(CaseFact fact) {
        var opened = facts.firstEntry().getValue().occurredAt();
        return fact.occurredAt().isBefore(opened) ? opened : fact.occurredAt();
    }

    private List<Moment> decisions(List<Decision> known) {
        var byRevision = new TreeMap<Long, Decision>();
        known.forEach(decision -> byRevision.put(decision.revision(), decision));
        var moments = new ArrayList<Moment>();
        boolean processKnown = false;
        long decidedUpTo = -1;
        Decision before = null;
        var at = Instant.MIN;
        for (var decision : lasting(byRevision)) {
            var fact = facts.get(decision.caseSequence());
            if (fact == null) {
                continue;
            }
            var first = !processKnown && decision.process() != null;
            var ofFact = decision.caseSequence() > decidedUpTo && !movesToAnotherVersion(before, decision);
            var change = ofFact ? effectiveAt(fact) : later(effectiveAt(fact), decision.decidedAt());
            var knownAt = later(fact.at(), decision.decidedAt());
            // The first process counts from its start, however late it was decided: the facts since then are replayed.
            // The highest revision has the last word, whenever what it was decided on happened.
            at = later(at, first ? start(decision) : change);
            moments.add(new Moment.Decided(at, knownAt, decision, fact));
            processKnown |= first;
            decidedUpTo = decision.caseSequence();
            before = decision;
        }
        return moments;
    }

    /** Rule 6: a process that starts with a date of the case starts where it was said last, as if it had always been so. */
    private static List<Decision> lasting(TreeMap<Long, Decision> byRevision) {
        return byRevision.values().stream()
                .filter(decision -> byRevision.tailMap(decision.revision(), false).values().stream()
                        .noneMatch(decision::isMovedBy))
                .toList();
    }

    /** Nothing about the case changed: whoever moves it decides from when on. */
    private static boolean movesToAnotherVersion(@Nullable Decision before, Decision decision) {
        var from = before == null ? null : before.process();
        var to = decision.process();
        return from != null && to != null && from.id().equals(to.id()) && from.version() != to.version();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Instant start(Decision decision) {
        var opened = facts.firstEntry().getValue().occurredAt();
        return decision.startAt().isBefore(opened) ? opened : decision.startAt();
    }

    /** A decision pins the revision of each calendar it leads to. */
    private static Set<String> hoursNamed(History history) {
        return history.decisions().stream()
                .flatMap(decision -> Stream.concat(
                        decision.calendars().keySet().stream(), Stream.ofNullable(decision.businessHoursId())))
                .collect(Collectors.toSet());
    }

    private static long rank(Moment moment) {
        return switch (moment) {
            case Moment.Fact fact -> fact.fact().sequence() * 2;
            case Moment.Decided decided -> decided.decision().caseSequence() * 2 + 1;
            case Moment.Rescheduled _ -> -1;
            case Moment.Awaited _, Moment.Completed _ -> Long.MAX_VALUE;
        };
    }
}
