package io.punctual.cases.vocabulary;

import io.punctual.cases.events.CaseStatus;
import io.punctual.cases.events.StatusCategory;
import io.punctual.cases.published.DirectoryPublisher;
import io.punctual.cases.published.DirectoryPublisher.Kind;
import io.punctual.kit.command.Commands;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which statuses there are. */
@Component
public class Statuses {
    private final JdbcClient jdbc;
    private final Commands commands;
    private final DirectoryPublisher directory;

    Statuses(JdbcClient jdbc, Commands commands, DirectoryPublisher directory) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.directory = directory;
    }

    /** The active status of this name; an undefined one is refused with what there is. */
    public CaseStatus named(String name, String field) {
        return find(name).orElseThrow(() -> ProblemException.invalid(new FieldProblem(field, name, allowed())));
    }

    public Optional<CaseStatus> find(String name) {
        return definition(name).filter(StatusDefinition::active).map(StatusDefinition::status);
    }

    /** The oldest active status of the category, taken where no name is given. */
    public CaseStatus first(StatusCategory category) {
        return all().stream()
                .filter(definition -> definition.active() && definition.category() == category)
                .findFirst()
                .map(StatusDefinition::status)
                .orElseThrow(() -> ProblemException.conflict(
                        "no-such-status", "There is no active status of category " + category + "."));
    }

    StatusDefinition put(StatusDefinition wanted) {
        return commands.execute("put-case-status", () -> {
            var before = definition(wanted.name());
            if (before.isPresent() && wanted.atRevision(before.get().revision()).equals(before.get())) {
                return before.get();
            }
            var saved = wanted.atRevision(before.map(StatusDefinition::revision).orElse(0L) + 1);
            save(saved);
            directory.publish(Kind.CASE_STATUS, saved.name(), saved.revision(), PublishedStatus.of(saved));
            return saved;
        });
    }

    Optional<StatusDefinition> definition(String name) {
        return jdbc.sql("select name, revision, category, pauses_milestones, active from case_status where name = ?")
                .param(name)
                .query((row, _) -> definition(row))
                .optional();
    }

    /** All statuses, in the order in which they were made. */
    List<StatusDefinition> all() {
        return jdbc.sql("select name, revision, category, pauses_milestones, active from case_status order by position")
                .query((row, _) -> definition(row))
                .list();
    }

    private void save(StatusDefinition status) {
        jdbc.sql("""
                insert into case_status (name, revision, category, pauses_milestones, active) values (?, ?, ?, ?, ?)
                on conflict (name) do update set revision = excluded.revision, category = excluded.category,
                    pauses_milestones = excluded.pauses_milestones, active = excluded.active""")
                .params(status.name(), status.revision(), status.category().name())
                .params(status.pausesMilestones(), status.active())
                .update();
    }

    private static StatusDefinition definition(ResultSet row) throws SQLException {
        return new StatusDefinition(
                row.getString("name"),
                row.getLong("revision"),
                StatusCategory.valueOf(row.getString("category")),
                row.getBoolean("pauses_milestones"),
                row.getBoolean("active"));
    }

    private String allowed() {
        return all().stream()
                .filter(StatusDefinition::active)
                .map(StatusDefinition::name)
                .collect(Collectors.joining(", ", "must be one of ", ""));
    }

    /** A status as the directory tells it. */
    private record PublishedStatus(
            String id, long revision, StatusCategory category, boolean pausesMilestones, boolean active) {
        static PublishedStatus of(StatusDefinition status) {
            return new PublishedStatus(
                    status.name(), status.revision(), status.category(), status.pausesMilestones(), status.active());
        }
    }
}
