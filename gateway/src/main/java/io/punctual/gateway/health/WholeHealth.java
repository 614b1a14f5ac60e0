package io.punctual.gateway.health;

import java.util.Map;

/** The state of every service, and what follows for the whole: up when all are, down when none is, else degraded. */
record WholeHealth(State status, Map<String, ServiceHealth> services) {

    enum State {
        UP,
        DEGRADED,
        DOWN
    }

    record ServiceHealth(State status, String detail) {}

    static WholeHealth of(Map<String, ServiceHealth> services) {
        long up = services.values().stream()
                .filter(service -> service.status() == State.UP)
                .count();
        var whole = up == services.size() ? State.UP : up == 0 ? State.DOWN : State.DEGRADED;
        return new WholeHealth(whole, services);
    }
}
