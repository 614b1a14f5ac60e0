package io.punctual.gateway.limits;

import io.punctual.gateway.limits.Limits.Kind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts calls by the subject of the token that came with them, wherever they come from. */
public final class SubjectLimit extends OncePerRequestFilter {
    private final Limits limits;

    public SubjectLimit(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller instanceof JwtAuthenticationToken token && limits.refused(Kind.SUBJECT, token.getName(), response)) {
            return;
        }
        chain.doFilter(request, response);
    }
}
