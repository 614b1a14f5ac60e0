package io.punctual.entitlements.web;

import io.punctual.entitlements.write.process.ProcessRejected;
import io.punctual.kit.web.Problems;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns what the write side refuses into problem+json. */
@RestControllerAdvice
@Order(0)
class Rejections {
    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejected(ProcessRejected rejection) {
        var status = switch (rejection.code()) {
            case UNKNOWN_VERSION -> HttpStatus.NOT_FOUND;
            case ALREADY_ACTIVE, IMMUTABLE, NOT_ACTIVE -> HttpStatus.CONFLICT;
        };
        var code = rejection.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(status, code, String.valueOf(rejection.getMessage())));
    }
}
