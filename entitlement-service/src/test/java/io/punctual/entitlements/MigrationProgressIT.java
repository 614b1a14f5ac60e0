package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.PROCESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.entitlements.migration.Migration;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Rule 6: a migration that is interrupted goes on, one that is cancelled leaves the rest where it is. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class MigrationProgressIT extends MigrationStory {
    @Test
    void what_was_interrupted_goes_on_and_what_changed_meanwhile_is_skipped_with_the_reason() {
        var moved = hear("MEDIUM", null);
        var closed = hear("MEDIUM", null);
        heard(closed, 1, false, "MEDIUM", null);
        activate(PROCESS.formatted("기본").replace("PT12S", "PT1H"));
        var id = UUID.randomUUID();

        // As a service that died in between would have left it.
        order(id, moved, closed);

        var done = ended(id.toString());
        assertThat(done.at("/moved")).isEqualTo("1");
        assertThat(done.at("/skipped/CLOSED_MEANWHILE")).isEqualTo("1");
        assertThat(version(moved)).isEqualTo(2);
    }

    @Test
    void two_at_once_are_refused_and_one_that_is_done_is_not_cancelled() {
        var caseId = hear("MEDIUM", null);
        activate(PROCESS.formatted("기본").replace("PT12S", "PT1H"));
        var order = Map.of("toVersion", 2, "reason", "x");

        var first = commands.execute(() -> {
            // While the case is held here, the migration cannot get on.
            hold(caseId);
            var started = admin.post("/api/entitlement-processes/{id}/migrations", order, process);
            var second = admin.post("/api/entitlement-processes/{id}/migrations", order, process);
            assertThat(second.status()).as(second.text()).isEqualTo(409);
            assertThat(second.at("/code")).isEqualTo("migration-running");
            return String.valueOf(started.at("/id"));
        });

        assertThat(ended(first).at("/state")).isEqualTo("DONE");
        assertThat(cancel(first).status()).isEqualTo(409);
        assertThat(admin.get("/api/entitlement-processes/{id}/migrations", process)
                        .at("/items/0/id"))
                .isEqualTo(first);
    }

    @Test
    void what_is_cancelled_leaves_the_rest_where_it_is() {
        var caseId = hear("MEDIUM", null);
        activate(PROCESS.formatted("기본").replace("PT12S", "PT1H"));
        var id = UUID.randomUUID();

        var cancelled = commands.execute(() -> {
            // Ordered in a transaction of its own, it is seen by no runner until it is cancelled.
            order(id, caseId);
            migrations.cancel(process, id, "admin-1");
            return migrations.get(process, id);
        });

        assertThat(cancelled.state()).isEqualTo(Migration.State.CANCELLED);
        assertThat(cancelled.endedBy()).isEqualTo("admin-1");
        assertThat(cancelled.remaining()).isEqualTo(1);
        assertThat(cancel(id.toString()).status()).isEqualTo(200);
        assertThat(version(caseId)).isEqualTo(1);
    }

    private TestHttp.Answer cancel(String job) {
        return admin.post("/api/entitlement-processes/{id}/migrations/{job}/cancellation", "{}", process, job);
    }

    private void hold(UUID caseId) {
        jdbc.sql("select 1 from covered_case where case_id = ? for update")
                .params(caseId)
                .query(Integer.class)
                .single();
    }

    private void order(UUID id, UUID... cases) {
        jdbc.sql("""
                with job as (insert into process_migration
                    (id, process_id, to_version, request, state, total, requested_by, requested_at)
                    values (?, ?, 2, '{"reason": "x", "entitlements": false}', 'RUNNING', ?, 'admin-1', now())
                    returning id)
                insert into process_migration_case select job.id, unnest(?) from job""").params(id, process, cases.length, cases).update();
    }
}
