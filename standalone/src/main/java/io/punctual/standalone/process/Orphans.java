package io.punctual.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an earlier run left behind because it was ended by force. */
public final class Orphans {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String POSTGRES = "postgres.pid";
    private static final String SUFFIX = ".pid";

    private Orphans() {}

    /** Stops them, all at once but the database last, and says which there were. */
    public static List<String> stop(Path run) {
        var files = pidFiles(run);
        var stopped = new ArrayList<>(files.parallelStream()
                .filter(file -> !file.endsWith(POSTGRES))
                .flatMap(file -> stopOne(file).stream())
                .toList());
        files.stream()
                .filter(file -> file.endsWith(POSTGRES))
                .flatMap(file -> stopOne(file).stream())
                .forEach(stopped::add);
        return stopped;
    }

    private static Optional<String> stopOne(Path file) {
        var pidFile = new PidFile(file);
        var stopped = pidFile.process().map(process -> {
            end(file, process);
            return file.getFileName().toString().replace(SUFFIX, "") + " (process " + process.pid() + ")";
        });
        pidFile.remove();
        return stopped;
    }

    private static void end(Path file, ProcessHandle process) {
        if (file.endsWith(POSTGRES)) {
            Stopping.interrupting(process, PATIENCE);
        } else {
            Stopping.politely(process, PATIENCE);
        }
    }

    private static List<Path> pidFiles(Path run) {
        if (!Files.isDirectory(run)) {
            return List.of();
        }
        try (var files = Files.list(run)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
