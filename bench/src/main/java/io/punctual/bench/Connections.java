package io.punctual.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One open connection for each of the floor's callers. */
record Connections(List<Connection> all) implements AutoCloseable {

    static Connections open(Ground ground, int number) throws SQLException {
        var all = new ArrayList<Connection>();
        for (int i = 0; i < number; i++) {
            all.add(ground.connect());
        }
        return new Connections(List.copyOf(all));
    }

    Connection get(int caller) {
        return all.get(caller);
    }

    @Override
    public void close() throws SQLException {
        for (var connection : all) {
            connection.close();
        }
    }
}
