package io.punctual.notifications.web;

import io.punctual.kit.web.Cursor;
import io.punctual.kit.web.Page;
import io.punctual.notifications.delivery.DeliveryState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The delivery log, oldest first. */
@Repository
class NotificationLog {

    private final JdbcClient jdbc;

    NotificationLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One mail as the log shows it. */
    record Entry(
            UUID notificationId,
            UUID caseId,
            String causeId,
            String kind,
            String recipientKind,
            String recipientId,
            String template,
            String state,
            int attempts,
            Instant createdAt,
            @Nullable Instant sentAt,
            @Nullable String reason,
            @Nullable String messageId) {}

    Page<Entry> list(@Nullable UUID caseId, @Nullable DeliveryState state, List<String> after, int limit) {
        var found = jdbc.sql("""
                select * from delivery
                where (:case::uuid is null or case_id = :case::uuid) and (:state::text is null or state = :state::text)
                    and (:at::timestamptz is null or (created_at, notification_id) > (:at::timestamptz, :id::uuid))
                order by created_at, notification_id limit :limit""")
                .param("case", caseId == null ? null : caseId.toString())
                .param("state", state == null ? null : state.name())
                .param("at", after.isEmpty() ? null : after.getFirst())
                .param("id", after.isEmpty() ? null : after.getLast())
                .param("limit", limit + 1)
                .query((row, number) -> entry(row))
                .list();
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        var last = found.get(limit - 1);
        return new Page<>(found.subList(0, limit), Cursor.encode(last.createdAt(), last.notificationId()));
    }

    Entry get(UUID notificationId) {
        return jdbc.sql("select * from delivery where notification_id = :id")
                .param("id", notificationId)
                .query((row, number) -> entry(row))
                .single();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        return new Entry(
                row.getObject("notification_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("cause_id"),
                row.getString("kind"),
                row.getString("recipient_kind"),
                row.getString("recipient_id"),
                row.getString("template"),
                row.getString("state"),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                sent == null ? null : sent.toInstant(),
                row.getString("reason"),
                row.getString("message_id"));
    }
}
