package io.punctual.entitlements.write.process;

import static io.punctual.entitlements.write.process.ProcessRejected.Code.ALREADY_ACTIVE;
import static io.punctual.entitlements.write.process.ProcessRejected.Code.IMMUTABLE;
import static io.punctual.entitlements.write.process.ProcessRejected.Code.NOT_ACTIVE;
import static io.punctual.entitlements.write.process.ProcessRejected.Code.UNKNOWN_VERSION;

import io.punctual.entitlements.events.ProcessEvent;
import io.punctual.entitlements.events.ProcessEvent.DefaultChosen;
import io.punctual.entitlements.events.ProcessEvent.DraftEdited;
import io.punctual.entitlements.events.ProcessEvent.VersionActivated;
import io.punctual.entitlements.events.ProcessEvent.VersionDrafted;
import io.punctual.entitlements.write.process.ProcessCommand.ActivateVersion;
import io.punctual.entitlements.write.process.ProcessCommand.ChooseDefault;
import io.punctual.entitlements.write.process.ProcessCommand.CreateProcess;
import io.punctual.entitlements.write.process.ProcessCommand.DraftVersion;
import io.punctual.entitlements.write.process.ProcessCommand.EditDraft;
import io.punctual.entitlements.write.process.ProcessCommand.ImportVersion;
import io.punctual.entitlements.write.process.ProcessState.Version;
import java.time.Instant;
import java.util.List;

/** The rules of a process (6): a command, the state and the time in; new facts, or a rejection, out. */
final class ProcessDecider {
    private ProcessDecider() {}

    static List<ProcessEvent> decide(ProcessCommand command, ProcessState state, Instant now) {
        return switch (command) {
            case CreateProcess create ->
                List.of(new VersionDrafted(create.processId(), 1, create.definition(), create.by(), now));
            case DraftVersion draft ->
                List.of(new VersionDrafted(draft.processId(), state.latest() + 1, draft.definition(), draft.by(), now));
            case ImportVersion taken ->
                state.versions().containsKey(taken.version())
                        ? edit(
                                new EditDraft(taken.processId(), taken.version(), taken.definition(), taken.by()),
                                state,
                                now)
                        : List.of(new VersionDrafted(
                                taken.processId(), taken.version(), taken.definition(), taken.by(), now));
            case EditDraft edit -> edit(edit, state, now);
            case ActivateVersion activate -> activate(activate, state, now);
            case ChooseDefault choose -> choose(choose, state, now);
        };
    }

    private static List<ProcessEvent> edit(EditDraft edit, ProcessState state, Instant now) {
        return switch (version(edit.version(), state)) {
            case Version.Active _ ->
                throw new ProcessRejected(
                        IMMUTABLE,
                        "Version " + edit.version() + " is active and never changes; draft a new version instead.");
            case Version.Draft draft ->
                draft.definition().equals(edit.definition())
                        ? List.of()
                        : List.of(new DraftEdited(edit.processId(), edit.version(), edit.definition(), edit.by(), now));
        };
    }

    private static List<ProcessEvent> activate(ActivateVersion activate, ProcessState state, Instant now) {
        return switch (version(activate.version(), state)) {
            case Version.Active _ ->
                throw new ProcessRejected(ALREADY_ACTIVE, "Version " + activate.version() + " is active already.");
            case Version.Draft(var definition) ->
                List.of(new VersionActivated(
                        activate.processId(),
                        activate.version(),
                        definition,
                        activate.variables(),
                        activate.by(),
                        now));
        };
    }

    private static List<ProcessEvent> choose(ChooseDefault choose, ProcessState state, Instant now) {
        return switch (version(choose.version(), state)) {
            case Version.Draft _ ->
                throw new ProcessRejected(
                        NOT_ACTIVE,
                        "Version " + choose.version() + " is a draft; only an active version can be the default.");
            case Version.Active _ ->
                state.defaultVersion() == choose.version()
                        ? List.of()
                        : List.of(new DefaultChosen(choose.processId(), choose.version(), choose.by(), now));
        };
    }

    private static Version version(int number, ProcessState state) {
        var version = state.versions().get(number);
        if (version == null) {
            throw new ProcessRejected(UNKNOWN_VERSION, "The process has no version " + number + ".");
        }
        return version;
    }
}
