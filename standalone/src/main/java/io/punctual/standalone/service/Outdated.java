package io.punctual.standalone.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Removes what was prepared for earlier builds; the latest but one stays, for a run that may still use it. */
final class Outdated {
    private static final int KEPT = 2;

    private Outdated() {}

    static void remove(Path caches, String prefix) throws IOException {
        try (var entries = Files.list(caches)) {
            var outdated = entries.filter(Files::isDirectory)
                    .filter(entry -> entry.getFileName().toString().startsWith(prefix))
                    .sorted(Comparator.comparing((Path entry) -> entry.toFile().lastModified())
                            .reversed())
                    .skip(KEPT)
                    .toList();
            for (var entry : outdated) {
                delete(entry);
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var below = Files.walk(directory)) {
            for (var each : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
