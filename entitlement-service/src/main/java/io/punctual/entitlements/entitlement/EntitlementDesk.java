package io.punctual.entitlements.entitlement;

import io.punctual.entitlements.ServiceSettings;
import io.punctual.entitlements.definition.Finding;
import io.punctual.entitlements.expressions.Expressions;
import io.punctual.entitlements.rows.Paging;
import io.punctual.entitlements.rows.Preconditions;
import io.punctual.entitlements.rows.Revised;
import io.punctual.entitlements.rows.Search;
import io.punctual.kit.command.Commands;
import io.punctual.kit.time.TimeSource;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps entitlements; what is put is effective for the next case. */
@Service
public class EntitlementDesk {
    private static final String WHAT = "entitlement";

    /** An entitlement with what follows from today's date and the cases it covers. */
    public record Current(Entitlement entitlement, Entitlement.Status status, int used, List<Finding> warnings) {}

    private final EntitlementRows rows;
    private final EntitlementCheck check;
    private final Neighbours neighbours;
    private final ReviewRequests reviews;
    private final Expressions expressions;
    private final Commands commands;
    private final TimeSource time;
    private final ServiceSettings settings;

    EntitlementDesk(
            EntitlementRows rows,
            EntitlementCheck check,
            Neighbours neighbours,
            ReviewRequests reviews,
            Expressions expressions,
            Commands commands,
            TimeSource time,
            ServiceSettings settings) {
        this.rows = rows;
        this.check = check;
        this.neighbours = neighbours;
        this.reviews = reviews;
        this.expressions = expressions;
        this.commands = commands;
        this.time = time;
        this.settings = settings;
    }

    public Revised<Current> put(String id, Entitlement entitlement, OptionalLong seen, String by) {
        expressions.awaitFields(
                Optional.ofNullable(entitlement.criteria()).stream().toList());
        return record(id, entitlement, seen, by);
    }

    /** The same without waiting for fields that are on their way; many can be recorded in one transaction. */
    public Revised<Current> record(String id, Entitlement entitlement, OptionalLong seen, String by) {
        Preconditions.usableId(id);
        return commands.execute("put-entitlement", () -> {
            var stored = rows.lock(id);
            var revision = stored.map(EntitlementRows.Stored::revision).orElse(0L);
            Preconditions.matches(seen, revision, WHAT, id);
            if (stored.isPresent() && stored.get().entitlement().equals(entitlement)) {
                return get(id);
            }
            var findings = check.check(entitlement);
            findings.addAll(expressions.criteriaFindings("criteria", entitlement.criteria()));
            Preconditions.none(findings);
            var toAndFro = neighbours.check(id, entitlement);
            Preconditions.none(toAndFro.errors());
            rows.store(id, revision + 1, entitlement, by, time.now());
            askForReview(id);
            var now = get(id).content();
            var told = new Current(now.entitlement(), now.status(), now.used(), toAndFro.warnings());
            return new Revised<>(id, revision + 1, stored.isEmpty(), told);
        });
    }

    /** Cancels it: the cases it covers are decided again in the background (rule 3). */
    public Revised<Current> cancel(String id, OptionalLong seen, String by) {
        var stored = rows.find(id).orElseThrow(() -> ProblemException.notFound(WHAT, id));
        return put(id, stored.entitlement().asCancelled(), seen, by);
    }

    /** Open cases are looked at now, and again when the entitlement starts. */
    private void askForReview(String id) {
        rows.find(id).ifPresent(stored -> {
            var zone = stored.zone() == null ? settings.zone() : stored.zone();
            var start = stored.entitlement().startDate().atStartOfDay(zone).toInstant();
            var now = time.now();
            reviews.ask(id, now);
            if (start.isAfter(now)) {
                reviews.ask(id, start);
            }
        });
    }

    public Revised<Current> get(String id) {
        return rows.find(id).map(this::current).orElseThrow(() -> ProblemException.notFound(WHAT, id));
    }

    /** Every revision, the latest first. */
    public List<EntitlementRows.Change> history(String id) {
        get(id);
        return rows.changes(id);
    }

    public Page<Revised<Current>> list(Search search, @Nullable String cursor, @Nullable Integer limit) {
        return Paging.page(
                cursor,
                limit,
                (after, count) -> rows.after(search, after, count),
                EntitlementRows.Stored::id,
                this::current);
    }

    private Revised<Current> current(EntitlementRows.Stored stored) {
        var zone = stored.zone() == null ? settings.zone() : stored.zone();
        var today = LocalDate.ofInstant(time.now(), zone);
        var status = stored.entitlement().status(today, stored.used());
        return new Revised<>(
                stored.id(),
                stored.revision(),
                false,
                new Current(stored.entitlement(), status, stored.used(), List.of()));
    }
}
