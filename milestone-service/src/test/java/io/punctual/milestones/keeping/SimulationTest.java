package io.punctual.milestones.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * R19: messages are lost, doubled and mixed up and the process dies anywhere, and still every armed timer has exactly one effect, none
 * early, and what is stored is what the facts say. A failure names its seed; {@code -Dpunctual.simulation.seed=N} lives that one again,
 * {@code -Dpunctual.simulation.timers=N} says how many timers have to live: a million of them in continuous integration.
 */
class SimulationTest {
    private static final int AT_ONCE = 2_000;
    /** Whoever works on something else waits seconds for it, continuous integration minutes. */
    private static final long USUAL = System.getenv("CI") == null ? 100_000 : 1_000_000;

    @Test
    void every_timer_that_lives_has_exactly_one_effect() {
        var one = Long.getLong("punctual.simulation.seed");
        if (one != null) {
            live(one);
            return;
        }
        var began = System.nanoTime();
        var timers = new AtomicLong();
        var failed = new ConcurrentLinkedQueue<AssertionError>();
        long wanted = Long.getLong("punctual.simulation.timers", USUAL);
        long first = Long.getLong("punctual.simulation.first", 1);
        while (timers.get() < wanted && failed.isEmpty()) {
            LongStream.range(first, first + AT_ONCE).parallel().forEach(seed -> {
                try {
                    timers.addAndGet(live(seed));
                } catch (AssertionError wrong) {
                    failed.add(wrong);
                }
            });
            first += AT_ONCE;
        }
        if (!failed.isEmpty()) {
            throw failed.remove();
        }
        System.out.printf(
                "%d timers lived in %d cases in %d s%n",
                timers.get(), first - 1, (System.nanoTime() - began) / 1_000_000_000);
        assertThat(timers.get()).isGreaterThanOrEqualTo(wanted);
    }

    private static long live(long seed) {
        var life = new SimulatedLife(seed);
        try {
            return life.live();
        } catch (AssertionError | RuntimeException wrong) {
            throw new AssertionError(
                    "Seed " + seed + " (again with -Dpunctual.simulation.seed=" + seed + "): " + wrong + "\n"
                            + life.told(),
                    wrong);
        }
    }
}
