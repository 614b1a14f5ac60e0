package io.punctual.kit.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that is refused, with everything the caller needs to put it right. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient List<FieldProblem> errors;

    private ProblemException(HttpStatus status, String code, String detail, List<FieldProblem> errors) {
        super(detail);
        this.status = status;
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    public static ProblemException of(HttpStatus status, String code, String detail, List<FieldProblem> errors) {
        return new ProblemException(status, code, detail, errors);
    }

    public static ProblemException of(HttpStatus status, String code, String detail) {
        return of(status, code, detail, List.of());
    }

    public static ProblemException invalid(FieldProblem... errors) {
        return invalid(List.of(errors));
    }

    public static ProblemException invalid(List<FieldProblem> errors) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", "The request names values that are not valid.", errors);
    }

    public static ProblemException notFound(String what, Object id) {
        return of(HttpStatus.NOT_FOUND, "not-found", "There is no " + what + " " + id + ".");
    }

    public static ProblemException conflict(String code, String detail) {
        return of(HttpStatus.CONFLICT, code, detail);
    }

    public static ProblemException preconditionFailed(String detail) {
        return of(HttpStatus.PRECONDITION_FAILED, "precondition-failed", detail);
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
