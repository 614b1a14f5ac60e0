package io.punctual.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which steps are done, and the ids they gave: a load that was broken off goes on where it stopped. */
final class Progress {
    private final Path file;
    private final Map<String, String> done = new HashMap<>();

    Progress(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .map(line -> line.split("\t", 2))
                        .filter(parts -> parts.length == 2)
                        .forEach(parts -> done.put(parts[0], parts[1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> idOf(String step) {
        return Optional.ofNullable(done.get(step));
    }

    void finished(String step, String id) {
        done.put(step, id);
        try {
            Files.writeString(file, step + "\t" + id + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
