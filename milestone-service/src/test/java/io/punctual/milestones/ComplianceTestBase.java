package io.punctual.milestones;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.TestHttp;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What became of the promises to one account in January; months are those of Seoul. */
abstract class ComplianceTestBase extends MilestoneServiceTestBase {
    static final String SPRING = "/api/compliance?from=2026-01&to=2026-03";

    @Autowired
    JdbcClient jdbc;

    final String account = "account-" + UUID.randomUUID();
    TestHttp lead = TestHttp.on(0);

    @BeforeEach
    void leadSignsIn() {
        lead = as(Role.LEAD);
    }

    UUID aCase(String contact, String closedAt) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into milestone_case (case_id, correlation_id, number, opened_at, closed, closed_at, account_id, contact_id,
                                            account_name, owner_id, owner_kind)
                values (?, 'compliance', 1, '2026-01-05T00:00Z', ?, ?::timestamptz, ?, ?, '=케이상사', 'agent-7', 'USER')""")
                .param(id)
                .param(!closedAt.isEmpty())
                .param(closedAt.isEmpty() ? null : closedAt)
                .param(account)
                .param(contact)
                .update();
        return id;
    }

    void milestone(UUID caseId, String name, String state, String target, String stopped, String outcome, String legs) {
        jdbc.sql("""
                insert into milestone (id, case_id, name, occurrence, process_id, process_version, state, started_at, target_at,
                                       stopped_at, completed_at, outcome, revision, timer_version, legs)
                values (gen_random_uuid(), :case, :name, 1, 'compliance', 1, :state, '2026-01-05T00:00Z', :target::timestamptz,
                        nullif(:stopped, '')::timestamptz,
                        case when :state = 'COMPLETED' then :stopped::timestamptz end, nullif(:outcome, ''), 1, 1, nullif(:legs, ''))""")
                .param("case", caseId)
                .param("name", name)
                .param("state", state)
                .param("target", target)
                .param("stopped", stopped)
                .param("outcome", outcome)
                .param("legs", legs)
                .update();
    }

    void january() {
        var one = aCase("kim", "");
        milestone(one, "First reply", "COMPLETED", "2026-01-10T00:00Z", "2026-01-09T00:00Z", "MET", "");
        milestone(one, "Next reply", "COMPLETED", "2026-01-10T00:00Z", "2026-02-11T00:00Z", "MISSED", "");
        milestone(one, "Solution", "RUNNING", "2026-01-20T00:00Z", "", "", "");
        var other = aCase("lee", "2026-01-15T00:00Z");
        milestone(other, "First reply", "CANCELLED", "2026-01-10T00:00Z", "2026-01-12T00:00Z", "", "");
        milestone(other, "Next reply", "CANCELLED", "2026-01-20T00:00Z", "2026-01-12T00:00Z", "", "");
        // Paused on the 14th and closed in that pause a day later.
        milestone(other, "Solution", "CANCELLED", "2026-01-20T00:00Z", "2026-01-14T00:00Z", "UNMET_AT_CLOSE", "");
    }

    JsonNode items(String path) {
        var answer = lead.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().path("items");
    }
}
