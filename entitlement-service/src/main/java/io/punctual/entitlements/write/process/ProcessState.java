package io.punctual.entitlements.write.process;

import io.punctual.entitlements.events.ProcessEvent;
import io.punctual.entitlements.events.ProcessEvent.DefaultChosen;
import io.punctual.entitlements.events.ProcessEvent.DraftEdited;
import io.punctual.entitlements.events.ProcessEvent.VersionActivated;
import io.punctual.entitlements.events.ProcessEvent.VersionDrafted;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What past events tell the decider: the versions, and what each draft says. */
record ProcessState(Map<Integer, Version> versions, int defaultVersion) {
    static final ProcessState NONE = new ProcessState(Map.of(), 0);

    /** A version is a draft until it is activated. */
    sealed interface Version {
        record Draft(Map<String, @Nullable Object> definition) implements Version {}

        record Active() implements Version {}
    }

    int latest() {
        return versions.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    ProcessState evolve(ProcessEvent event) {
        return switch (event) {
            case VersionDrafted drafted -> with(drafted.version(), new Version.Draft(drafted.definition()));
            case DraftEdited edited -> with(edited.version(), new Version.Draft(edited.definition()));
            case VersionActivated activated ->
                with(activated.version(), new Version.Active()).defaultingTo(activated.version());
            case DefaultChosen chosen -> defaultingTo(chosen.version());
        };
    }

    private ProcessState with(int number, Version version) {
        var changed = new HashMap<>(versions);
        changed.put(number, version);
        return new ProcessState(Map.copyOf(changed), defaultVersion);
    }

    private ProcessState defaultingTo(int version) {
        return new ProcessState(versions, version);
    }
}
