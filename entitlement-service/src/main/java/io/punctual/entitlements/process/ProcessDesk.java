package io.punctual.entitlements.process;

import io.punctual.entitlements.definition.Activation;
import io.punctual.entitlements.definition.DefinitionCheck;
import io.punctual.entitlements.definition.DefinitionReader;
import io.punctual.entitlements.definition.Finding;
import io.punctual.entitlements.definition.ProcessDefinition;
import io.punctual.entitlements.entitlement.Neighbours;
import io.punctual.entitlements.expressions.Expressions;
import io.punctual.entitlements.hours.HoursRows;
import io.punctual.entitlements.read.processes.ProcessRows;
import io.punctual.entitlements.rows.Preconditions;
import io.punctual.entitlements.sense.ProcessSense;
import io.punctual.entitlements.write.process.ProcessCommand;
import io.punctual.entitlements.write.process.ProcessCommand.ActivateVersion;
import io.punctual.entitlements.write.process.ProcessCommand.ChooseDefault;
import io.punctual.entitlements.write.process.ProcessCommand.CreateProcess;
import io.punctual.entitlements.write.process.ProcessCommand.DraftVersion;
import io.punctual.entitlements.write.process.ProcessCommand.EditDraft;
import io.punctual.entitlements.write.process.ProcessCommand.ImportVersion;
import io.punctual.kit.command.Commands;
import io.punctual.kit.web.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Drafts, edits and activates versions of processes; nothing that is wrong is ever stored. */
@Service
public class ProcessDesk {
    /** A version after it was saved, with what is allowed but surprising about it. */
    public record Saved(String id, int version, String state, List<Finding> warnings) {}

    private static final String DRAFT = "DRAFT";

    private final CommandGateway gateway;
    private final Commands commands;
    private final Expressions expressions;
    private final HoursRows hours;
    private final ProcessRows rows;
    private final Neighbours neighbours;

    ProcessDesk(
            CommandGateway gateway,
            Commands commands,
            Expressions expressions,
            HoursRows hours,
            ProcessRows rows,
            Neighbours neighbours) {
        this.gateway = gateway;
        this.commands = commands;
        this.expressions = expressions;
        this.hours = hours;
        this.rows = rows;
        this.neighbours = neighbours;
    }

    /** Waits for fields that are not known yet; called before a transaction begins, so that none stays open meanwhile. */
    public void awaitFields(Map<String, @Nullable Object> document) {
        expressions.awaitFields(sources(definition(document)));
    }

    public Saved create(Map<String, @Nullable Object> document, String by) {
        var warnings = checked(document).warnings();
        var id = UUID.randomUUID().toString();
        send("create-process", new CreateProcess(id, document, by));
        return new Saved(id, 1, DRAFT, warnings);
    }

    public Saved draft(String id, Map<String, @Nullable Object> document, String by) {
        existing(id);
        var warnings = checked(document).warnings();
        Integer version =
                commands.execute("draft-version", () -> gateway.sendAndWait(new DraftVersion(id, document, by)));
        return new Saved(id, version, DRAFT, warnings);
    }

    /** Makes the latest version say this, under an id of the caller's choice; the same again changes nothing. */
    public Saved put(String id, Map<String, @Nullable Object> document, String by) {
        Preconditions.usableId(id);
        awaitFields(document);
        var warnings = checked(document).warnings();
        return commands.execute("put-process", () -> {
            var latest = rows.versions(id).stream().reduce((_, later) -> later);
            if (latest.isEmpty()) {
                send("create-process", new CreateProcess(id, document, by));
                return new Saved(id, 1, DRAFT, warnings);
            }
            var version = latest.get();
            if (version.definition().equals(document)) {
                return new Saved(id, version.version(), version.state(), warnings);
            }
            return version.state().equals(DRAFT) ? edit(id, version.version(), document, by) : draft(id, document, by);
        });
    }

    /** Takes over a version under the number it has elsewhere, as a draft; nothing happens when it is there already. */
    public Saved importVersion(String id, int version, Map<String, @Nullable Object> document, String by) {
        var warnings = checked(document).warnings();
        send("import-version", new ImportVersion(id, version, document, by));
        return new Saved(id, version, DRAFT, warnings);
    }

    public Saved edit(String id, int version, Map<String, @Nullable Object> document, String by) {
        existing(id);
        awaitFields(document);
        var warnings = checked(document).warnings();
        send("edit-draft", new EditDraft(id, version, document, by));
        return new Saved(id, version, DRAFT, warnings);
    }

    /** Checks everything again, for fields and business hours may have changed since it was drafted. */
    public Saved activate(String id, int version, String by) {
        existing(id);
        var stored = rows.version(id, version)
                .orElseThrow(() -> ProblemException.notFound("version of process " + id, version));
        var vocabulary = new TreeMap<String, String>();
        if (stored.state().equals(DRAFT)) {
            Preconditions.none(Activation.obstacles(definition(stored.definition()), expressions.criteriaVocabulary()));
            checked(stored.definition());
        }
        var warnings = handedToAndFro(id, stored);
        expressions.processVocabulary().forEach((name, type) -> vocabulary.put(name, type.name()));
        send("activate-version", new ActivateVersion(id, version, vocabulary, by));
        return new Saved(id, version, "ACTIVE", warnings);
    }

    /** Whether entitlements of the process and others would hand a case round for ever, once new cases run this version. */
    private List<Finding> handedToAndFro(String id, ProcessRows.Version version) {
        var found = neighbours.check(id, definition(version.definition()));
        Preconditions.none(found.errors());
        return found.warnings();
    }

    /** Makes an active version the default for new cases (rule 6); the cases under way stay where they are. */
    public void chooseDefault(String id, int version, String by) {
        existing(id);
        rows.version(id, version).ifPresent(known -> handedToAndFro(id, known));
        send("choose-default-version", new ChooseDefault(id, version, by));
    }

    private void existing(String id) {
        if (rows.find(id).isEmpty()) {
            throw ProblemException.notFound("entitlement process", id);
        }
    }

    private DefinitionCheck.Result checked(Map<String, @Nullable Object> document) {
        var read = DefinitionReader.read(document);
        var result = DefinitionCheck.check(read.definition(), expressions.processProblems(), hours::exists);
        Preconditions.none(Stream.concat(read.findings().stream(), result.errors().stream())
                .toList());
        var sense = ProcessSense.check(read.definition(), expressions.ofProcesses(), expressions.processVocabulary());
        Preconditions.none(sense.errors());
        return new DefinitionCheck.Result(
                List.of(),
                Stream.concat(result.warnings().stream(), sense.warnings().stream())
                        .toList());
    }

    private static ProcessDefinition definition(Map<String, @Nullable Object> document) {
        return DefinitionReader.read(document).definition();
    }

    private static List<String> sources(ProcessDefinition definition) {
        return Stream.concat(
                        Stream.of(definition.entry(), String.valueOf(definition.exit())),
                        definition.milestones().stream()
                                .flatMap(milestone -> Stream.concat(
                                        Stream.ofNullable(milestone.criteria()),
                                        Stream.ofNullable(milestone.completion()))))
                .toList();
    }

    private void send(String name, ProcessCommand command) {
        commands.execute(name, () -> gateway.<@Nullable Object>sendAndWait(command));
    }
}
