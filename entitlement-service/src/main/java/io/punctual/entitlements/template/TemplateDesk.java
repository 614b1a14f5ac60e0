package io.punctual.entitlements.template;

import io.punctual.entitlements.definition.Finding;
import io.punctual.entitlements.directory.Kind;
import io.punctual.entitlements.directory.References;
import io.punctual.entitlements.hours.HoursRows;
import io.punctual.entitlements.read.processes.ProcessRows;
import io.punctual.entitlements.rows.Paging;
import io.punctual.entitlements.rows.Preconditions;
import io.punctual.entitlements.rows.Revised;
import io.punctual.kit.command.Commands;
import io.punctual.kit.time.TimeSource;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps templates; the same template again changes nothing. */
@Service
public class TemplateDesk {
    private static final String WHAT = "entitlement template";

    private final TemplateRows rows;
    private final ProcessRows processes;
    private final HoursRows hours;
    private final References references;
    private final StartRows starts;
    private final Commands commands;
    private final TimeSource time;

    TemplateDesk(
            TemplateRows rows,
            ProcessRows processes,
            HoursRows hours,
            References references,
            StartRows starts,
            Commands commands,
            TimeSource time) {
        this.rows = rows;
        this.processes = processes;
        this.hours = hours;
        this.references = references;
        this.starts = starts;
        this.commands = commands;
        this.time = time;
    }

    public Revised<EntitlementTemplate> put(String id, EntitlementTemplate template, OptionalLong seen) {
        Preconditions.usableId(id);
        Preconditions.none(findings(template));
        return commands.execute("put-entitlement-template", () -> {
            var stored = rows.lock(id);
            var revision = stored.map(Revised::revision).orElse(0L);
            Preconditions.matches(seen, revision, WHAT, id);
            if (stored.isPresent() && stored.get().content().equals(template)) {
                return stored.get();
            }
            var changed = new Revised<>(id, revision + 1, stored.isEmpty(), template);
            rows.store(changed);
            starts.askForTemplate(id, template.productCodes(), time.now());
            return changed;
        });
    }

    public Optional<EntitlementTemplate> find(String id) {
        return rows.find(id).map(Revised::content);
    }

    public Revised<EntitlementTemplate> get(String id) {
        return rows.find(id).orElseThrow(() -> ProblemException.notFound(WHAT, id));
    }

    public Page<Revised<EntitlementTemplate>> list(@Nullable String cursor, @Nullable Integer limit) {
        return Paging.page(cursor, limit, rows::after, Revised::id, template -> template);
    }

    private List<Finding> findings(EntitlementTemplate template) {
        var findings = new ArrayList<Finding>();
        if (template.name() == null || template.name().isBlank()) {
            findings.add(new Finding("name", template.name(), "is required"));
        }
        if (template.processId() != null && processes.find(template.processId()).isEmpty()) {
            findings.add(new Finding("processId", template.processId(), "there is no such entitlement process"));
        }
        if (template.businessHoursId() != null && !hours.exists(template.businessHoursId())) {
            findings.add(
                    new Finding("businessHoursId", template.businessHoursId(), "there are no such business hours"));
        }
        positive("termDays", template.termDays(), findings);
        positive("cases", template.cases(), findings);
        for (var index = 0; index < template.productCodes().size(); index++) {
            var code = template.productCodes().get(index);
            references.require(Kind.PRODUCT, "productCodes[" + index + "]", code, findings);
        }
        return findings;
    }

    private static void positive(String field, @Nullable Integer number, List<Finding> findings) {
        if (number != null && number < 1) {
            findings.add(new Finding(field, number, "must be at least 1"));
        }
    }
}
