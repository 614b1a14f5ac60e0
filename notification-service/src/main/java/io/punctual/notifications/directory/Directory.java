package io.punctual.notifications.directory;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.message.Personal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people and queues heard so far. */
@Repository
public class Directory {

    private final JdbcClient jdbc;

    Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(Person person) {
        jdbc.sql("""
                insert into person (kind, id, personal, active, manager_id, locale, zone)
                values (:kind, :id, :personal::jsonb, :active, :manager, :locale, :zone)
                on conflict (kind, id) do update set personal = excluded.personal, active = excluded.active,
                    manager_id = excluded.manager_id, locale = excluded.locale, zone = excluded.zone""")
                .param("kind", person.kind().name())
                .param("id", person.id())
                .param("personal", MessageJson.MAPPER.writeValueAsString(person.personal()))
                .param("active", person.active())
                .param("manager", person.managerId())
                .param("locale", person.locale())
                .param("zone", person.zone())
                .update();
    }

    public void keep(Queue queue) {
        jdbc.sql("""
                insert into queue (id, name, email, members, active, manager_id)
                values (:id, :name, :email, :members, :active, :manager)
                on conflict (id) do update set name = excluded.name, email = excluded.email, members = excluded.members,
                    active = excluded.active, manager_id = excluded.manager_id""")
                .param("id", queue.id())
                .param("name", queue.name())
                .param("email", queue.email())
                .param("members", queue.members().toArray(String[]::new))
                .param("active", queue.active())
                .param("manager", queue.managerId())
                .update();
    }

    public Optional<Person> person(Person.Kind kind, String id) {
        return jdbc.sql("select * from person where kind = :kind and id = :id")
                .param("kind", kind.name())
                .param("id", id)
                .query((row, number) -> person(row))
                .optional();
    }

    public Optional<Queue> queue(String id) {
        return jdbc.sql("select * from queue where id = :id")
                .param("id", id)
                .query((row, number) -> queue(row))
                .optional();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                Person.Kind.valueOf(row.getString("kind")),
                row.getString("id"),
                MessageJson.MAPPER.readValue(row.getString("personal"), Personal.class),
                row.getBoolean("active"),
                row.getString("manager_id"),
                row.getString("locale"),
                row.getString("zone"));
    }

    private static Queue queue(ResultSet row) throws SQLException {
        return new Queue(
                row.getString("id"),
                row.getString("name"),
                row.getString("email"),
                members(row.getArray("members")),
                row.getBoolean("active"),
                row.getString("manager_id"));
    }

    private static List<String> members(Array members) throws SQLException {
        return List.of((String[]) members.getArray());
    }
}
