package io.punctual.entitlements;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the operator sets for the organisation.
 *
 * @param zone where dates begin and end when neither entitlement nor process has business hours
 * @param defaultProcessId the process of cases without cover, until an admin sets another
 */
@ConfigurationProperties("punctual")
public record ServiceSettings(ZoneId zone, @Nullable String defaultProcessId) {}
