package io.punctual.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punctual.standalone.process.Port;
import io.punctual.standalone.process.Ports;
import io.punctual.standalone.process.Supervised;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server itself, started as the demo starts it. */
class EmbeddedPostgresIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    static Path directory;

    private static Databases databases;
    private static Supervised server;

    @BeforeAll
    static void start() {
        int port = Ports.choose(Map.of(Port.POSTGRES, 25_442)).of(Port.POSTGRES);
        var place = new EmbeddedPostgres.Place(
                directory.resolve("postgres"), directory.resolve("postgres.log"), directory.resolve("postgres.pid"));
        var postgres = new EmbeddedPostgres(place, port, "administrator's own");
        databases = postgres.databases();
        server = new Supervised("postgres", postgres::prepare, databases::answers, true);
        server.start();
        assertThat(server.awaitReady(PATIENCE)).isTrue();
    }

    @AfterAll
    static void stop() {
        server.retire();
    }

    @Test
    void an_acknowledged_commit_is_on_disk() {
        assertThat(databases.show("fsync")).isEqualTo("on");
        assertThat(databases.show("synchronous_commit")).isEqualTo("on");
        assertThat(databases.show("full_page_writes")).isEqualTo("on");
        assertThatCode(databases::assertDurable).doesNotThrowAnyException();
    }

    @Test
    void it_listens_on_this_machine_only() {
        assertThat(databases.show("listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void each_role_may_enter_its_own_database_and_no_other() throws SQLException {
        databases.provide("cases", "one");
        databases.provide("milestones", "two");

        try (var own = connect("cases", "cases", "one");
                var statement = own.createStatement()) {
            statement.execute("create table may_i (id int)");
        }
        assertThatThrownBy(() -> connect("milestones", "cases", "one")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> connect("cases", "cases", "wrong")).isInstanceOf(SQLException.class);
    }

    @Test
    void providing_a_database_again_changes_only_the_password() throws SQLException {
        databases.provide("notifications", "old");
        databases.provide("notifications", "new");

        try (var again = connect("notifications", "notifications", "new")) {
            assertThat(again.isValid(30)).isTrue();
        }
    }

    private static Connection connect(String database, String role, String password) throws SQLException {
        return DriverManager.getConnection(databases.url(database), role, password);
    }
}
