package io.punctual.entitlements.cover;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code entitlement_use}: which cases per-incident entitlements were spent on (rule 2). */
@Repository
class IncidentLedger {
    private final JdbcClient jdbc;

    IncidentLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes one for the case unless it has one already; false when none was left. Waits for others who are taking. */
    boolean take(String entitlementId, UUID caseId, Instant at) {
        int cases = jdbc.sql("select cases from entitlement where id = ? for update")
                .params(entitlementId)
                .query(Integer.class)
                .single();
        int used =
                jdbc.sql("""
                select count(*) from entitlement_use
                where entitlement_id = ? and returned_at is null and case_id <> ?""").params(entitlementId, caseId).query(Integer.class).single();
        if (used >= cases) {
            return false;
        }
        jdbc.sql("""
                insert into entitlement_use (entitlement_id, case_id, taken_at) values (?, ?, ?)
                on conflict (entitlement_id, case_id) do update set returned_at = null""").params(entitlementId, caseId, at.atOffset(ZoneOffset.UTC)).update();
        return true;
    }

    /** Takes again what was given back when the case was withdrawn; empty where nothing was, else whether one was left. */
    Optional<Boolean> takeAgain(String entitlementId, UUID caseId, Instant at) {
        boolean gaveBack =
                jdbc.sql("""
                select exists (select 1 from entitlement_use u join entitlement e on e.id = u.entitlement_id
                    where e.id = ? and e.cases is not null and u.case_id = ? and u.returned_at is not null)""").params(entitlementId, caseId).query(Boolean.class).single();
        return gaveBack ? Optional.of(take(entitlementId, caseId, at)) : Optional.empty();
    }

    /** Gives back what the case took from any entitlement but the one that covers it now; answers which. */
    List<String> giveBackAllBut(String entitlementId, UUID caseId, Instant at) {
        return jdbc.sql("""
                update entitlement_use set returned_at = ?
                where case_id = ? and entitlement_id <> ? and returned_at is null
                returning entitlement_id""")
                .params(at.atOffset(ZoneOffset.UTC), caseId, entitlementId)
                .query((row, _) -> row.getString("entitlement_id"))
                .list();
    }
}
