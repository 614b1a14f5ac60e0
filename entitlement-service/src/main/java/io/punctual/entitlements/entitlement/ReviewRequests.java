package io.punctual.entitlements.entitlement;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code cover_review}: the entitlements whose open cases are to be looked at again, and from when. */
@Repository
public class ReviewRequests {
    /** A request with the last case that was looked at for it. */
    public record Request(
            String entitlementId, Instant dueAt, @Nullable UUID lastCase) {}

    private final JdbcClient jdbc;

    ReviewRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void ask(String entitlementId, Instant dueAt) {
        jdbc.sql("insert into cover_review (entitlement_id, due_at) values (?, ?) on conflict do nothing")
                .params(entitlementId, dueAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Asks for every entitlement of a service contract. */
    public void askForContract(String contractId, Instant dueAt) {
        jdbc.sql("""
                insert into cover_review (entitlement_id, due_at)
                select id, ? from entitlement where service_contract_id = ? on conflict do nothing""").params(dueAt.atOffset(ZoneOffset.UTC), contractId).update();
    }

    /** The requests that have been due longest and that nobody else is working on. */
    public List<Request> lockNext(int limit) {
        return jdbc.sql("""
                select entitlement_id, due_at, last_case_id from cover_review
                where due_at <= clock_timestamp() order by due_at limit ? for update skip locked""")
                .params(limit)
                .query((row, _) -> new Request(
                        row.getString("entitlement_id"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_case_id", UUID.class)))
                .list();
    }

    public void advance(Request request, UUID lastCase) {
        jdbc.sql("update cover_review set last_case_id = ? where entitlement_id = ? and due_at = ?")
                .params(lastCase, request.entitlementId(), request.dueAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void done(Request request) {
        jdbc.sql("delete from cover_review where entitlement_id = ? and due_at = ?")
                .params(request.entitlementId(), request.dueAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
