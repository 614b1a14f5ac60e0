package io.punctual.entitlements.cover;

import io.punctual.entitlements.definition.DefinitionReader;
import io.punctual.entitlements.entitlement.EntitlementRows;
import io.punctual.entitlements.hours.HoursRows;
import io.punctual.entitlements.read.processes.ProcessRows;
import io.punctual.entitlements.resolution.Answer;
import io.punctual.entitlements.resolution.Candidate;
import io.punctual.entitlements.resolution.Question;
import io.punctual.entitlements.resolution.Resolution;
import io.punctual.kit.time.TimeSource;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the question of a case to the resolution, and makes a decision of the answer. */
@Component
public class Resolver {
    private final Backgrounds backgrounds;
    private final CandidateRows candidates;
    private final DefaultProcess defaultProcess;
    private final EntitlementRows entitlements;
    private final ProcessRows processes;
    private final HoursRows hours;
    private final TimeSource time;

    Resolver(
            Backgrounds backgrounds,
            CandidateRows candidates,
            DefaultProcess defaultProcess,
            EntitlementRows entitlements,
            ProcessRows processes,
            HoursRows hours,
            TimeSource time) {
        this.backgrounds = backgrounds;
        this.candidates = candidates;
        this.defaultProcess = defaultProcess;
        this.entitlements = entitlements;
        this.processes = processes;
        this.hours = hours;
        this.time = time;
    }

    /** What the resolution said, and what the case gets. */
    record Resolved(Answer answer, Decision decision) {}

    /** What a case with these facts would get now; nothing is taken or told. */
    public Decision dryRun(CaseFacts facts) {
        return resolve(facts, null).decision();
    }

    /** Decides for a case that has the earlier decision, if any. */
    Resolved resolve(CaseFacts facts, @Nullable Decision earlier) {
        var background = backgrounds.of(facts);
        var question = new Question(
                background.accounts(),
                facts.contactId(),
                facts.productCode(),
                facts.assetId(),
                background.variables(),
                facts.receivedAt(),
                time.now(),
                earlier == null ? null : earlier.entitlementId(),
                facts.parentId() == null);
        var answer = Resolution.resolve(question, candidates.of(background.accounts()));
        return new Resolved(answer, decision(question, answer, background, earlier));
    }

    private Decision decision(Question question, Answer answer, Background background, @Nullable Decision earlier) {
        var winner = answer.winner();
        var reason = winner == null ? Explanation.uncovered(answer) : Explanation.covered(winner);
        var considered = Explanation.candidates(answer);
        if (earlier != null && Explanation.samePlace(earlier, winner)) {
            // The version a case runs stays: moving open cases to another is explicit (rule 6).
            return new Decision(
                    earlier.covered(),
                    earlier.entitlementId(),
                    earlier.entitlementName(),
                    earlier.processId(),
                    earlier.processVersion(),
                    earlier.businessHoursId(),
                    earlier.startAt(),
                    reason,
                    earlier.calendars(),
                    background.published(),
                    considered);
        }
        var process = winner == null ? defaultProcess.current() : Optional.ofNullable(winner.process());
        var hoursId = winner == null ? null : businessHours(winner);
        return new Decision(
                winner != null,
                winner == null ? null : winner.id(),
                winner == null ? null : winner.name(),
                process.map(Candidate.Process::id).orElse(null),
                process.map(Candidate.Process::version).orElse(null),
                hoursId,
                answer.startAt(question),
                reason,
                calendars(process, hoursId),
                background.published(),
                considered);
    }

    private @Nullable String businessHours(Candidate winner) {
        return entitlements
                .find(winner.id())
                .map(stored -> stored.entitlement().businessHoursId())
                .orElse(null);
    }

    /** Pins the revision of all business hours the process may count in. */
    private Map<String, Long> calendars(Optional<Candidate.Process> process, @Nullable String hoursId) {
        var ids = new LinkedHashSet<String>();
        if (hoursId != null) {
            ids.add(hoursId);
        }
        process.flatMap(known -> processes.version(known.id(), known.version()))
                .map(version -> DefinitionReader.read(version.definition()).definition())
                .ifPresent(definition -> ids.addAll(definition.calendars()));
        return ids.isEmpty() ? Map.of() : hours.revisions(ids);
    }
}
