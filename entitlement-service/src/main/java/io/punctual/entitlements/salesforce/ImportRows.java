package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.salesforce.report.ImportReport;
import io.punctual.kit.message.MessageJson;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code salesforce_import}. */
@Repository
class ImportRows {
    private final JdbcClient jdbc;

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(UUID id, ImportReport report) {
        jdbc.sql("""
                insert into salesforce_import (id, dry_run, imported_by, imported_at, report)
                values (?, ?, ?, ?, ?::jsonb)
                on conflict (id) do nothing""")
                .params(id, report.dryRun(), report.by(), report.at().atOffset(ZoneOffset.UTC))
                .param(MessageJson.MAPPER.writeValueAsString(report))
                .update();
    }

    Optional<ImportReport> find(UUID id) {
        return jdbc.sql("select report from salesforce_import where id = ?")
                .params(id)
                .query(String.class)
                .optional()
                .map(json -> MessageJson.MAPPER.readValue(json, ImportReport.class));
    }
}
