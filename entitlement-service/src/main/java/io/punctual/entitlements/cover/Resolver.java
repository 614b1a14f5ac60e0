package io.punctual.entitlements.cover;

import io.punctual.entitlements.ServiceSettings;
import io.punctual.entitlements.cover.CandidateRows.Found;
import io.punctual.entitlements.cover.Decision.Words;
import io.punctual.entitlements.entitlement.Entitlement;
import io.punctual.entitlements.resolution.Answer;
import io.punctual.entitlements.resolution.Candidate;
import io.punctual.entitlements.resolution.Question;
import io.punctual.entitlements.resolution.Resolution;
import io.punctual.kit.time.TimeSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the question of a case to the resolution, and makes a decision of the answer. */
@Component
public class Resolver {
    private final Backgrounds backgrounds;
    private final CandidateRows candidates;
    private final DefaultProcess defaultProcess;
    private final CalendarPins pins;
    private final ProcessStarts starts;
    private final ServiceSettings settings;
    private final TimeSource time;

    Resolver(
            Backgrounds backgrounds,
            CandidateRows candidates,
            DefaultProcess defaultProcess,
            CalendarPins pins,
            ProcessStarts starts,
            ServiceSettings settings,
            TimeSource time) {
        this.backgrounds = backgrounds;
        this.candidates = candidates;
        this.defaultProcess = defaultProcess;
        this.pins = pins;
        this.starts = starts;
        this.settings = settings;
        this.time = time;
    }

    /** What the resolution said, and what the case gets. */
    record Resolved(Answer answer, Decision decision) {}

    /** What a case with these facts would get now; nothing is taken or told. */
    public Decision dryRun(CaseFacts facts) {
        return resolve(facts, null, null).decision();
    }

    /** What a case would get if one entitlement were cancelled; nothing is taken or told. */
    Decision without(String entitlementId, CaseFacts facts, @Nullable Decision earlier) {
        var background = backgrounds.of(facts);
        var question = question(facts, background, earlier);
        var found = candidates.of(background.accounts());
        var rest = found.candidates().stream()
                .filter(candidate -> !candidate.id().equals(entitlementId))
                .toList();
        return decision(facts, question, Resolution.resolve(question, rest), found, background, earlier);
    }

    /** Decides for a case that has the earlier decision, if any. */
    Resolved resolve(CaseFacts facts, @Nullable Decision earlier, @Nullable Choice choice) {
        var background = backgrounds.of(facts);
        var question = question(facts, background, earlier);
        var found = candidates.of(background.accounts());
        var free = Resolution.resolve(question, found.candidates());
        var answer = choice == null ? free : free.choosing(choice.entitlementId(), choice.by(), choice.reason());
        return new Resolved(answer, decision(facts, question, answer, found, background, earlier));
    }

    private Question question(CaseFacts facts, Background background, @Nullable Decision earlier) {
        return new Question(
                background.accounts(),
                facts.contactId(),
                facts.productCode(),
                facts.assetId(),
                background.variables(),
                facts.receivedAt(),
                time.now(),
                earlier == null ? null : earlier.entitlementId(),
                facts.parentId() == null);
    }

    private Decision decision(
            CaseFacts facts,
            Question question,
            Answer answer,
            Found found,
            Background background,
            @Nullable Decision earlier) {
        var winner = answer.winner();
        var zone = winner == null ? settings.zone() : winner.term().zone();
        var entitlement = winner == null ? null : found.entitlements().get(winner.id());
        var decision = place(facts, question, answer, entitlement, background, earlier);
        return starts.of(decision, background.variables(), zone, facts.receivedAt(), question.now());
    }

    private Decision place(
            CaseFacts facts,
            Question question,
            Answer answer,
            @Nullable Entitlement entitlement,
            Background background,
            @Nullable Decision earlier) {
        var winner = answer.winner();
        var considered = Explanation.candidates(answer);
        var caseHours = pins.known(facts.businessHoursId());
        var cover = winner == null ? Explanation.uncovered(answer) : Explanation.covered(winner, answer);
        var reason = cover.plus(ignored(facts, caseHours));
        var published = published(background, winner, entitlement);
        if (earlier != null && Explanation.samePlace(earlier, winner)) {
            // The version a case runs stays: moving open cases to another is explicit (rule 6).
            return new Decision(
                    earlier.covered(),
                    earlier.entitlementId(),
                    earlier.entitlementName(),
                    earlier.processId(),
                    earlier.processVersion(),
                    earlier.businessHoursId(),
                    caseHours,
                    earlier.startAt(),
                    reason.en(),
                    reason.ko(),
                    pins.also(caseHours, earlier.calendars()),
                    published,
                    considered,
                    null,
                    false);
        }
        var process = winner == null ? defaultProcess.current() : Optional.ofNullable(winner.process());
        var hoursId = entitlement == null ? null : entitlement.businessHoursId();
        return new Decision(
                winner != null,
                winner == null ? null : winner.id(),
                winner == null ? null : winner.name(),
                process.map(Candidate.Process::id).orElse(null),
                process.map(Candidate.Process::version).orElse(null),
                hoursId,
                caseHours,
                answer.startAt(question),
                reason.en(),
                reason.ko(),
                pins.also(caseHours, pins.of(process.orElse(null), hoursId)),
                published,
                considered,
                null,
                false);
    }

    /** What conditions of a process may read of the entitlement stands beside what they read of the customer. */
    private static Map<String, Object> published(
            Background background, @Nullable Candidate winner, @Nullable Entitlement entitlement) {
        if (winner == null) {
            return background.published();
        }
        var facts = new TreeMap<>(background.published());
        facts.put("entitlement.id", winner.id());
        facts.put("entitlement.name", winner.name());
        if (entitlement != null && entitlement.type() != null) {
            facts.put("entitlement.type", entitlement.type());
        }
        return facts;
    }

    /** Rule 11: hours of the case that nobody has recorded are left out, and that is said. */
    private static Words ignored(CaseFacts facts, @Nullable String caseHours) {
        var named = facts.businessHoursId();
        return named == null || caseHours != null
                ? Words.NONE
                : new Words(
                        "; the case's business hours " + named + " are not known and left out",
                        "; 케이스의 업무 시간 " + named + "은(는) 등록되어 있지 않아 적용하지 않았습니다");
    }
}
