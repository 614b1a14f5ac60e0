package io.punctual.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.testing.TestRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must never be true of commands and their consequences. */
class GuaranteesIT extends CaseServiceSpecification {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_failing_projector_fails_the_command_and_leaves_no_event() {
        var caseId = open();
        failing("case_list", "not escalated", () -> {
            assertThat(admin().post("/api/cases/{id}/escalation", Map.of(), caseId)
                            .status())
                    .isGreaterThanOrEqualTo(500);
            assertThat(events(caseId)).isEqualTo(1);
        });
        assertThat(admin().post("/api/cases/{id}/escalation", Map.of(), caseId).status())
                .isEqualTo(200);
    }

    @Test
    void a_failing_publisher_fails_the_command_and_leaves_no_event() {
        var caseId = open();
        failing("outbox", "headers ->> 'ce_type' <> 'io.punctual.case.escalated.v1'", () -> {
            assertThat(admin().post("/api/cases/{id}/escalation", Map.of(), caseId)
                            .status())
                    .isGreaterThanOrEqualTo(500);
            assertThat(events(caseId)).isEqualTo(1);
            assertThat(admin().get("/api/cases/{id}", caseId).at("/escalated")).isEqualTo("false");
        });
    }

    @Test
    void of_200_concurrent_commands_on_one_case_each_is_applied_or_answered_409() throws Exception {
        var caseId = open();
        var statuses = concurrently(200, caseId);

        assertThat(statuses).hasSize(200).contains(200).isSubsetOf(200, 409);
        long applied = statuses.stream().filter(status -> status == 200).count();
        assertThat(admin().get("/api/cases/{id}", caseId).at("/version")).isEqualTo(String.valueOf(applied));
        await().untilAsserted(() -> assertThat(TestRecords.on("cases", caseId)).hasSize((int) applied + 1));
        var sequences = TestRecords.on("cases", caseId).stream()
                .map(message -> Long.valueOf(TestRecords.header(message, "ce_sequence")))
                .toList();
        assertThat(sequences).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void the_rebuilt_list_equals_the_live_one() {
        var caseId = open();
        admin().post("/api/cases/{id}/replies", Map.of("channel", "PHONE", "body", "답"), caseId);
        admin().post("/api/cases/{id}/classification", Map.of("fields", Map.of("serviceType", "프리미엄")), caseId);
        admin().post("/api/cases/{id}/closure", Map.of(), caseId);
        var live = rows();
        jdbc.sql("update case_list set priority = 'LOW', state = '{}', version = 0, subject = 'broken'")
                .update();

        assertThat(admin().post("/api/operations/case-list/rebuild", Map.of())
                        .body()
                        .path("rebuilt")
                        .asInt())
                .isPositive();
        assertThat(rows()).isEqualTo(live);
    }

    @Test
    void details_folded_from_events_equal_the_listed_row() {
        var caseId = open();
        var acted = admin().post("/api/cases/{id}/owner", Map.of("ownerId", "lead-1"), caseId);

        assertThat(admin().get("/api/cases/{id}", caseId).body()).isEqualTo(acted.body());
    }

    @Test
    void commands_are_measured() {
        open();
        assertThat(admin().get("/actuator/prometheus").text()).contains("case_command_seconds");
    }

    private List<Integer> concurrently(int count, String caseId) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(50)) {
            var answers = IntStream.range(0, count)
                    .mapToObj(i -> threads.submit(
                            () -> admin().post("/api/cases/{id}/comments", Map.of("body", "메모 " + i), caseId)
                                    .status()))
                    .toList();
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }

    /** Lets the database itself refuse what the handler writes. */
    private void failing(String table, String condition, Runnable meanwhile) {
        jdbc.sql("alter table " + table + " add constraint refused check (" + condition + ") not valid")
                .update();
        try {
            meanwhile.run();
        } finally {
            jdbc.sql("alter table " + table + " drop constraint refused").update();
        }
    }

    private long events(String caseId) {
        return jdbc.sql("select count(*) from domainevententry where aggregateidentifier = ?")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    private List<String> rows() {
        return jdbc.sql("select row_to_json(case_list)::text from case_list order by number")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
