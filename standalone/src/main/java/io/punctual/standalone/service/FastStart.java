package io.punctual.standalone.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a service start in seconds: its jar is unpacked, and a first run up to the point where it is ready leaves a
 * cache of what the JVM then needs not do again. Both are kept for the very jar and JVM they were made with.
 */
public final class FastStart {
    private static final Logger log = LoggerFactory.getLogger(FastStart.class);
    private static final int HEAP_MEGABYTES = 192;
    private static final String CACHE = "app.aot";
    private static final int BUFFER = 1 << 16;

    private final Home home;
    private final Path caches;
    private final Map<App, Path> directories = new ConcurrentHashMap<>();

    public FastStart(Home home, Path caches) {
        this.home = home;
        this.caches = caches;
    }

    public boolean isPrepared(App app) {
        return Files.exists(directory(app).resolve(CACHE));
    }

    /** Unpacks and trains; a training that fails only costs speed, so it is reported and the start goes on. */
    public void prepare(App app, Map<String, String> environment, Path trainingLog) {
        var directory = directory(app);
        try {
            unpack(app, directory);
            Outdated.remove(caches, app.module() + "-");
            var training = new ArrayList<String>();
            var unfinished = directory.resolve("app.aot.unfinished");
            training.add("-XX:AOTCacheOutput=" + unfinished);
            training.add("-Xlog:aot=error,cds=error");
            training.add("-Dspring.context.exit=onRefresh");
            training.addAll(List.of("-jar", jar(app, directory).toString()));
            int status = run(Java.command(HEAP_MEGABYTES, training), environment, directory, trainingLog);
            if (status == 0 && Files.exists(unfinished)) {
                Files.move(unfinished, directory.resolve(CACHE));
            } else {
                log.warn(
                        "{} starts without a cache (its first run ended with {}; {})",
                        app.module(),
                        status,
                        trainingLog);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + app.module(), e);
        }
    }

    public List<String> command(App app) {
        var directory = directory(app);
        var options = new ArrayList<String>();
        if (isPrepared(app)) {
            options.add("-XX:AOTCache=" + directory.resolve(CACHE));
            options.add("-Xlog:aot=error,cds=error");
        }
        options.addAll(List.of("-jar", jar(app, directory).toString()));
        return Java.command(HEAP_MEGABYTES, options);
    }

    private Path jar(App app, Path directory) {
        var unpacked = directory.resolve(home.app(app.module()).getFileName());
        return Files.exists(unpacked) ? unpacked : home.app(app.module());
    }

    private void unpack(App app, Path directory) throws IOException {
        Files.createDirectories(caches);
        var command = List.of(
                Java.program(),
                "-Djarmode=tools",
                "-jar",
                home.app(app.module()).toString(),
                "extract",
                "--force",
                "--destination",
                directory.toString());
        int status = run(command, Map.of(), caches, directory.resolveSibling(app.module() + ".log"));
        if (status != 0) {
            throw new IOException("Unpacking " + app.module() + " ended with " + status);
        }
    }

    private static int run(List<String> command, Map<String, String> environment, Path directory, Path output)
            throws IOException {
        Files.createDirectories(output.getParent());
        var process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        process.environment().putAll(environment);
        try {
            return process.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private Path directory(App app) {
        return directories.computeIfAbsent(
                app, one -> caches.resolve(one.module() + "-" + key(home.app(one.module()))));
    }

    /** A checksum the JVM computes at the speed of the disk: all that is asked is whether it is the same jar. */
    private static String key(Path jar) {
        var checksum = new CRC32();
        checksum.update(Java.version().getBytes(StandardCharsets.UTF_8));
        try (InputStream content = new CheckedInputStream(Files.newInputStream(jar), checksum)) {
            byte[] buffer = new byte[BUFFER];
            long length = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                length += read;
            }
            return "%08x-%d".formatted(checksum.getValue(), length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
