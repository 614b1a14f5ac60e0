package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.salesforce.xml.SourceFile;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code salesforce_upload}: what was sent, until it is imported. */
@Repository
class Uploads {
    private final JdbcClient jdbc;

    Uploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID importId, List<SourceFile> files) {
        for (var position = 0; position < files.size(); position++) {
            var file = files.get(position);
            jdbc.sql("insert into salesforce_upload (import_id, position, path, content) values (?, ?, ?, ?)")
                    .params(importId, position, file.path(), file.bytes())
                    .update();
        }
    }

    List<SourceFile> of(UUID importId) {
        return jdbc.sql("select path, content from salesforce_upload where import_id = ? order by position")
                .params(importId)
                .query((row, _) -> new SourceFile(row.getString("path"), row.getBytes("content")))
                .list();
    }

    void forget(UUID importId) {
        jdbc.sql("delete from salesforce_upload where import_id = ?")
                .params(importId)
                .update();
    }
}
