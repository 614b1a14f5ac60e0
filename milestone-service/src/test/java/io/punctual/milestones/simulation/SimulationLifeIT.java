package io.punctual.milestones.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.TestHttp;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How simulations begin, wait for each other, and end, also when their service stops. */
class SimulationLifeIT extends SimulationTestBase {
    @Autowired
    private DataSource database;

    @Test
    void a_repeated_request_gets_the_same_simulation() {
        var body = request(published());
        var key = UUID.randomUUID().toString();

        var first = lead.with("Idempotency-Key", key).post(PATH, body);
        var again = lead.with("Idempotency-Key", key).post(PATH, body);

        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        finished(String.valueOf(first.at("/id")));
    }

    @Test
    void a_cancelled_one_stops_and_a_third_one_waits_its_turn() throws SQLException {
        var body = request(published());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select count(*) from simulation where state = 'RUNNING'")
                        .query(Integer.class)
                        .single()
                        .equals(0));
        TestHttp.Answer first;
        TestHttp.Answer second;
        try (var held = database.getConnection();
                var lock = held.createStatement()) {
            held.setAutoCommit(false);
            lock.execute("lock table case_decision in access exclusive mode");
            first = lead.post(PATH, body);
            second = lead.post(PATH, body);
            assertThat(first.status()).as(first.text()).isEqualTo(202);
            var third = lead.post(PATH, body);
            assertThat(third.status()).as(third.text()).isEqualTo(429);
            assertThat(third.at("/code")).isEqualTo("too-many-simulations");

            assertThat(delete(PATH + "/" + first.at("/id"))).isEqualTo(200);
            held.rollback();
        }
        assertThat(finished(String.valueOf(second.at("/id"))).path("state").asString())
                .isEqualTo("DONE");
        var cancelled = lead.get(PATH + "/" + first.at("/id"));
        assertThat(cancelled.at("/state")).isEqualTo("CANCELLED");
        assertThat(cancelled.at("/result")).isNull();
    }

    @Test
    void one_whose_service_stopped_begins_anew() {
        var id = interrupted(request(published()), 1);

        var done = finished(id);

        assertThat(done.path("state").asString()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.at("/result/cases").asInt()).isEqualTo(CASES);
    }

    @Test
    void one_that_cannot_begin_anew_says_why() {
        var id = interrupted(request("{\"id\": \"forgotten\", \"version\": 1}"), 1);

        var failed = finished(id);

        assertThat(failed.path("state").asString()).isEqualTo("FAILED");
        assertThat(failed.path("problem").asString()).contains("interrupted").contains("forgotten");
    }

    @Test
    void one_whose_service_stopped_again_and_again_is_shown_as_interrupted() {
        var id = interrupted(request(published()), 3);

        var failed = finished(id);

        assertThat(failed.path("state").asString()).isEqualTo("FAILED");
        assertThat(failed.path("problem").asString()).contains("interrupted 3 times");
    }

    @Test
    void only_leads_and_admins_try_things() {
        assertThat(as(Role.AGENT).post(PATH, request(published())).status()).isEqualTo(403);
        assertThat(as(Role.AGENT).get(PATH).status()).isEqualTo(403);
        assertThat(anonymous().post(PATH, request(published())).status()).isEqualTo(401);
        assertThat(lead.get(PATH).body().path("items")).isNotNull();
        assertThat(lead.get(PATH + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private String interrupted(String request, int attempts) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into simulation (id, state, requested_by, created_at, alive_at, request, attempts)
                values (?, 'RUNNING', 'lead-1', now(), now() - interval '1 hour', ?::jsonb, ?)""").params(id, request, attempts).update();
        return id.toString();
    }
}
