package io.punctual.cases.people;

import io.punctual.cases.sql.Values;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tables {@code desk_user} and {@code desk_queue}. */
@Component
class PeopleTables implements People {
    private final JdbcClient jdbc;

    PeopleTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<User> user(String id) {
        return jdbc.sql("select * from desk_user where id = ?")
                .param(id)
                .query((row, _) -> user(row))
                .optional();
    }

    @Override
    public Optional<Queue> queue(String id) {
        return jdbc.sql("select * from desk_queue where id = ?")
                .param(id)
                .query((row, _) -> queue(row))
                .optional();
    }

    Optional<User> activeUserByEmail(String email) {
        return jdbc.sql("select * from desk_user where lower(email) = lower(?) and active order by id limit 1")
                .param(email)
                .query((row, _) -> user(row))
                .optional();
    }

    List<User> usersAfter(@Nullable String id, int limit) {
        return jdbc.sql("select * from desk_user where id > ? order by id limit ?")
                .params(id == null ? "" : id, limit)
                .query((row, _) -> user(row))
                .list();
    }

    List<Queue> queuesAfter(@Nullable String id, int limit) {
        return jdbc.sql("select * from desk_queue where id > ? order by id limit ?")
                .params(id == null ? "" : id, limit)
                .query((row, _) -> queue(row))
                .list();
    }

    void save(User user) {
        jdbc.sql("""
                insert into desk_user (id, revision, name, email, role, manager_id, locale, zone, active)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set revision = excluded.revision, name = excluded.name,
                    email = excluded.email, role = excluded.role, manager_id = excluded.manager_id,
                    locale = excluded.locale, zone = excluded.zone, active = excluded.active""")
                .params(Values.of(
                        user.id(),
                        user.revision(),
                        user.name(),
                        user.email(),
                        user.role().name()))
                .params(Values.of(user.managerId(), user.locale(), user.zone(), user.active()))
                .update();
    }

    void save(Queue queue) {
        jdbc.sql("""
                insert into desk_queue (id, revision, name, email, manager_id, members, active)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set revision = excluded.revision, name = excluded.name,
                    email = excluded.email, manager_id = excluded.manager_id, members = excluded.members,
                    active = excluded.active""")
                .params(Values.of(queue.id(), queue.revision(), queue.name(), queue.email(), queue.managerId()))
                .param(queue.members().toArray(String[]::new))
                .param(queue.active())
                .update();
    }

    /** Changes of who manages whom come one after the other, so that two of them cannot close a circle together. */
    void lockManagers() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('desk_user.manager_id'))")
                .query((_, _) -> true)
                .single();
    }

    private static User user(ResultSet row) throws SQLException {
        return new User(
                row.getString("id"),
                row.getLong("revision"),
                row.getString("name"),
                row.getString("email"),
                User.Role.valueOf(row.getString("role")),
                row.getString("manager_id"),
                row.getString("locale"),
                row.getString("zone"),
                row.getBoolean("active"));
    }

    private static Queue queue(ResultSet row) throws SQLException {
        return new Queue(
                row.getString("id"),
                row.getLong("revision"),
                row.getString("name"),
                row.getString("email"),
                row.getString("manager_id"),
                List.of((String[]) row.getArray("members").getArray()),
                row.getBoolean("active"));
    }
}
