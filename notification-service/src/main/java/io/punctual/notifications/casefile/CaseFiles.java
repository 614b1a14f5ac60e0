package io.punctual.notifications.casefile;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.message.Personal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases heard so far, and how their milestones stand. */
@Repository
public class CaseFiles {

    private final JdbcClient jdbc;

    CaseFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the newer facts; a subject or Message-ID that this message does not say stays as it was. */
    public void keep(CaseFile file) {
        jdbc.sql("""
                insert into case_file (case_id, number, personal, contact_id, owner_id, owner_kind, priority, status, last_message_id)
                values (:case, :number, :personal::jsonb, :contact, :owner, :ownerKind, :priority, :status, :message)
                on conflict (case_id) do update set number = excluded.number,
                    personal = coalesce(excluded.personal, case_file.personal), contact_id = excluded.contact_id,
                    owner_id = excluded.owner_id, owner_kind = excluded.owner_kind, priority = excluded.priority,
                    status = excluded.status, last_message_id = coalesce(excluded.last_message_id, case_file.last_message_id)""")
                .param("case", file.caseId())
                .param("number", file.number())
                .param(
                        "personal",
                        file.personal() == null ? null : MessageJson.MAPPER.writeValueAsString(file.personal()))
                .param("contact", file.contactId())
                .param("owner", file.ownerId())
                .param("ownerKind", file.ownerKind())
                .param("priority", file.priority())
                .param("status", file.status())
                .param("message", file.lastMessageId())
                .update();
    }

    public Optional<CaseFile> find(UUID caseId) {
        return jdbc.sql("select * from case_file where case_id = :case")
                .param("case", caseId)
                .query((row, number) -> file(row))
                .optional();
    }

    /** Milestones of one case share a topic key, so that only their own revision tells which is newer. */
    public void keep(MilestoneStanding standing) {
        jdbc.sql("""
                insert into milestone (milestone_id, revision, state, target_at, completed_at)
                values (:id, :revision, :state, :target, :completed)
                on conflict (milestone_id) do update set revision = excluded.revision, state = excluded.state,
                    target_at = excluded.target_at, completed_at = excluded.completed_at
                where milestone.revision < excluded.revision""")
                .param("id", standing.milestoneId())
                .param("revision", standing.revision())
                .param("state", standing.state().name())
                .param("target", Timestamp.from(standing.targetAt()))
                .param("completed", standing.completedAt() == null ? null : Timestamp.from(standing.completedAt()))
                .update();
    }

    public Optional<MilestoneStanding> standing(UUID milestoneId) {
        return jdbc.sql("select * from milestone where milestone_id = :id")
                .param("id", milestoneId)
                .query((row, number) -> standing(row))
                .optional();
    }

    private static CaseFile file(ResultSet row) throws SQLException {
        return new CaseFile(
                row.getObject("case_id", UUID.class),
                row.getLong("number"),
                personal(row.getString("personal")),
                row.getString("contact_id"),
                row.getString("owner_id"),
                row.getString("owner_kind"),
                row.getString("priority"),
                row.getString("status"),
                row.getString("last_message_id"));
    }

    private static @Nullable Personal personal(@Nullable String json) {
        return json == null ? null : MessageJson.MAPPER.readValue(json, Personal.class);
    }

    private static MilestoneStanding standing(ResultSet row) throws SQLException {
        var completed = row.getTimestamp("completed_at");
        return new MilestoneStanding(
                row.getObject("milestone_id", UUID.class),
                row.getLong("revision"),
                MilestoneStanding.State.valueOf(row.getString("state")),
                row.getTimestamp("target_at").toInstant(),
                completed == null ? null : completed.toInstant());
    }
}
