package io.punctual.entitlements.cover;

import io.punctual.entitlements.definition.DefinitionReader;
import io.punctual.entitlements.read.processes.ProcessRows;
import io.punctual.entitlements.resolution.Candidate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What decisions read of process versions; an active one never changes, so it is read once. */
@Component
class KnownVersions {
    private static final int MOST = 10_000;
    private static final Version UNKNOWN = new Version(List.of(), null);

    /**
     * Of one version.
     *
     * @param calendars the business hours it names
     * @param startsFrom the date of the case it starts with, if not with the opening
     */
    record Version(List<String> calendars, @Nullable String startsFrom) {}

    private final ProcessRows processes;
    private final Map<Candidate.Process, Version> known = new ConcurrentHashMap<>();

    KnownVersions(ProcessRows processes) {
        this.processes = processes;
    }

    Version of(Candidate.Process process) {
        var version = known.get(process);
        return version == null ? read(process) : version;
    }

    private Version read(Candidate.Process process) {
        var found = processes.version(process.id(), process.version());
        if (found.isEmpty()) {
            return UNKNOWN;
        }
        var definition = DefinitionReader.read(found.get().definition()).definition();
        var version = new Version(definition.calendars(), definition.startsFromField() ? definition.entry() : null);
        if (found.get().state().equals("ACTIVE")) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(process, version);
        }
        return version;
    }
}
