package io.punctual.entitlements.template;

import io.punctual.entitlements.entitlement.EntitlementDesk;
import io.punctual.entitlements.events.ContractTerms;
import io.punctual.entitlements.read.contracts.ContractRows;
import io.punctual.entitlements.read.contracts.ContractRows.Contract;
import io.punctual.kit.web.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes entitlements of templates when the lines of a contract start, each once (rule 5). */
@Component
public class LineStarts {
    private static final Duration AGAIN = Duration.ofMinutes(5);
    /** Zones are at most this far apart, and somebody may change one meanwhile. */
    private static final Duration AROUND_THE_WORLD = Duration.ofHours(26);

    private static final Duration LOOK = Duration.ofHours(1);
    private static final int SHOWN = 200;

    /** A contract of which a line cannot get its entitlement, and when that is tried again. */
    public record Trouble(String serviceContractId, String problem, Instant nextTryAt) {
        static String words(LineTemplate wanted, ProblemException refused) {
            var why = refused.errors().stream()
                    .map(error -> error.field() + " " + error.value() + ": " + error.message())
                    .collect(Collectors.joining("; "));
            return "line " + wanted.lineId() + ", template " + wanted.templateId() + ": "
                    + (why.isEmpty() ? refused.getMessage() : why);
        }
    }

    private final StartRows rows;
    private final TemplateRows templates;
    private final ContractRows contracts;
    private final FromTemplate making;
    private final EntitlementDesk entitlements;

    LineStarts(
            StartRows rows,
            TemplateRows templates,
            ContractRows contracts,
            FromTemplate making,
            EntitlementDesk entitlements) {
        this.rows = rows;
        this.templates = templates;
        this.contracts = contracts;
        this.making = making;
        this.entitlements = entitlements;
    }

    /** Asks that the contract be looked at, because it or what it refers to has changed. */
    public void ask(String contractId, Instant dueAt) {
        rows.ask(contractId, dueAt);
    }

    public List<Trouble> troubles() {
        return rows.troubles(SHOWN);
    }

    /** Looks at the contract that has been due longest; false when none is. Call it in a transaction. */
    public boolean next(Instant now) {
        var due = rows.lockNext(now);
        due.ifPresent(request -> look(request, now));
        return due.isPresent();
    }

    private void look(StartRows.Request request, Instant now) {
        var contract = contracts
                .find(request.contractId())
                .filter(found -> found.terms().status() == ContractTerms.Status.ACTIVE);
        var next = contract.map(found -> start(found, now)).orElse(Outlook.NOTHING);
        if (next.problem() != null) {
            rows.later(request, after(now, AGAIN), next.problem());
        } else if (next.at() != null) {
            rows.later(request, wake(next.at(), now), null);
        } else {
            rows.done(request);
        }
    }

    /** What is left to do for a contract: when its next line starts, or what stands in the way of one that has. */
    private record Outlook(@Nullable Instant at, @Nullable String problem) {
        static final Outlook NOTHING = new Outlook(null, null);

        Outlook also(Instant start) {
            return new Outlook(at == null || start.isBefore(at) ? start : at, problem);
        }

        Outlook but(String trouble) {
            return new Outlook(at, problem == null ? trouble : problem);
        }
    }

    private Outlook start(Contract contract, Instant now) {
        var outlook = Outlook.NOTHING;
        for (var wanted : LineTemplate.of(contract.terms(), contract.lines(), templates.concerning(contract.id()))) {
            if (rows.made(contract.id(), wanted)) {
                continue;
            }
            var start =
                    wanted.start().atStartOfDay(making.zone(wanted.template())).toInstant();
            if (start.isAfter(now)) {
                outlook = outlook.also(start);
                continue;
            }
            try {
                make(contract, wanted, now);
            } catch (ProblemException refused) {
                outlook = outlook.but(Trouble.words(wanted, refused));
            }
        }
        return outlook;
    }

    private void make(Contract contract, LineTemplate wanted, Instant now) {
        var id = FromTemplate.id(contract.id(), wanted);
        var entitlement = making.entitlement(contract, wanted);
        entitlements.record(id, entitlement, OptionalLong.empty(), "template/" + wanted.templateId());
        rows.remember(contract.id(), wanted, id, now);
    }

    /** Looked at more often in the last day before, should the zone change meanwhile. */
    private static Instant wake(Instant start, Instant now) {
        var early = start.minus(AROUND_THE_WORLD);
        var soon = after(now, LOOK);
        return early.isAfter(soon) ? early : start.isBefore(soon) ? start : soon;
    }

    /** On a common grid, so that several requests for one contract become one. */
    private static Instant after(Instant now, Duration grid) {
        var step = grid.toSeconds();
        return Instant.ofEpochSecond((now.getEpochSecond() / step + 1) * step);
    }
}
