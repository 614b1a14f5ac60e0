package io.punctual.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/** Where everything is kept between runs. */
public record DataDirectory(Path root) {
    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path mailbox() {
        return root.resolve("mailbox");
    }

    /** Prepared services, where they cannot lie beside what was built. */
    Path apps() {
        return root.resolve("apps");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path run() {
        return root.resolve("run");
    }

    /** Says where and with which key to speak to the launcher. */
    public Path control() {
        return run().resolve("control");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    public Path pidFile(String name) {
        return run().resolve(name + ".pid");
    }

    /** Remembers how far the demo's data is loaded. */
    public Path demoProgress() {
        return root.resolve("demo-progress");
    }

    void create() {
        List.of(root, logs(), run(), secrets()).forEach(DataDirectory::made);
        try {
            Files.setPosixFilePermissions(secrets(), PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep others out of " + secrets(), e);
        }
    }

    static Path made(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + directory + ". Name another place with --data.", e);
        }
    }

    /** Forgets everything that was stored; what only makes the start faster stays. */
    void wipe() {
        for (var kept : List.of(postgres(), kafka(), mailbox(), secrets(), logs(), demoProgress())) {
            delete(kept);
        }
    }

    private static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (var below = Files.walk(path)) {
            for (var each : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + path, e);
        }
    }
}
