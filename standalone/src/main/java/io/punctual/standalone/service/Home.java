package io.punctual.standalone.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The checkout this runs from: where the built services lie. */
public record Home(Path root) {

    public static Home find() {
        var named = System.getProperty("punctual.home");
        if (named != null) {
            return new Home(Path.of(named).toAbsolutePath().normalize());
        }
        return Stream.iterate(Optional.of(Path.of("").toAbsolutePath()), here -> here.map(Path::getParent))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .filter(here -> Files.exists(here.resolve("punctual")) && Files.exists(here.resolve("pom.xml")))
                .findFirst()
                .map(Home::new)
                .orElseThrow(() -> new IllegalStateException(
                        "This is not inside a checkout of Punctual; name it with -Dpunctual.home."));
    }

    /** The executable jar of a module. */
    public Path app(String module) {
        return built(module, "-app.jar");
    }

    /** Where the console's build lies, once there is one. */
    public Path console() {
        return root.resolve("console/dist");
    }

    /** The class path of the launcher itself, which the broker and the mailbox run on too. */
    public String launcherClassPath() {
        var target = root.resolve("standalone/target");
        var jar = built("standalone", "-SNAPSHOT.jar");
        return jar + ":" + target.resolve("lib") + "/*";
    }

    private Path built(String module, String ending) {
        var target = root.resolve(module).resolve("target");
        if (Files.isDirectory(target)) {
            try (var files = Files.list(target)) {
                var jar = files.filter(file -> file.getFileName().toString().startsWith(module + "-"))
                        .filter(file -> file.toString().endsWith(ending))
                        .findFirst();
                if (jar.isPresent()) {
                    return jar.get();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalStateException(module + " is not built. Run: ./punctual demo, which builds what is missing.");
    }
}
