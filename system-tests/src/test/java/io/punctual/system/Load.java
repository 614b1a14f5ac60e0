package io.punctual.system;

import static io.punctual.system.Agreement.BASIC;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.IntFunction;

/** Callers who keep opening cases and commenting on them, and remember what was acknowledged. */
final class Load {
    private static final int CALLERS = 8;
    private static final int PAUSE_MILLIS = 300;

    /** A case that was acknowledged, and how many of its comments were. */
    record Acknowledged(SupportCase it, int comments) {}

    private final Agreement agreement;
    private final ConcurrentLinkedQueue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService callers = Executors.newScheduledThreadPool(CALLERS);

    private Load(Agreement agreement) {
        this.agreement = agreement;
    }

    static Load on(Agreement agreement) {
        var load = new Load(agreement);
        for (int i = 0; i < CALLERS; i++) {
            load.callers.scheduleWithFixedDelay(load::call, i * PAUSE_MILLIS / CALLERS, PAUSE_MILLIS, MILLISECONDS);
        }
        return load;
    }

    void stop() {
        callers.shutdown();
        try {
            if (!callers.awaitTermination(60, SECONDS)) {
                throw new AssertionError("callers still wait for an answer");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    List<String> caseIds() {
        return acknowledged.stream().map(ack -> ack.it().id()).toList();
    }

    private void call() {
        try {
            openAndComment();
        } catch (UncheckedIOException | AssertionError unanswered) {
            // Nobody was told that it happened, so nothing is expected of it: the next call tries afresh.
            return;
        }
    }

    private void openAndComment() {
        var it = agreement.openCase("B-002", BASIC);
        int comments = 0;
        try {
            while (comments < 2 && it.comment("진행 중").succeeded()) {
                comments++;
            }
        } finally {
            acknowledged.add(new Acknowledged(it, comments));
        }
    }

    /** Makes the calls at the same time and waits for every answer. */
    static <T> List<T> concurrently(int number, IntFunction<T> call) {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> calls = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                int index = i;
                calls.add(callers.submit(() -> call.apply(index)));
            }
            return calls.stream().map(Load::answerOf).toList();
        }
    }

    private static <T> T answerOf(Future<T> call) {
        try {
            return call.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new AssertionError("a call got no answer", failed.getCause());
        }
    }
}
