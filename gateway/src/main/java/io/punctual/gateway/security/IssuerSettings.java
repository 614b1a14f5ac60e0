package io.punctual.gateway.security;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose tokens are believed.
 *
 * @param issuer the {@code iss} a token must carry
 * @param jwksUri where the issuer's public keys are read
 */
@ConfigurationProperties("punctual")
public record IssuerSettings(String issuer, String jwksUri) {}
