package io.punctual.bench;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

class CallersTest {

    @Test
    void every_caller_calls_and_every_call_is_measured() throws InterruptedException {
        var seen = ConcurrentHashMap.<Integer>newKeySet();
        var calls = new LongAdder();

        var measured = new Callers(4).callFor(ofMillis(100), index -> {
            seen.add(index);
            return () -> {
                calls.increment();
                Thread.onSpinWait();
            };
        });

        assertThat(seen).containsExactlyInAnyOrder(0, 1, 2, 3);
        assertThat((long) measured.calls()).isEqualTo(calls.sum());
        assertThat(measured.wall()).isGreaterThanOrEqualTo(ofMillis(100));
    }

    @Test
    void a_failed_call_is_no_measurement() {
        assertThatThrownBy(() -> new Callers(1).callFor(ofMillis(100), index -> () -> {
                    throw new IllegalStateException("503");
                }))
                .hasRootCauseMessage("503");
    }
}
