package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.hours.BusinessHours;
import io.punctual.entitlements.hours.HoursDesk;
import io.punctual.entitlements.hours.HoursRows;
import io.punctual.entitlements.salesforce.hours.TranslatedHours;
import io.punctual.entitlements.salesforce.report.Made;
import io.punctual.entitlements.salesforce.report.Made.Change;
import io.punctual.entitlements.salesforce.xml.MetadataNames;
import io.punctual.entitlements.salesforce.xml.SalesforceIds;
import io.punctual.kit.command.Commands;
import io.punctual.kit.web.ProblemException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts business hours, all of a file or none, and stand-ins for those that are only referred to. */
@Component
class HoursImport {
    private final HoursDesk desk;
    private final HoursRows rows;
    private final Commands commands;

    HoursImport(HoursDesk desk, HoursRows rows, Commands commands) {
        this.desk = desk;
        this.rows = rows;
        this.commands = commands;
    }

    /** Whether there are real ones of this id. */
    boolean isThere(String id) {
        return rows.find(id).filter(stored -> !StandInHours.is(stored.hours())).isPresent();
    }

    void run(Translation translation, Outcomes outcomes, boolean dryRun, String by) {
        var seen = new HashMap<String, String>();
        for (var file : translation.hours()) {
            var twice = file.content().stream()
                    .filter(hours -> seen.putIfAbsent(MetadataNames.key(hours.name()), file.path()) != null)
                    .findFirst();
            if (twice.isPresent()) {
                var name = twice.get().name();
                outcomes.refused(
                        file.file(),
                        "business hours \"" + name + "\" are in " + seen.get(MetadataNames.key(name)) + " too");
                continue;
            }
            try {
                file(file, outcomes, dryRun, by);
            } catch (ProblemException problem) {
                outcomes.refused(file.file(), Refusals.words(problem));
            }
        }
    }

    private void file(Translated<List<TranslatedHours>> file, Outcomes outcomes, boolean dryRun, String by) {
        var made = new TreeMap<String, Made>();
        var usable = file.content().stream().filter(this::isUsable).toList();
        for (var hours : usable) {
            var id = SalesforceIds.named(hours.name());
            made.put(id, made(id, hours));
        }
        if (!dryRun) {
            commands.<@Nullable Void>execute("import-business-hours", () -> {
                usable.forEach(
                        hours -> desk.put(SalesforceIds.named(hours.name()), hours.hours(), OptionalLong.empty(), by));
                return null;
            });
        }
        made.values().forEach(each -> outcomes.made(file.file(), each));
    }

    private boolean isUsable(TranslatedHours hours) {
        var findings = desk.findings(hours.hours());
        if (!findings.isEmpty()) {
            hours.place().refuseAll(Refusals.words(findings));
        }
        return findings.isEmpty();
    }

    private Made made(String id, TranslatedHours hours) {
        return new Made(
                "business-hours", id, hours.name(), null, null, change(id, hours.hours()), List.of(), hours.hours());
    }

    private Change change(String id, BusinessHours hours) {
        return rows.find(id)
                .map(stored -> stored.hours().equals(hours) ? Change.UNCHANGED : Change.CHANGED)
                .orElse(Change.CREATED);
    }

    /** Answers the ids of those that stand in, by their names. */
    Map<String, String> standIns(Translation translation, Set<String> names, boolean dryRun, String by) {
        var standIns = new TreeMap<String, String>();
        for (var name : names) {
            if (!translation.hasBusinessHours(name)) {
                var id = SalesforceIds.named(name);
                standIns.put(name, id);
                if (!dryRun && !rows.exists(id)) {
                    desk.put(id, StandInHours.of(name, translation.known().zone()), OptionalLong.empty(), by);
                }
            }
        }
        return standIns;
    }
}
