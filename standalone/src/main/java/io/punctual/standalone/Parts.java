package io.punctual.standalone;

import io.punctual.standalone.StandaloneSystem.Status;
import io.punctual.standalone.process.Memory;
import io.punctual.standalone.process.Port;
import io.punctual.standalone.process.Ports;
import io.punctual.standalone.process.Supervised;
import io.punctual.standalone.service.App;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The processes of one run by their names, in the order in which they stand on each other. */
final class Parts {
    private final Map<String, Supervised> all = new LinkedHashMap<>();

    void add(Supervised part) {
        all.put(part.name(), part);
    }

    Supervised named(String name) {
        var part = all.get(name);
        if (part == null) {
            throw new IllegalArgumentException(
                    "There is no service " + name + ". Services: " + String.join(", ", all.keySet()));
        }
        return part;
    }

    /** What the services stand on. */
    List<String> beneath() {
        return all.keySet().stream().filter(name -> App.named(name).isEmpty()).toList();
    }

    List<Status> status(Ports ports) {
        return all.values().parallelStream().map(part -> statusOf(part, ports)).toList();
    }

    private static Status statusOf(Supervised part, Ports ports) {
        var process = part.process();
        var port = Arrays.stream(Port.values())
                .filter(each -> each.toString().equals(part.name()))
                .map(ports::of)
                .findFirst();
        var state = part.isReady() ? "ready" : part.isWanted() ? "starting" : "stopped";
        return new Status(
                part.name(),
                process.map(ProcessHandle::pid).orElse(null),
                port.orElse(null),
                state,
                process.map(Memory::bytesOf).orElse(0L));
    }

    /** The services first and at once, then what they stand on, the database last. */
    void retireAll() {
        all.values().parallelStream()
                .filter(part -> App.named(part.name()).isPresent())
                .forEach(Supervised::retire);
        beneath().reversed().forEach(name -> named(name).retire());
    }
}
