package io.punctual.kit.security;

/** What a caller may do, the most powerful first. */
public enum Role {
    ADMIN,
    LEAD,
    AGENT,
    INTEGRATOR,
    CUSTOMER
}
