package io.punctual.bench;

import io.punctual.bench.Callers.CallOf;
import java.time.Duration;
import java.util.Locale;

/** Calls until a JVM that was just started no longer gets faster, because a server is measured as it runs all day. */
final class WarmUp {
    static final int CALLERS = 16;

    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final int MOST_WINDOWS = 18;
    private static final double STEADY = 1.03;

    private WarmUp() {}

    /** What the rate was from window to window; it ends when two windows in a row beat the best before by less than 3 %. */
    static String untilSteady(CallOf calls) throws InterruptedException {
        var told = new StringBuilder("warming up:");
        double best = 0;
        int steady = 0;
        for (int window = 0; window < MOST_WINDOWS && steady < 2; window++) {
            var rate = new Callers(CALLERS).callFor(WINDOW, calls).perSecond();
            told.append(String.format(Locale.ROOT, " %.0f/s", rate));
            steady = rate < best * STEADY ? steady + 1 : 0;
            best = Math.max(best, rate);
        }
        return told.toString();
    }
}
