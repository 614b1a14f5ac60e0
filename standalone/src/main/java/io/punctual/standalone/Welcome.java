package io.punctual.standalone;

import io.punctual.standalone.StandaloneSystem.Status;
import io.punctual.standalone.process.Memory;
import java.lang.management.ManagementFactory;

/** What is printed when everything is ready: one address, the sign-ins, and what it took. */
final class Welcome {
    private static final double GIGABYTE = 1024.0 * 1024 * 1024;
    private static final double SECOND_MS = 1000.0;

    private Welcome() {}

    static String text(StandaloneSystem system) {
        var parts = system.status();
        long memory = parts.stream().mapToLong(Status::memory).sum() + Memory.ownBytes();
        return """

                  Punctual is ready:  %s

                  Sign in as          %s
                  with the password   %s
                  For programs        ./punctual token admin|agent|lead|integrator|customer

                  Ready after %.1f s; %d processes hold %.2f GB of memory. Ctrl-C stops everything.
                """.formatted(
                        system.baseUrl(),
                        String.join(", ", system.identity().people()),
                        system.identity().passwordOfEverybody(),
                        ManagementFactory.getRuntimeMXBean().getUptime() / SECOND_MS,
                        parts.stream().filter(part -> part.pid() != null).count() + 1,
                        memory / GIGABYTE);
    }
}
