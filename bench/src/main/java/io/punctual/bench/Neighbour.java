package io.punctual.bench;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One more service on a ground, with a database of its own. */
record Neighbour(URI service, DataSource database) {
    Connection connect() throws SQLException {
        return database.getConnection();
    }
}
