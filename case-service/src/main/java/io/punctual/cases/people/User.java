package io.punctual.cases.people;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Someone who works at the desk; the manager may be named before they are known. */
@Schema(name = "User")
public record User(
        String id,
        long revision,
        String name,
        @Nullable String email,
        Role role,
        @Nullable String managerId,
        @Nullable String locale,
        @Nullable String zone,
        boolean active) {
    /** What a user is for the desk. */
    public enum Role {
        ADMIN,
        LEAD,
        AGENT,
        INTEGRATOR
    }

    User atRevision(long next) {
        return new User(id, next, name, email, role, managerId, locale, zone, active);
    }
}
