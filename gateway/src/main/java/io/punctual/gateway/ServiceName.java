package io.punctual.gateway;

import java.util.Locale;

/** The services behind the gateway, by the name people and paths call them. */
public enum ServiceName {
    CASE_SERVICE,
    ENTITLEMENT_SERVICE,
    MILESTONE_SERVICE,
    NOTIFICATION_SERVICE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
