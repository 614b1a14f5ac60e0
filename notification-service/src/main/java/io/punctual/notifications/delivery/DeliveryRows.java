package io.punctual.notifications.delivery;

import io.punctual.kit.message.Causation;
import io.punctual.kit.message.MessageJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a delivery from its row. */
final class DeliveryRows {

    private DeliveryRows() {}

    static Delivery read(ResultSet row, int number) throws SQLException {
        var kind = NotificationKind.valueOf(row.getString("kind"));
        return new Delivery(
                row.getObject("notification_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("cause_id"),
                kind,
                row.getString("template"),
                new Recipient(Recipient.Kind.valueOf(row.getString("recipient_kind")), row.getString("recipient_id")),
                MessageJson.MAPPER.readValue(row.getString("occasion"), kind.occasion()),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("reason"),
                row.getString("message_id"),
                required(row, "created_at"),
                instant(row, "sent_at"),
                required(row, "address_by"),
                required(row, "give_up_at"),
                new Causation(
                        row.getString("correlation_id"), row.getString("causation_id"), row.getInt("causation_depth")));
    }

    private static Instant required(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
