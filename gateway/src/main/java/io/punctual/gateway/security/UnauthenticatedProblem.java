package io.punctual.gateway.security;

import io.punctual.gateway.Problem;
import io.punctual.gateway.limits.Limits;
import io.punctual.gateway.limits.Limits.Kind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says in problem+json that a call needs a token, or why the one it brought does not count. */
@Component
class UnauthenticatedProblem implements AuthenticationEntryPoint {
    private static final Logger log = LoggerFactory.getLogger(UnauthenticatedProblem.class);

    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final Limits limits;
    private final JsonMapper json;

    UnauthenticatedProblem(Limits limits, JsonMapper json) {
        this.limits = limits;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            log.warn("Tokens cannot be checked at the moment: {}", failure.getMessage());
            response.setHeader("Retry-After", "5");
            new Problem(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "issuer-unavailable",
                            "The issuer's keys cannot be read, so tokens cannot be checked. Try again.")
                    .writeTo(response, json);
            return;
        }
        var brought = request.getHeader("Authorization") != null;
        if (brought && limits.refused(Kind.ADDRESS, Limits.caller(request.getRemoteAddr()), response)) {
            return;
        }
        challenge.commence(request, response, failure);
        var detail = brought
                ? "The bearer token is not accepted: " + failure.getMessage()
                : "This call needs a bearer token.";
        new Problem(HttpStatus.UNAUTHORIZED, "unauthenticated", detail).writeTo(response, json);
    }
}
