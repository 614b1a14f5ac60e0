package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.directory.CaseFields;
import io.punctual.entitlements.published.Announcer;
import io.punctual.entitlements.salesforce.report.WantedField;
import io.punctual.kit.command.Commands;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the owner of the fields of cases for those that are not there, and waits a moment until they are. */
@Component
class CaseFieldRequests {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final CaseFields fields;
    private final Announcer announcer;
    private final Commands commands;

    CaseFieldRequests(CaseFields fields, Announcer announcer, Commands commands) {
        this.fields = fields;
        this.announcer = announcer;
        this.commands = commands;
    }

    /** Answers the names of those that did not come in time. */
    Set<String> request(Collection<WantedField> wanted) {
        var missing = new TreeSet<String>();
        wanted.stream().filter(field -> !field.declared()).forEach(field -> missing.add(field.name()));
        if (missing.isEmpty()) {
            return missing;
        }
        commands.<@Nullable Void>execute("request-case-fields", () -> {
            wanted.stream()
                    .filter(field -> !field.declared())
                    .forEach(field -> announcer.caseFieldWanted(field.name(), field.type(), field.label()));
            return null;
        });
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        do {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            missing.removeAll(fields.active().keySet());
        } while (!missing.isEmpty() && System.nanoTime() < deadline);
        return missing;
    }
}
