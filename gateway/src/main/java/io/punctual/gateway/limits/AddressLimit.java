package io.punctual.gateway.limits;

import io.punctual.gateway.limits.Limits.Kind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts calls without a token, and tries to sign in, by the address they come from, before anything else looks at them. */
@Component
@Order(AddressLimit.BEFORE_SECURITY)
class AddressLimit extends OncePerRequestFilter {
    static final int BEFORE_SECURITY = -200;

    private static final Set<String> SIGN_IN = Set.of("/login", "/oauth2/token");
    /** Files of pages cost nothing, and an office behind one address may load them all at nine. */
    private static final List<String> COUNTED =
            List.of("/api/", "/oauth2/", "/login", "/userinfo", "/connect/", "/docs/api/", "/health");

    private final Limits limits;

    AddressLimit(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return COUNTED.stream().noneMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = Limits.caller(request.getRemoteAddr());
        var signsIn = "POST".equals(request.getMethod()) && SIGN_IN.contains(request.getRequestURI());
        if (signsIn && limits.refused(Kind.SIGN_IN, caller, response)) {
            return;
        }
        if (!signsIn && !hasToken(request) && limits.refused(Kind.ADDRESS, caller, response)) {
            return;
        }
        chain.doFilter(request, response);
    }

    /** A token that is not accepted counts where that is found out. */
    private static boolean hasToken(HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length());
    }
}
