package io.punctual.gateway.routing;

import io.punctual.gateway.GatewaySettings;
import io.punctual.gateway.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Refuses bodies that are too large before a service sees them; one of unknown length is counted first. */
@Component
class BodyLimit extends OncePerRequestFilter {
    private static final String IMPORTS = "/api/imports/";
    /** Worked off in the background; only files of rows take long to be taken in. */
    static final String SALESFORCE = "/api/imports/salesforce";

    private static final DataSize UPLOAD = DataSize.ofMegabytes(33);
    private static final DataSize ROWS = DataSize.ofGigabytes(1);

    private final GatewaySettings settings;
    private final JsonMapper json;

    BodyLimit(GatewaySettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            refuse(response, limit);
        } else if (isFileOfRows(request)) {
            // Never held here; the service behind counts while it reads.
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
            byte[] body = request.getInputStream().readNBytes((int) limit + 1);
            if (body.length > limit) {
                refuse(response, limit);
            } else {
                chain.doFilter(new CountedBody(request, body), response);
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Files are uploaded to imports; the service behind has limits of its own for them. */
    private long limit(HttpServletRequest request) {
        if (isFileOfRows(request)) {
            return ROWS.toBytes();
        }
        return request.getRequestURI().startsWith(IMPORTS)
                ? Math.max(UPLOAD.toBytes(), settings.bodyLimit().toBytes())
                : settings.bodyLimit().toBytes();
    }

    private static boolean isFileOfRows(HttpServletRequest request) {
        return request.getRequestURI().startsWith(IMPORTS)
                && !request.getRequestURI().startsWith(SALESFORCE);
    }

    private void refuse(HttpServletResponse response, long limit) throws IOException {
        new Problem(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "too-large",
                        "The request's body is larger than the " + limit + " bytes that are accepted.")
                .writeTo(response, json);
    }
}
