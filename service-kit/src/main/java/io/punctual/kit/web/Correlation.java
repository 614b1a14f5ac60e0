package io.punctual.kit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** The id under which a call and all that follows from it are found again, in logs, in messages and by the caller. */
public final class Correlation extends OncePerRequestFilter {
    /** Read from the request, as the gateway sets it; whatever does not look like an id is replaced. */
    public static final String HEADER = "X-Correlation-Id";

    private static final String LOG_KEY = "correlationId";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    Correlation() {}

    /** That of the request at hand, or a new one where nobody called over HTTP. */
    public static String current() {
        var known = MDC.get(LOG_KEY);
        return known == null ? UUID.randomUUID().toString() : known;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var given = request.getHeader(HEADER);
        var id = given != null && SANE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        try (var _ = MDC.putCloseable(LOG_KEY, id)) {
            chain.doFilter(request, response);
        }
    }
}
