package io.punctual.standalone.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How Java processes are started here: small, and in UTF-8 whatever the terminal says. */
public final class Java {
    private static final Path PROGRAM = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=64m",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Djava.net.preferIPv4Stack=true");

    private Java() {}

    public static List<String> command(int heapMegabytes, List<String> more) {
        var command = new ArrayList<String>();
        command.add(PROGRAM.toString());
        command.addAll(SMALL);
        command.add("-Xms32m");
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(more);
        return command;
    }

    static String program() {
        return PROGRAM.toString();
    }

    static String version() {
        return Runtime.version().toString();
    }
}
