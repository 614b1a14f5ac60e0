package io.punctual.gateway.security;

import io.punctual.gateway.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says in problem+json that a call needs a token, or why the one it brought does not count. */
@Component
class UnauthenticatedProblem implements AuthenticationEntryPoint {
    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final JsonMapper json;

    UnauthenticatedProblem(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        challenge.commence(request, response, failure);
        var detail = request.getHeader("Authorization") == null
                ? "This call needs a bearer token."
                : "The bearer token is not accepted: " + failure.getMessage();
        new Problem(HttpStatus.UNAUTHORIZED, "unauthenticated", detail).writeTo(response, json);
    }
}
