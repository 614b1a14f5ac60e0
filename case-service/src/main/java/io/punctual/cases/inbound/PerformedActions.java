package io.punctual.cases.inbound;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers actions by their key, so that each takes effect once, whichever messages carry it. */
@Component
class PerformedActions {
    private final JdbcClient jdbc;

    PerformedActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isFirst(String key, UUID caseId) {
        return jdbc.sql("insert into performed_action (key, case_id) values (?, ?) on conflict do nothing")
                        .params(key, caseId)
                        .update()
                == 1;
    }
}
