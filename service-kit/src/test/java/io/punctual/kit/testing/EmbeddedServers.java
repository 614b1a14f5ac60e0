package io.punctual.kit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** PostgreSQL from Maven Central's binaries and a Kafka broker in this JVM, both in a folder that is deleted at the end. */
final class EmbeddedServers implements TestInfrastructure.Servers {
    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;

    EmbeddedServers() {
        try {
            folder = Files.createTempDirectory("punctual-test");
            postgres = EmbeddedPostgres.builder()
                    // A test database is thrown away: what it would lose in a power cut does not matter.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("timezone", "UTC")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException("Embedded PostgreSQL did not start", failed);
        }
        kafka = EmbeddedKafka.start(folder.resolve("kafka"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    private void stop() {
        kafka.stop();
        try {
            postgres.close();
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException left) {
            throw new UncheckedIOException("Left behind: " + folder, left);
        }
    }

    @Override
    public String jdbcServer() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/";
    }

    @Override
    public String username() {
        return "postgres";
    }

    @Override
    public String password() {
        return "postgres";
    }

    @Override
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }
}
