package io.punctual.standalone.service;

import io.punctual.standalone.process.Port;
import java.util.Arrays;
import java.util.Optional;

/** The services that are started from executable jars. */
public enum App {
    CASE_SERVICE(Port.CASE_SERVICE, "cases"),
    ENTITLEMENT_SERVICE(Port.ENTITLEMENT_SERVICE, "entitlements"),
    MILESTONE_SERVICE(Port.MILESTONE_SERVICE, "milestones"),
    NOTIFICATION_SERVICE(Port.NOTIFICATION_SERVICE, "notifications"),
    GATEWAY(Port.GATEWAY, "");

    private final Port port;
    private final String database;

    App(Port port, String database) {
        this.port = port;
        this.database = database;
    }

    public Port port() {
        return port;
    }

    /** The module it is built from, which is also what people call it. */
    public String module() {
        return port.toString();
    }

    /** The database it owns, which is also its role's name. */
    public Optional<String> database() {
        return Optional.of(database).filter(name -> !name.isEmpty());
    }

    /** The variable that tells the gateway where this service is. */
    public String addressVariable() {
        return name() + "_URL";
    }

    public static Optional<App> named(String name) {
        return Arrays.stream(values()).filter(app -> app.module().equals(name)).findFirst();
    }
}
