package io.punctual.gateway.routing;

import io.punctual.gateway.Problem;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers for a service that cannot be reached or does not answer, and says which one it was. */
final class AbsentService implements HandlerFilterFunction<ServerResponse, ServerResponse> {
    private static final Logger log = LoggerFactory.getLogger(AbsentService.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final String service;

    AbsentService(String service) {
        this.service = service;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return next.handle(request);
        } catch (ResourceAccessException failure) {
            log.warn(
                    "{} did not answer {} {}: {}",
                    service,
                    request.method(),
                    request.path(),
                    rootOf(failure).toString());
            return answer(problem(failure));
        }
    }

    private Problem problem(ResourceAccessException failure) {
        var cause = rootOf(failure);
        boolean tookTooLong = has(failure, HttpTimeoutException.class) || has(failure, SocketTimeoutException.class);
        if (tookTooLong && !has(failure, HttpConnectTimeoutException.class) && !(cause instanceof ConnectException)) {
            return new Problem(
                    HttpStatus.GATEWAY_TIMEOUT,
                    "service-timeout",
                    service + " did not answer in time. Whether it did what was asked is not known: read before trying"
                            + " again, or repeat with the same Idempotency-Key.");
        }
        if (has(failure, CutShort.class)) {
            return new Problem(
                    HttpStatus.BAD_GATEWAY,
                    "answer-cut-short",
                    service + " broke off in the middle of its answer. Whether it did what was asked is not known: read"
                            + " before trying again, or repeat with the same Idempotency-Key.");
        }
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "service-unavailable",
                service + " cannot be reached right now. Try again in a few seconds.");
    }

    private static ServerResponse answer(Problem problem) {
        return ServerResponse.status(problem.status())
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.toDetail());
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static Throwable rootOf(Throwable failure) {
        var root = failure;
        for (var cause = root.getCause(); cause != null; cause = root.getCause()) {
            root = cause;
        }
        return root;
    }
}
