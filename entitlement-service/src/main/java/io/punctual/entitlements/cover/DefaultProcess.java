package io.punctual.entitlements.cover;

import io.punctual.entitlements.ServiceSettings;
import io.punctual.entitlements.read.processes.ProcessRows;
import io.punctual.entitlements.resolution.Candidate;
import io.punctual.entitlements.rows.Preconditions;
import io.punctual.kit.command.Commands;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisation's process for cases without cover, if there is one (rule 1). */
@Component
public class DefaultProcess {
    /** What the organisation has set. */
    public record Organisation(long revision, @Nullable String defaultProcessId) {}

    private final JdbcClient jdbc;
    private final ProcessRows processes;
    private final Commands commands;
    private final ServiceSettings settings;

    DefaultProcess(JdbcClient jdbc, ProcessRows processes, Commands commands, ServiceSettings settings) {
        this.jdbc = jdbc;
        this.processes = processes;
        this.commands = commands;
        this.settings = settings;
    }

    public Organisation organisation() {
        return read("");
    }

    public Organisation put(@Nullable String processId, OptionalLong seen) {
        if (processId != null && processes.find(processId).isEmpty()) {
            throw ProblemException.invalid(
                    new FieldProblem("defaultProcessId", processId, "there is no such entitlement process"));
        }
        return commands.execute("put-organisation", () -> {
            var current = read(" for update");
            Preconditions.matches(seen, current.revision(), "organisation", "");
            jdbc.sql("""
                    update organisation set default_process_id = ?, revision = revision + 1
                    where default_process_id is distinct from ?""").param(processId).param(processId).update();
            return read("");
        });
    }

    /** The version that a case without cover runs. */
    Optional<Candidate.Process> current() {
        var set = organisation().defaultProcessId();
        var id = set == null || set.isEmpty() ? settings.defaultProcessId() : set;
        return Optional.ofNullable(id)
                .filter(known -> !known.isEmpty())
                .flatMap(processes::find)
                .flatMap(process -> Optional.ofNullable(process.defaultVersion())
                        .map(version -> new Candidate.Process(process.id(), version)));
    }

    private Organisation read(String lock) {
        return jdbc.sql("select revision, default_process_id from organisation" + lock)
                .query(Organisation.class)
                .single();
    }
}
