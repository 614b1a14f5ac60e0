package io.punctual.standalone.remote;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Sends files of rows and follows them to the end; fetches such files. */
public final class RowFiles {
    public static final List<String> KINDS =
            List.of("accounts", "contacts", "products", "assets", "contracts", "contract-lines", "entitlements");

    private final Server server;
    private final PrintStream out;

    public RowFiles(Server server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    /** Sends one file after the other; answers whether every row was taken. */
    public boolean send(String kind, List<Path> files, boolean dryRun) {
        var all = true;
        for (var file : files) {
            all &= send(kind, file, dryRun);
        }
        return all;
    }

    private boolean send(String kind, Path file, boolean dryRun) {
        try {
            var path = "/api/imports/" + kind + (dryRun ? "?dryRun=true" : "");
            var begun = server.upload(path, "text/csv", BodyPublishers.ofFile(file));
            out.println(file + ": " + begun.path("total").asInt() + " rows are there" + (dryRun ? " (dry run)" : ""));
            return report(file, new Following(server, out).toTheEnd(begun));
        } catch (FileNotFoundException missing) {
            throw new IllegalArgumentException("There is no file " + file + ".", missing);
        }
    }

    private boolean report(Path file, JsonNode end) {
        out.println("  " + end.path("created").asInt() + " created, "
                + end.path("changed").asInt() + " changed, "
                + end.path("unchanged").asInt() + " the same already, "
                + end.path("rejected").asInt() + " refused");
        if (!end.path("state").asString().equals("DONE")) {
            out.println("  ended as " + end.path("state").asString() + ": "
                    + end.path("problem").asString(""));
            return false;
        }
        if (end.path("rejected").asInt() == 0) {
            return true;
        }
        var rejected = file.resolveSibling(file.getFileName() + ".rejected.csv");
        fetch("/api/imports/" + end.path("id").asString() + "/rejections", rejected);
        out.println("  what was refused, and why: " + rejected);
        return false;
    }

    /** Writes all there is of a kind into a file. */
    public void fetchAll(String kind, Path file) {
        fetch("/api/exports/" + kind, file);
        out.println(file);
    }

    /** Writes all there is of a kind to a stream. */
    public void fetchAll(String kind, OutputStream to) {
        try (var body = server.download("/api/exports/" + kind)) {
            body.transferTo(to);
            to.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fetch(String path, Path file) {
        try (InputStream body = server.download(path)) {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
