package io.punctual.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case of many events answers commands from its remembered state, and from its events when that is worth nothing. */
class LongHistoryIT extends CaseServiceSpecification {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_command_needs_only_the_remembered_state_and_what_came_after_it() {
        var caseId = caseWithComments(60);
        move("sequencenumber < 50", caseId, "hidden");
        try {
            assertThat(comment(caseId)).isEqualTo("61");
        } finally {
            move("true", "hidden", caseId);
        }
    }

    @Test
    void a_state_remembered_by_other_rules_is_not_used() {
        var caseId = caseWithComments(30);
        jdbc.sql(
                        "update snapshotevententry set payloadrevision = '0-old', payload = '{}' where aggregateidentifier = ?")
                .param(caseId)
                .update();

        assertThat(comment(caseId)).isEqualTo("31");
    }

    @Test
    void a_lost_memory_loses_nothing() {
        var caseId = caseWithComments(30);
        jdbc.sql("delete from snapshotevententry where aggregateidentifier = ?")
                .param(caseId)
                .update();

        assertThat(comment(caseId)).isEqualTo("31");
    }

    private String caseWithComments(int number) {
        var caseId = open();
        for (int i = 0; i < number; i++) {
            comment(caseId);
        }
        return caseId;
    }

    private String comment(String caseId) {
        var answer = admin().post("/api/cases/{id}/comments", Map.of("body", "메모"), caseId);
        assertThat(answer.status()).isEqualTo(200);
        return String.valueOf(answer.at("/version"));
    }

    private void move(String which, String from, String to) {
        jdbc.sql("update domainevententry set aggregateidentifier = ? where aggregateidentifier = ? and " + which)
                .params(to, from)
                .update();
    }
}
