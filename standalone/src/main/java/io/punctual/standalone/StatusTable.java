package io.punctual.standalone;

import io.punctual.standalone.StandaloneSystem.Status;
import java.util.List;
import java.util.Locale;

/** The parts of the system, a line each. */
final class StatusTable {
    private static final String LINE = "%-22s %-9s %8s %6s %9s%n";
    private static final double MEGABYTE = 1024.0 * 1024;

    private StatusTable() {}

    static String of(List<Status> parts) {
        var table = new StringBuilder();
        table.append(LINE.formatted("SERVICE", "STATE", "PROCESS", "PORT", "MEMORY"));
        for (var part : parts) {
            table.append(LINE.formatted(
                    part.name(),
                    part.state(),
                    part.pid() == null ? "-" : part.pid(),
                    part.port() == null ? "-" : part.port(),
                    megabytes(part.memory())));
        }
        long all = parts.stream().mapToLong(Status::memory).sum();
        return table.append(LINE.formatted("all", "", "", "", megabytes(all)))
                .toString()
                .stripTrailing();
    }

    private static String megabytes(long bytes) {
        return bytes == 0 ? "-" : String.format(Locale.ROOT, "%.0f MB", bytes / MEGABYTE);
    }
}
