package io.punctual.standalone.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;

/** The ports of one run, all chosen before anything starts: the wanted one each, or the next that is free. */
public record Ports(Map<Port, Integer> chosen) {
    private static final int LAST = 65_535;

    public static Ports choose(Map<Port, Integer> wanted) {
        return choose(wanted, Ports::isFree);
    }

    static Ports choose(Map<Port, Integer> wanted, IntPredicate free) {
        var chosen = new EnumMap<Port, Integer>(Port.class);
        var taken = new HashSet<Integer>();
        for (var port : Port.values()) {
            int number = wanted.getOrDefault(port, port.usual());
            while (number <= LAST && (taken.contains(number) || !free.test(number))) {
                number++;
            }
            if (number > LAST) {
                throw new IllegalStateException("No free port for " + port + ".");
            }
            taken.add(number);
            chosen.put(port, number);
        }
        return new Ports(chosen);
    }

    public int of(Port port) {
        return Objects.requireNonNull(chosen.get(port), "Every port is chosen.");
    }

    /** A sentence for each port that is not the one that was wanted. */
    public List<String> moved(Map<Port, Integer> wanted) {
        var sentences = new ArrayList<String>();
        chosen.forEach((port, number) -> {
            int first = wanted.getOrDefault(port, port.usual());
            if (number != first) {
                sentences.add("Port " + first + " is taken; " + port + " listens on " + number + ".");
            }
        });
        return sentences;
    }

    static boolean isFree(int port) {
        return canListen(new InetSocketAddress(port))
                && canListen(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean canListen(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
