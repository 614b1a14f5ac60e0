package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.salesforce.process.MilestoneType;
import io.punctual.entitlements.salesforce.report.Made;
import io.punctual.entitlements.salesforce.report.Made.Change;
import io.punctual.entitlements.salesforce.xml.SalesforceIds;
import io.punctual.entitlements.template.EntitlementTemplate;
import io.punctual.entitlements.template.TemplateDesk;
import io.punctual.kit.command.Commands;
import io.punctual.kit.web.ProblemException;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps milestone types for processes to come, and puts templates. */
@Component
class OtherImports {
    private final MilestoneTypeRows types;
    private final TemplateDesk templates;
    private final Commands commands;

    OtherImports(MilestoneTypeRows types, TemplateDesk templates, Commands commands) {
        this.types = types;
        this.templates = templates;
        this.commands = commands;
    }

    void milestoneTypes(Translation translation, Outcomes outcomes, boolean dryRun) {
        var seen = new HashMap<String, String>();
        for (var file : translation.milestoneTypes()) {
            var type = file.content();
            var twin = seen.putIfAbsent(type.key(), file.path());
            if (twin != null) {
                outcomes.refused(file.file(), "the milestone type \"" + type.name() + "\" is in " + twin + " too");
                continue;
            }
            var change = types.find(type.key())
                    .map(stored -> stored.equals(type) ? Change.UNCHANGED : Change.CHANGED)
                    .orElse(Change.CREATED);
            if (!dryRun && change != Change.UNCHANGED) {
                store(type);
            }
            outcomes.made(
                    file.file(),
                    new Made("milestone-type", type.key(), type.name(), null, null, change, List.of(), type));
        }
    }

    private void store(MilestoneType type) {
        commands.<@Nullable Void>execute("import-milestone-type", () -> {
            types.store(type);
            return null;
        });
    }

    void templates(Translation translation, Outcomes outcomes, boolean dryRun) {
        var seen = new HashMap<String, String>();
        for (var file : translation.templates()) {
            var id = SalesforceIds.named(file.content().name());
            var twin = seen.putIfAbsent(id, file.path());
            if (twin == null) {
                template(id, file, translation, outcomes, dryRun);
            } else {
                outcomes.refused(file.file(), "the same template is in " + twin + " too");
            }
        }
    }

    private void template(
            String id,
            Translated<TranslatedTemplate> file,
            Translation translation,
            Outcomes outcomes,
            boolean dryRun) {
        var stored = templates.find(id);
        // Which products it is for is said here, not in Salesforce's file.
        var products = stored.map(EntitlementTemplate::productCodes).orElse(List.of());
        var template = template(file.content(), translation, products);
        var change = stored.map(before -> before.equals(template) ? Change.UNCHANGED : Change.CHANGED)
                .orElse(Change.CREATED);
        try {
            if (!dryRun) {
                templates.put(id, template, OptionalLong.empty());
            }
            outcomes.made(
                    file.file(),
                    new Made("entitlement-template", id, template.name(), null, null, change, List.of(), template));
        } catch (ProblemException problem) {
            outcomes.refused(file.file(), Refusals.words(problem));
        }
    }

    private static EntitlementTemplate template(
            TranslatedTemplate read, Translation translation, List<String> products) {
        var processName = read.process().map(place -> place.text()).orElse(null);
        var processId =
                processName == null ? null : translation.processId(processName).orElse(null);
        if (processId == null) {
            read.process()
                    .ifPresent(
                            place -> place.stub("there is no process of this name yet; the name is kept, and importing"
                                    + " the template again finds it"));
        }
        return new EntitlementTemplate(
                read.name(),
                read.type(),
                processId,
                processName,
                read.businessHoursId(),
                read.termDays(),
                read.cases(),
                products);
    }
}
