package io.punctual.gateway;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the services are and what the gateway lets through.
 *
 * @param caseService address of case-service
 * @param entitlementService address of entitlement-service
 * @param milestoneService address of milestone-service
 * @param notificationService address of notification-service
 * @param mailbox address of the demo's mailbox, when there is one
 * @param bodyLimit the largest request body that is passed on
 * @param connectTimeout how long a connection to a service may take
 * @param readTimeout how long a service may take to answer
 */
@ConfigurationProperties("punctual.gateway")
public record GatewaySettings(
        URI caseService,
        URI entitlementService,
        URI milestoneService,
        URI notificationService,
        @Nullable URI mailbox,
        @DefaultValue("1MB") DataSize bodyLimit,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("30s") Duration readTimeout) {

    public URI addressOf(ServiceName service) {
        return switch (service) {
            case CASE_SERVICE -> caseService;
            case ENTITLEMENT_SERVICE -> entitlementService;
            case MILESTONE_SERVICE -> milestoneService;
            case NOTIFICATION_SERVICE -> notificationService;
        };
    }
}
