package io.punctual.milestones.simulation;

import io.punctual.kit.message.MessageJson;
import io.punctual.milestones.simulation.Simulation.Progress;
import io.punctual.milestones.simulation.Simulation.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Simulations as rows; whoever runs one gives a sign of life with each step, and learns by it whether to go on. */
@Repository
class Simulations {
    /** One lock for all, held while one is begun, so that no more begin than may run. */
    private static final long BEGINNING = 0x50_75_6e_63_74_73L;

    private final JdbcClient jdbc;

    Simulations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when that many run already; inside a transaction. */
    boolean begin(UUID id, String requestedBy, Object request, int mostAtOnce) {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(BEGINNING).query(row -> {});
        return jdbc.sql("""
                insert into simulation (id, state, requested_by, created_at, alive_at, request)
                select :id, 'RUNNING', :by, clock_timestamp(), clock_timestamp(), :request::jsonb
                where (select count(*) from simulation where state = 'RUNNING') < :most""")
                        .param("id", id)
                        .param("by", requestedBy)
                        .param("request", MessageJson.MAPPER.writeValueAsString(request))
                        .param("most", mostAtOnce)
                        .update()
                == 1;
    }

    /** Whether it is still to go on. */
    boolean reached(UUID id, int total, int done) {
        return jdbc.sql("""
                update simulation set total = ?, done = ?, alive_at = clock_timestamp() where id = ? and state = 'RUNNING'""").params(total, done, id).update() == 1;
    }

    void done(UUID id, SimulationResult result) {
        jdbc.sql("""
                update simulation set state = 'DONE', ended_at = clock_timestamp(), result = ?::jsonb
                where id = ? and state = 'RUNNING'""").params(MessageJson.MAPPER.writeValueAsString(result), id).update();
    }

    void failed(UUID id, String problem) {
        jdbc.sql("""
                update simulation set state = 'FAILED', ended_at = clock_timestamp(), problem = ?
                where id = ? and state = 'RUNNING'""").params(problem, id).update();
    }

    /** What has ended stays as it ended. */
    void cancel(UUID id) {
        jdbc.sql("""
                update simulation set state = 'CANCELLED', ended_at = clock_timestamp() where id = ? and state = 'RUNNING'""").param(id).update();
    }

    /** One that a service left behind when it stopped, and what was asked for. */
    record Interrupted(UUID id, SimulationRequest request) {}

    /** Takes over one that was interrupted, for whoever asks first; those that were begun that often already end instead. */
    Optional<Interrupted> takeOver(int mostAttempts) {
        jdbc.sql("""
                update simulation set state = 'FAILED', ended_at = clock_timestamp(),
                  problem = 'It was interrupted ' || attempts || ' times: the service that ran it stopped. Start it again.'
                where state = 'RUNNING' and attempts >= ? and alive_at < clock_timestamp() - interval '30 seconds'""").param(mostAttempts).update();
        return jdbc.sql("""
                update simulation set alive_at = clock_timestamp(), attempts = attempts + 1, done = 0
                where id = (select id from simulation
                            where state = 'RUNNING' and alive_at < clock_timestamp() - interval '30 seconds'
                            order by created_at limit 1 for update skip locked)
                returning id, request""")
                .query((row, _) -> new Interrupted(
                        row.getObject(1, UUID.class),
                        MessageJson.MAPPER.readValue(row.getString(2), SimulationRequest.class)))
                .optional();
    }

    int forgetOld() {
        return jdbc.sql("""
                delete from simulation where id in (select id from simulation
                  where ended_at < clock_timestamp() - interval '30 days' limit 1000)""").update();
    }

    Optional<Simulation> find(UUID id) {
        return jdbc.sql("select * from simulation where id = ?")
                .param(id)
                .query((row, _) -> simulation(row, true))
                .optional();
    }

    /** The latest first, without their results. */
    List<Simulation> latest(int limit) {
        return jdbc.sql("select * from simulation order by created_at desc, id limit ?")
                .param(limit)
                .query((row, _) -> simulation(row, false))
                .list();
    }

    private static Simulation simulation(ResultSet row, boolean whole) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        @Nullable String result = whole ? row.getString("result") : null;
        return new Simulation(
                row.getObject("id", UUID.class),
                State.valueOf(row.getString("state")),
                row.getString("requested_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                new Progress(row.getObject("total", Integer.class), row.getInt("done")),
                MessageJson.MAPPER.readTree(row.getString("request")),
                result == null ? null : MessageJson.MAPPER.readTree(result),
                row.getString("problem"));
    }
}
