package io.punctual.standalone.postgres;

import io.punctual.standalone.process.Child;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One PostgreSQL server on the loopback address, with settings under which an acknowledged commit is on disk. */
public final class EmbeddedPostgres {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Map<String, String> PLAIN_LOCALE = Map.of("LC_ALL", "C", "TZ", "UTC");

    private final Place place;
    private final int port;
    private final String password;

    /** Where it keeps its files, its log and its process number. */
    public record Place(Path directory, Path log, Path pidFile) {
        Path data() {
            return directory.resolve("data");
        }
    }

    public EmbeddedPostgres(Place place, int port, String password) {
        this.place = place;
        this.port = port;
        this.password = password;
    }

    /** Makes the database where there is none yet, and says how its server is started. */
    public Child.Start prepare() {
        try {
            Files.createDirectories(place.directory());
            var user = Unprivileged.forFilesIn(place.directory());
            var binaries = PostgresBinaries.unpack(place.directory().resolve("programs"));
            if (!Files.exists(place.data().resolve("PG_VERSION"))) {
                initialise(user, binaries);
            }
            user.own(place.data());
            return new Child.Start(
                    "postgres",
                    user.command(serverCommand(binaries)),
                    PLAIN_LOCALE,
                    Path.of("/"),
                    place.log(),
                    place.pidFile());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be prepared in " + place.directory(), e);
        }
    }

    public Databases databases() {
        return new Databases("127.0.0.1:" + port, "postgres", password);
    }

    private void initialise(Unprivileged user, Path binaries) throws IOException {
        log.info("Making a new database in {}", place.data());
        Files.createDirectories(place.data());
        user.own(place.data());
        var passwordFile = place.directory().resolve("first-password");
        Files.writeString(passwordFile, password);
        user.own(passwordFile);
        try {
            run(user.command(
                    binaries.resolve("bin/initdb").toString(),
                    "--pgdata=" + place.data(),
                    "--username=postgres",
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C"));
        } finally {
            Files.delete(passwordFile);
        }
    }

    private void run(List<String> command) throws IOException {
        Files.createDirectories(place.log().getParent());
        var builder = new ProcessBuilder(command)
                .directory(new File("/"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(place.log().toFile()));
        builder.environment().putAll(PLAIN_LOCALE);
        try {
            if (builder.start().waitFor() != 0) {
                throw new IOException(command.getFirst() + " failed; " + place.log() + " says why.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while making the database.", e);
        }
    }

    private String[] serverCommand(Path binaries) {
        var command = new ArrayList<>(List.of(
                binaries.resolve("bin/postgres").toString(), "-D", place.data().toString()));
        settings().forEach((name, value) -> {
            command.add("-c");
            command.add(name + "=" + value);
        });
        return command.toArray(String[]::new);
    }

    private Map<String, String> settings() {
        return Map.of(
                "port", Integer.toString(port),
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "fsync", "on",
                "synchronous_commit", "on",
                "full_page_writes", "on",
                "shared_buffers", "64MB",
                "max_connections", "120",
                "log_timezone", "UTC",
                "timezone", "UTC");
    }
}
