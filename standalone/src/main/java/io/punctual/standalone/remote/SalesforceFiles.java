package io.punctual.standalone.remote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;

/** Sends a folder of Salesforce's Metadata API files, waits, and shows what became of every element. */
public final class SalesforceFiles {
    private final Server server;
    private final PrintStream out;

    public SalesforceFiles(Server server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    /** Answers whether the import came to its end; what it refused is in the report. */
    public boolean send(Path folder, boolean dryRun) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(folder + " is no folder.");
        }
        var path = "/api/imports/salesforce" + (dryRun ? "?dryRun=true" : "");
        var begun = server.upload(path, "application/zip", BodyPublishers.ofByteArray(packed(folder)));
        out.println(begun.path("total").asInt() + " files are there" + (dryRun ? " (dry run)" : ""));
        var end = new Following(server, out).toTheEnd(begun);
        if (!end.path("state").asString().equals("DONE")) {
            out.println("ended as " + end.path("state").asString() + ": "
                    + end.path("problem").asString(""));
            return false;
        }
        out.println(report(end));
        return true;
    }

    private String report(JsonNode end) {
        var path = "/api/imports/" + end.path("id").asString() + "/report";
        try (var body = server.download(path, "text/plain")) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(Path folder) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
                var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The files of " + folder + " cannot be packed", e);
        }
        return bytes.toByteArray();
    }
}
