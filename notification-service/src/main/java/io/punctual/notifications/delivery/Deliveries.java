package io.punctual.notifications.delivery;

import io.punctual.kit.message.MessageJson;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mails as rows; whoever changes one does it in a transaction of the caller. */
@Repository
public class Deliveries {

    private final JdbcClient jdbc;
    private final DeliveryProperties properties;
    private final DeliverySignal signal;

    Deliveries(JdbcClient jdbc, DeliveryProperties properties, DeliverySignal signal) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.signal = signal;
    }

    /** Asks for a mail; asked again for the same cause and recipient, nothing happens. */
    public void request(MailRequest request) {
        jdbc.sql("""
                insert into delivery (notification_id, case_id, cause_id, kind, template, recipient_kind, recipient_id, occasion,
                    state, address_by, give_up_at, correlation_id, causation_id, causation_depth)
                values (gen_random_uuid(), :case, :cause, :kind, :template, :recipientKind, :recipient, :occasion::jsonb,
                    'PENDING', clock_timestamp() + :address * interval '1 ms', clock_timestamp() + :retry * interval '1 ms',
                    :correlation, :causation, :depth)
                on conflict (cause_id, recipient_kind, recipient_id) do nothing""")
                .param("case", request.caseId())
                .param("cause", request.causeId())
                .param("kind", NotificationKind.of(request.occasion()).name())
                .param("template", request.template())
                .param("recipientKind", request.recipient().kind().name())
                .param("recipient", request.recipient().id())
                .param("occasion", MessageJson.MAPPER.writeValueAsString(request.occasion()))
                .param("address", properties.waitForAddress().toMillis())
                .param("retry", properties.retryFor().toMillis())
                .param("correlation", request.causation().correlationId())
                .param("causation", request.causation().causationId())
                .param("depth", request.causation().depth())
                .update();
        signal.afterCommit();
    }

    /** What waited for this, such as USER/agent-1, is looked at again. */
    public void heard(String what) {
        var woken = jdbc.sql("""
                update delivery set not_before = clock_timestamp(), waiting_for = null
                where waiting_for = :what and state = 'PENDING'""").param("what", what).update();
        if (woken > 0) {
            signal.afterCommit();
        }
    }

    public Optional<Delivery> find(UUID notificationId) {
        return jdbc.sql("select * from delivery where notification_id = :id")
                .param("id", notificationId)
                .query(DeliveryRows::read)
                .optional();
    }

    Optional<Delivery> lock(UUID notificationId) {
        return jdbc.sql("select * from delivery where notification_id = :id for update")
                .param("id", notificationId)
                .query(DeliveryRows::read)
                .optional();
    }

    /** Due mails that nobody else is looking at, locked until the transaction ends. */
    List<Delivery> due(int most) {
        return jdbc.sql("""
                select * from delivery where state = 'PENDING' and not_before <= clock_timestamp()
                order by not_before limit :most for update skip locked""").param("most", most).query(DeliveryRows::read).list();
    }

    /** Attempts whose sender has given no sign of life for the length of its lease. */
    List<Delivery> orphaned() {
        return jdbc.sql("""
                select * from delivery where state = 'ATTEMPTING' and lease_until < clock_timestamp()
                limit 100 for update skip locked""").query(DeliveryRows::read).list();
    }

    void attempt(Delivery delivery, String messageId, UUID sender) {
        jdbc.sql("""
                update delivery set state = 'ATTEMPTING', attempts = attempts + 1, message_id = :message, waiting_for = null,
                    lease_owner = :sender, lease_until = clock_timestamp() + :lease * interval '1 ms'
                where notification_id = :id""")
                .param("id", delivery.notificationId())
                .param("message", messageId)
                .param("sender", sender)
                .param("lease", properties.lease().toMillis())
                .update();
    }

    void renew(UUID sender, Duration lease) {
        jdbc.sql("""
                update delivery set lease_until = clock_timestamp() + :lease * interval '1 ms'
                where state = 'ATTEMPTING' and lease_owner = :sender""").param("sender", sender).param("lease", lease.toMillis()).update();
    }

    void settle(UUID notificationId, Settlement settlement, @Nullable String waitingFor, Instant now) {
        jdbc.sql("""
                update delivery set state = :state, reason = :reason, waiting_for = :waiting, lease_owner = null, lease_until = null,
                    not_before = coalesce(:notBefore, not_before), sent_at = case when :state = 'SENT' then :now else sent_at end
                where notification_id = :id""")
                .param("id", notificationId)
                .param("state", settlement.state().name())
                .param("reason", settlement.reason())
                .param("waiting", waitingFor)
                .param("notBefore", utc(settlement.notBefore()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", utc(now))
                .update();
    }

    /** Starts over, with the whole patience again. */
    void reopen(UUID notificationId) {
        jdbc.sql("""
                update delivery set state = 'PENDING', reason = null, not_before = clock_timestamp(),
                    address_by = clock_timestamp() + :address * interval '1 ms',
                    give_up_at = clock_timestamp() + :retry * interval '1 ms'
                where notification_id = :id""")
                .param("id", notificationId)
                .param("address", properties.waitForAddress().toMillis())
                .param("retry", properties.retryFor().toMillis())
                .update();
        signal.afterCommit();
    }

    void remove(UUID notificationId) {
        jdbc.sql("delete from delivery where notification_id = :id")
                .param("id", notificationId)
                .update();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
