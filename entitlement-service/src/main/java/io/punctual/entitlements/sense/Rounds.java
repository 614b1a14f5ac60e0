package io.punctual.entitlements.sense;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The ways round in a graph: for each knot of things that reach each other, one round through its first member. */
final class Rounds {
    /** Whether one leads to another. */
    @FunctionalInterface
    interface Leads {
        boolean to(int from, int to);
    }

    private final List<List<Integer>> rounds;

    Rounds(int size, Leads leads) {
        var next = IntStream.range(0, size)
                .mapToObj(from -> IntStream.range(0, size)
                        .filter(to -> leads.to(from, to))
                        .boxed()
                        .toList())
                .toList();
        this.rounds = find(size, next::get);
    }

    void each(Consumer<List<Integer>> use) {
        rounds.forEach(use);
    }

    boolean contains(List<Integer> round) {
        return rounds.stream().anyMatch(known -> Set.copyOf(known).equals(Set.copyOf(round)));
    }

    private static List<List<Integer>> find(int size, IntFunction<List<Integer>> next) {
        var found = new ArrayList<List<Integer>>();
        var told = new HashSet<Integer>();
        for (var start = 0; start < size; start++) {
            var path = new LinkedHashSet<Integer>();
            if (!told.contains(start) && returns(start, start, next, path, new HashSet<>())) {
                found.add(List.copyOf(path));
                told.addAll(path);
            }
        }
        return List.copyOf(found);
    }

    private static boolean returns(
            int start, int at, IntFunction<List<Integer>> next, LinkedHashSet<Integer> path, Set<Integer> seen) {
        path.add(at);
        seen.add(at);
        for (var step : next.apply(at)) {
            if (step == start || (!seen.contains(step) && returns(start, step, next, path, seen))) {
                return true;
            }
        }
        path.remove(at);
        return false;
    }
}
