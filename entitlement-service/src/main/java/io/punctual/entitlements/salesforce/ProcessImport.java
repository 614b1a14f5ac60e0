package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.definition.Activation;
import io.punctual.entitlements.definition.DefinitionCheck;
import io.punctual.entitlements.definition.DefinitionReader;
import io.punctual.entitlements.definition.Finding;
import io.punctual.entitlements.definition.Vocabulary;
import io.punctual.entitlements.process.ProcessDesk;
import io.punctual.entitlements.read.processes.ProcessRows;
import io.punctual.entitlements.salesforce.process.TranslatedProcess;
import io.punctual.entitlements.salesforce.report.Made;
import io.punctual.entitlements.salesforce.report.Made.Change;
import io.punctual.entitlements.write.process.ProcessRejected;
import io.punctual.kit.expression.VariableType;
import io.punctual.kit.message.MessageJson;
import io.punctual.kit.outbox.MessageTooLarge;
import io.punctual.kit.web.ProblemException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Drafts and activates versions of processes; what cannot be activated stays a draft and says why. */
@Component
class ProcessImport {
    private static final TypeReference<Map<String, @Nullable Object>> DOCUMENT = new TypeReference<>() {};

    /** The version activated last is the default, so that goes last. */
    private static final Comparator<Translated<TranslatedProcess>> ORDER = Comparator.comparing(
                    (Translated<TranslatedProcess> file) -> file.content().id())
            .thenComparing(file -> file.content().isDefault())
            .thenComparing(file -> file.content().version());

    private final ProcessDesk desk;
    private final ProcessRows rows;

    ProcessImport(ProcessDesk desk, ProcessRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    void run(
            Translation translation,
            Outcomes outcomes,
            Set<String> missingFields,
            boolean dryRun,
            String by,
            IntConsumer progress) {
        var done = 0;
        var seen = new HashMap<String, String>();
        var defaults = new TreeMap<String, Integer>();
        var stable = Vocabulary.deciding(translation.vocabulary());
        for (var file : translation.processes().stream().sorted(ORDER).toList()) {
            rows.find(file.content().id())
                    .flatMap(known -> Optional.ofNullable(known.defaultVersion()))
                    .ifPresent(version -> defaults.putIfAbsent(file.content().id(), version));
            var process = file.content();
            var twin = seen.putIfAbsent(process.id() + "/" + process.version(), file.path());
            var refusal = twin == null
                    ? refusal(process, translation, missingFields, dryRun)
                    : Optional.of("version " + process.version() + " of the same process is in " + twin + " too");
            if (refusal.isPresent()) {
                outcomes.refused(file.file(), refusal.get());
            } else {
                file(file, outcomes, stable, dryRun, by);
                if (process.isDefault()) {
                    defaults.put(process.id(), process.version());
                }
            }
            progress.accept(++done);
        }
        if (!dryRun) {
            defaults.forEach((id, version) -> choose(id, version, by));
        }
    }

    /** What was the default stays it, unless a file says another; activating alone would have moved it. */
    private void choose(String id, int version, String by) {
        var current = rows.find(id).flatMap(process -> Optional.ofNullable(process.defaultVersion()));
        var isActive = rows.version(id, version)
                .filter(known -> known.state().equals("ACTIVE"))
                .isPresent();
        if (isActive && current.filter(known -> known != version).isPresent()) {
            desk.chooseDefault(id, version, by);
        }
    }

    /** What the desk would find on saving is looked for beforehand only when nothing is saved. */
    private Optional<String> refusal(
            TranslatedProcess process, Translation translation, Set<String> missingFields, boolean dryRun) {
        var missing = FieldsOfUse.of(process, translation.vocabulary().keySet()).stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .filter(missingFields::contains)
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of("the fields of cases " + String.join(", ", missing)
                    + " were asked for, but are not there yet (or are not active); import again when they are");
        }
        var read = DefinitionReader.read(process.definition());
        var checked = DefinitionCheck.check(read.definition(), translation.problem(), _ -> true);
        List<Finding> findings = Stream.of(
                        read.findings(),
                        checked.errors(),
                        dryRun ? Sensible.findings(process, translation.environment()) : List.<Finding>of())
                .flatMap(List::stream)
                .toList();
        return findings.isEmpty() ? Optional.empty() : Optional.of(Refusals.words(findings));
    }

    private void file(
            Translated<TranslatedProcess> file,
            Outcomes outcomes,
            Map<String, VariableType> stable,
            boolean dryRun,
            String by) {
        var process = file.content();
        Map<String, @Nullable Object> document = MessageJson.MAPPER.convertValue(process.definition(), DOCUMENT);
        var stored = rows.version(process.id(), process.version());
        var change = stored.map(version -> version.definition().equals(document) ? Change.UNCHANGED : Change.CHANGED)
                .orElse(Change.CREATED);
        var isActive =
                stored.filter(version -> !version.state().equals("DRAFT")).isPresent();
        if (isActive && change == Change.CHANGED) {
            outcomes.refused(
                    file.file(),
                    "version " + process.version() + " is active here already and never changes; what the file says"
                            + " differs, so import it under another version number");
            return;
        }
        try {
            if (!dryRun && change != Change.UNCHANGED) {
                desk.importVersion(process.id(), process.version(), document, by);
            }
        } catch (ProblemException problem) {
            outcomes.refused(file.file(), Refusals.words(problem));
            return;
        } catch (MessageTooLarge large) {
            outcomes.refused(
                    file.file(), "is larger than what can be told to the other services: " + large.getMessage());
            return;
        }
        var remarks = isActive ? List.<String>of() : activated(process, stable, dryRun, by);
        var state = isActive || process.active() && remarks.isEmpty() ? "ACTIVE" : "DRAFT";
        outcomes.made(
                file.file(),
                new Made(
                        "entitlement-process",
                        process.id(),
                        process.name(),
                        process.version(),
                        state,
                        change,
                        remarks,
                        process.definition()));
    }

    /** Why it stays a draft; empty when it is active now, or not meant to be. */
    private List<String> activated(
            TranslatedProcess process, Map<String, VariableType> stable, boolean dryRun, String by) {
        if (!process.active()) {
            return List.of();
        }
        var obstacles = new ArrayList<>(process.obstacles());
        Activation.obstacles(DefinitionReader.read(process.definition()).definition(), stable)
                .forEach(finding -> obstacles.add(finding.field() + ": " + finding.message()));
        if (obstacles.isEmpty() && !dryRun) {
            try {
                desk.activate(process.id(), process.version(), by);
            } catch (ProblemException problem) {
                obstacles.add(Refusals.words(problem));
            } catch (ProcessRejected | MessageTooLarge rejected) {
                obstacles.add(String.valueOf(rejected.getMessage()));
            }
        }
        if (!obstacles.isEmpty()) {
            process.activeLine().ifPresent(line -> line.stub("is kept as a draft: " + String.join("; ", obstacles)));
        }
        return obstacles;
    }
}
