package io.punctual.standalone.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of the operating system that are used where they are there. */
public final class Programs {
    private Programs() {}

    public static Optional<Path> find(String name) {
        var places = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/bin:/bin:/usr/sbin:/sbin";
        return Stream.of(places.split(File.pathSeparator, -1))
                .filter(place -> !place.isBlank())
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
