package io.punctual.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** So many callers, each making its next call when the last one was answered. */
record Callers(int number) {

    /** One call; a failed call fails the measurement. */
    @FunctionalInterface
    interface Call {
        void make() throws Exception;
    }

    /** Gives each caller its own call, so that one may hold a connection or a list of cases. */
    @FunctionalInterface
    interface CallOf {
        Call caller(int index) throws Exception;
    }

    Latencies callFor(Duration duration, CallOf calls) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            long end = start + duration.toNanos();
            List<Future<long[]>> callers = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                int index = i;
                callers.add(threads.submit(() -> callUntil(end, calls.caller(index))));
            }
            var nanos = callers.stream().flatMapToLong(Callers::measured).toArray();
            return new Latencies(nanos, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private static long[] callUntil(long end, Call call) throws Exception {
        var nanos = LongStream.builder();
        long before = System.nanoTime();
        while (before < end) {
            call.make();
            long after = System.nanoTime();
            nanos.add(after - before);
            before = after;
        }
        return nanos.build().toArray();
    }

    private static LongStream measured(Future<long[]> caller) {
        try {
            return LongStream.of(caller.get());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a call failed, so nothing was measured", failed.getCause());
        }
    }
}
