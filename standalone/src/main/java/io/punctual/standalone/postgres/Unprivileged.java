package io.punctual.standalone.postgres;

import io.punctual.standalone.process.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Started by root it runs as an unprivileged user where that user can reach its
 * files, else as nobody in a user namespace; started by an ordinary user it runs as that user.
 */
record Unprivileged(List<String> wrapper, boolean ownsFiles) {
    private static final String NOBODY = "65534";

    static Unprivileged forFilesIn(Path directory) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Unprivileged(List.of(), false);
        }
        var asNobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (Programs.find("setpriv").isPresent() && succeeds(asNobody, "test", "-x", directory.toString())) {
            return new Unprivileged(asNobody, true);
        }
        var namespace = List.of("unshare", "--user");
        if (Programs.find("unshare").isPresent() && succeeds(namespace, "true")) {
            return new Unprivileged(namespace, false);
        }
        throw new IllegalStateException(
                "PostgreSQL does not run as root, and neither setpriv nor unshare can change that"
                        + " here. Run as an ordinary user, or name a database with DATABASE_URL.");
    }

    List<String> command(String... command) {
        var whole = new ArrayList<>(wrapper);
        whole.addAll(List.of(command));
        return whole;
    }

    /** Hands a directory to the user the server will run as. */
    void own(Path directory) throws IOException {
        if (ownsFiles && !Integer.valueOf(NOBODY).equals(Files.getAttribute(directory, "unix:uid"))) {
            try (var files = Files.walk(directory)) {
                for (var file : files.toList()) {
                    Files.setAttribute(file, "unix:uid", Integer.valueOf(NOBODY));
                    Files.setAttribute(file, "unix:gid", Integer.valueOf(NOBODY));
                }
            }
        }
    }

    private static boolean succeeds(List<String> wrapper, String... command) {
        var whole = new ArrayList<>(wrapper);
        whole.addAll(List.of(command));
        try {
            return new ProcessBuilder(whole)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
