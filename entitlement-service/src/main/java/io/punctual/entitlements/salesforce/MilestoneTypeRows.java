package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.salesforce.process.MilestoneType;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code salesforce_milestone_type}. */
@Repository
class MilestoneTypeRows {
    private final JdbcClient jdbc;

    MilestoneTypeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MilestoneType> find(String key) {
        return jdbc.sql("select name, description, recurrence from salesforce_milestone_type where key = ?")
                .params(key)
                .query(MilestoneType.class)
                .optional();
    }

    void store(MilestoneType type) {
        jdbc.sql("""
                insert into salesforce_milestone_type (key, name, description, recurrence) values (?, ?, ?, ?)
                on conflict (key) do update set name = excluded.name, description = excluded.description,
                    recurrence = excluded.recurrence""")
                .params(type.key(), type.name())
                .param(type.description())
                .param(type.recurrence())
                .update();
    }
}
