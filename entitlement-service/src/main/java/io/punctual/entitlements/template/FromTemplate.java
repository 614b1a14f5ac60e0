package io.punctual.entitlements.template;

import io.punctual.entitlements.ServiceSettings;
import io.punctual.entitlements.entitlement.Entitlement;
import io.punctual.entitlements.hours.HoursRows;
import io.punctual.entitlements.read.contracts.ContractRows.Contract;
import io.punctual.entitlements.read.processes.ProcessRows;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the entitlement that a template stands for. */
@Component
class FromTemplate {
    private final ProcessRows processes;
    private final HoursRows hours;
    private final ServiceSettings settings;

    FromTemplate(ProcessRows processes, HoursRows hours, ServiceSettings settings) {
        this.processes = processes;
        this.hours = hours;
        this.settings = settings;
    }

    /** The same for the same line and template, so that it is never made twice. */
    static String id(String contractId, LineTemplate wanted) {
        var name = String.join("\n", contractId, wanted.lineId(), wanted.templateId());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    Entitlement entitlement(Contract contract, LineTemplate wanted) {
        var template = wanted.template();
        return new Entitlement(
                template.name(),
                contract.terms().accountId(),
                contract.id(),
                wanted.lineId(),
                null,
                null,
                List.of(),
                null,
                null,
                template.type(),
                template.cases(),
                false,
                false,
                process(template).orElseThrow(() -> noProcess(template)),
                null,
                template.businessHoursId(),
                wanted.start(),
                wanted.end(),
                false);
    }

    /** Rule 1: that of the entitlement's business hours, else of its process's, else the organisation's. */
    ZoneId zone(EntitlementTemplate template) {
        return Optional.ofNullable(template.businessHoursId())
                .or(() -> process(template).flatMap(this::processHours))
                .flatMap(hours::find)
                .flatMap(found -> Optional.ofNullable(found.hours().zone()))
                .map(ZoneId::of)
                .orElse(settings.zone());
    }

    private Optional<String> processHours(String processId) {
        return processes
                .find(processId)
                .flatMap(process -> Optional.ofNullable(process.defaultVersion()))
                .flatMap(version -> processes.version(processId, version))
                .flatMap(version -> Optional.ofNullable(version.definition().get("businessHoursId")))
                .map(Object::toString);
    }

    private Optional<String> process(EntitlementTemplate template) {
        return Optional.ofNullable(template.processId())
                .or(() -> Optional.ofNullable(template.processName())
                        .flatMap(name -> processes.named(name).stream().findFirst()));
    }

    private static ProblemException noProcess(EntitlementTemplate template) {
        return ProblemException.invalid(
                new FieldProblem("processName", template.processName(), "the template's process is not there yet"));
    }
}
