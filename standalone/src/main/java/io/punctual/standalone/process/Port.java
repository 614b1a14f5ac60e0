package io.punctual.standalone.process;

import java.util.Locale;

/** What listens on this machine, and on which port when that is free. */
public enum Port {
    GATEWAY(8080),
    CASE_SERVICE(8081),
    ENTITLEMENT_SERVICE(8082),
    MILESTONE_SERVICE(8083),
    NOTIFICATION_SERVICE(8084),
    MAILBOX(8085),
    SMTP(2525),
    POSTGRES(5442),
    KAFKA(19092),
    KAFKA_CONTROLLER(19093);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    public int usual() {
        return usual;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
