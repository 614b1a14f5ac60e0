package io.punctual.standalone.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What a process and its children hold in memory, pages they share counted once. */
public final class Memory {
    private static final long KILOBYTE = 1024;

    private Memory() {}

    /** Of a process and everything it started. */
    public static long bytesOf(ProcessHandle process) {
        return sum(Stream.concat(Stream.of(process), process.descendants()));
    }

    /** Of this very process. */
    public static long ownBytes() {
        return sum(Stream.of(ProcessHandle.current()));
    }

    private static long sum(Stream<ProcessHandle> processes) {
        return processes
                .mapToLong(ProcessHandle::pid)
                .flatMap(pid -> proportional(pid).stream())
                .sum();
    }

    /** The kernel's proportional set size; where that may not be read, the resident set size. */
    private static OptionalLong proportional(long pid) {
        var exact = field(Path.of("/proc", Long.toString(pid), "smaps_rollup"), "Pss:");
        return exact.isPresent() ? exact : field(Path.of("/proc", Long.toString(pid), "status"), "VmRSS:");
    }

    private static OptionalLong field(Path file, String name) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .flatMapToLong(line -> LongStream.of(Long.parseLong(line.substring(name.length())
                                    .replace("kB", "")
                                    .strip())
                            * KILOBYTE))
                    .findFirst();
        } catch (IOException | java.io.UncheckedIOException notReadable) {
            return OptionalLong.empty();
        }
    }
}
