package io.punctual.kit.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the issuer's public keys are believed. A new key counts at once, a removed one no longer than this.
 *
 * @param keysKept until they are read again
 * @param keysKeptInOutage how much longer while the issuer cannot be reached
 */
@ConfigurationProperties("punctual.tokens")
record TokenSettings(
        @DefaultValue("5m") Duration keysKept,
        @DefaultValue("4h") Duration keysKeptInOutage) {}
