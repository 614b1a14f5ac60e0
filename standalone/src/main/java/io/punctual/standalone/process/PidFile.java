package io.punctual.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers a process across runs so exactly that it is never mistaken for a later one with the same number. */
public record PidFile(Path path) {
    private static final Logger log = LoggerFactory.getLogger(PidFile.class);
    private static final int LINES = 2;

    public void write(ProcessHandle process) {
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, List.of(Long.toString(process.pid()), birthOf(process)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + path, e);
        }
    }

    /** The process this file speaks of, if that very process is still alive. */
    public Optional<ProcessHandle> process() {
        try {
            if (!Files.exists(path)) {
                return Optional.empty();
            }
            var lines = Files.readAllLines(path);
            if (lines.size() < LINES) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> birthOf(process).equals(lines.get(1).strip()));
        } catch (IOException | NumberFormatException unreadable) {
            log.warn("{} cannot be read; it is taken for that of no process: {}", path, unreadable.toString());
            return Optional.empty();
        }
    }

    public void remove() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + path, e);
        }
    }

    /** When a process began: on Linux by the kernel's count since boot, which no change of the clock can move. */
    static String birthOf(ProcessHandle process) {
        var stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        try {
            if (Files.isReadable(stat)) {
                return Files.readString(Path.of("/proc/sys/kernel/random/boot_id"))
                                .strip() + "/" + startTicks(Files.readString(stat));
            }
        } catch (IOException gone) {
            log.debug("{} ended while it was looked at", process.pid());
        }
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }

    /** Field 22; the second field is the command in parentheses and may itself hold spaces and parentheses. */
    private static String startTicks(String stat) {
        int afterCommand = stat.lastIndexOf(')') + 2;
        return stat.substring(afterCommand).split(" ", -1)[19];
    }
}
