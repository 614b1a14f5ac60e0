package io.punctual.kit.security;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The caller of the current request, by the subject of the token. */
public record CurrentUser(String id, Set<Role> roles) {

    /** The caller of this thread's request; fails when nobody is signed in. */
    public static CurrentUser get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new AuthenticationCredentialsNotFoundException("Nobody is signed in.");
        }
        var authorities = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        return new CurrentUser(
                authentication.getName(),
                Arrays.stream(Role.values())
                        .filter(role -> authorities.contains("ROLE_" + role.name()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The most powerful of the caller's roles. */
    public Role highestRole() {
        return roles.stream().min(Role::compareTo).orElse(Role.CUSTOMER);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
