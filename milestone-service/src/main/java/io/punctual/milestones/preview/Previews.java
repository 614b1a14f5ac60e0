package io.punctual.milestones.preview;

import io.punctual.kit.time.TimeSource;
import io.punctual.kit.web.Cursor;
import io.punctual.kit.web.ProblemException;
import io.punctual.milestones.definition.CompiledProcess;
import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.ledger.Histories;
import io.punctual.milestones.ledger.StoredServiceLevels;
import io.punctual.milestones.proposal.CaseFilter;
import io.punctual.milestones.proposal.CaseSelection;
import io.punctual.milestones.proposal.CaseSelection.Page;
import io.punctual.milestones.proposal.KnownLevels;
import io.punctual.milestones.proposal.Proposals;
import io.punctual.milestones.proposal.ProposedHours;
import io.punctual.milestones.proposal.Wrong;
import io.punctual.milestones.timeline.CalendarRef;
import io.punctual.milestones.timeline.History;
import io.punctual.milestones.timeline.PublishedHours;
import io.punctual.milestones.timeline.ServiceLevels;
import io.punctual.milestones.timeline.ServiceLevels.Missing;
import io.punctual.milestones.timeline.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Folds open cases without and with a change, and says what the change would do. */
@Service
class Previews {
    private final CaseSelection cases;
    private final Histories histories;
    private final StoredServiceLevels levels;
    private final Proposals proposals;
    private final ProposedHours hours;
    private final TimeSource time;

    Previews(
            CaseSelection cases,
            Histories histories,
            StoredServiceLevels levels,
            Proposals proposals,
            ProposedHours hours,
            TimeSource time) {
        this.cases = cases;
        this.histories = histories;
        this.levels = levels;
        this.proposals = proposals;
        this.hours = hours;
        this.time = time;
    }

    /** A change: what is added to a history, and the service levels it is then folded with. */
    private record Change(UnaryOperator<History> history, ServiceLevels levels, Instant now) {}

    PreviewPage migration(
            ProcessRef to,
            List<Integer> from,
            CaseFilter filter,
            @Nullable String cursor,
            int limit,
            List<String> notes) {
        var process = proposals.version("toVersion", to);
        var newest = proposals.newestHours("toVersion", process);
        var now = time.now();
        var page = new Page(after(cursor), limit);
        var change = new Change(
                history -> new Hypothesis(history, now).movedTo(to, newest),
                new ChangedLevels(new KnownLevels(levels), Map.of(to, process), Map.of()),
                now);
        return preview(cases.openUnderOther(to, from, filter, page), change, page, notes);
    }

    PreviewPage hours(String id, JsonNode definition, @Nullable String cursor, int limit, List<String> notes) {
        var latest = hours.latest(id);
        if (latest.isEmpty()) {
            throw ProblemException.notFound("business hours", id);
        }
        var calendar = hours.read("definition", definition);
        var now = time.now();
        var page = new Page(after(cursor), limit);
        var revision = new PublishedHours(new CalendarRef(id, latest.getAsLong() + 1), now);
        var change = new Change(
                UnaryOperator.identity(),
                new ChangedLevels(new KnownLevels(levels), Map.of(), Map.of(revision, calendar)),
                now);
        return preview(cases.openInHours(id, page), change, page, notes);
    }

    PreviewPage ofCase(UUID caseId, Map<String, Object> changes, @Nullable ProcessRef to, List<String> notes) {
        var history = histories.of(List.of(caseId)).getFirst();
        if (history.facts().isEmpty()) {
            throw ProblemException.notFound("case", caseId);
        }
        if (to != null && history.decisions().isEmpty()) {
            throw ProblemException.conflict("not-decided", "The cover of the case is not decided yet. Try again.");
        }
        var process = to == null ? null : proposals.version("processVersion", to);
        var now = time.now();
        UnaryOperator<History> changed = known -> {
            var hypothesis = new Hypothesis(known, now);
            var reclassified = changes.isEmpty() ? hypothesis : hypothesis.reclassified(changes);
            return to == null || process == null
                    ? reclassified.history()
                    : reclassified.movedTo(to, proposals.newestHours("processVersion", process));
        };
        Map<ProcessRef, CompiledProcess> processes = to == null || process == null ? Map.of() : Map.of(to, process);
        var change = new Change(changed, new ChangedLevels(new KnownLevels(levels), processes, Map.of()), now);
        return preview(List.of(caseId), change, new Page(caseId, 2), notes);
    }

    private PreviewPage preview(List<UUID> ids, Change change, Page page, List<String> notes) {
        var real = new KnownLevels(levels);
        var effects = new ArrayList<Effect>();
        var notFolded = new HashMap<String, Integer>();
        for (var known : histories.of(ids)) {
            var history = known.awaited(change.now());
            try {
                var without = Timeline.of(history, real);
                var with = Timeline.of(change.history().apply(history), change.levels());
                effects.addAll(new Effects(history.caseId(), number(history), change.now()).between(without, with));
            } catch (Missing missing) {
                notFolded.merge("not heard of yet: " + missing.key(), 1, Integer::sum);
            }
        }
        var more = ids.size() == page.limit();
        return new PreviewPage(
                PreviewPage.Counts.of(ids.size(), effects),
                effects,
                notFolded,
                notes,
                more ? Cursor.encode(ids.getLast()) : null);
    }

    private static @Nullable Long number(History history) {
        return history.facts().isEmpty()
                        || !(history.facts().getLast().snapshot().get("case.number") instanceof Number number)
                ? null
                : number.longValue();
    }

    private static UUID after(@Nullable String cursor) {
        var parts = Cursor.decode(cursor);
        try {
            return parts.isEmpty() ? new UUID(0, 0) : UUID.fromString(parts.getFirst());
        } catch (IllegalArgumentException foreign) {
            throw Wrong.value("cursor", cursor, "must be the next of an earlier answer, unchanged");
        }
    }
}
