package io.punctual.standalone.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A process of ours: its output goes to its log, its number to its pid file. */
public final class Child {
    private static final boolean OWN_SESSION = Programs.find("setsid").isPresent();
    private static final long LOG_KEPT = 20L * 1024 * 1024;

    private final String name;
    private final Process process;
    private final PidFile pidFile;

    private Child(String name, Process process, PidFile pidFile) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
    }

    /** What is needed to start it. */
    public record Start(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path directory,
            Path log,
            Path pidFile) {}

    public static Child start(Start start) {
        try {
            Files.createDirectories(start.log().getParent());
            turnOver(start.log());
            var process = new ProcessBuilder(inOwnSession(start.command()))
                    .directory(start.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(start.log().toFile()));
            process.environment().putAll(start.environment());
            var running = process.start();
            var pidFile = new PidFile(start.pidFile());
            pidFile.write(running.toHandle());
            return new Child(start.name(), running, pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + start.name(), e);
        }
    }

    /** In a session of its own a child does not hear the terminal's Ctrl-C: who is stopped when is the launcher's decision. */
    private static List<String> inOwnSession(List<String> command) {
        var whole = new ArrayList<String>();
        if (OWN_SESSION) {
            whole.add("setsid");
        }
        whole.addAll(command);
        return whole;
    }

    private static void turnOver(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_KEPT) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public CompletableFuture<ProcessHandle> onExit() {
        return process.toHandle().onExit();
    }

    public void stop(Duration patience) {
        Stopping.politely(process.toHandle(), patience);
        pidFile.remove();
    }

    /** Stops it with an interrupt, which PostgreSQL understands as: disconnect everybody and shut down now. */
    public void interrupt(Duration patience) {
        Stopping.interrupting(process.toHandle(), patience);
        pidFile.remove();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public void kill() {
        process.destroyForcibly();
        process.toHandle().onExit().join();
        pidFile.remove();
    }
}
