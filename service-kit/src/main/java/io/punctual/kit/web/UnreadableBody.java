package io.punctual.kit.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a body that could not be read, and where. */
final class UnreadableBody {
    private UnreadableBody() {}

    static ProblemDetail problem(HttpMessageNotReadableException unreadable) {
        var tooLarge = causeOf(unreadable, BodyLimit.TooLarge.class);
        if (tooLarge != null) {
            return tooLarge.problem();
        }
        var broken = causeOf(unreadable, JacksonException.class);
        return switch (broken) {
            case null -> bad("The body is missing or cannot be read.", List.of());
            case UnrecognizedPropertyException unknown ->
                bad(
                        "The body has a property that is not known.",
                        List.of(new FieldProblem(path(unknown), null, "is not known; known here: " + names(unknown))));
            case InvalidFormatException value ->
                bad(
                        "The body has a value of the wrong type.",
                        List.of(new FieldProblem(
                                path(value),
                                value.getValue(),
                                "must be " + value.getTargetType().getSimpleName())));
            case DatabindException value ->
                bad(
                        "The body has a value of the wrong type.",
                        List.of(new FieldProblem(path(value), null, value.getOriginalMessage())));
            case StreamReadException syntax -> bad("The body is not valid JSON" + at(syntax) + ".", List.of());
            default -> bad("The body cannot be read.", List.of());
        };
    }

    private static ProblemDetail bad(String detail, List<FieldProblem> errors) {
        return Problems.of(HttpStatus.BAD_REQUEST, "unreadable-body", detail, errors);
    }

    private static String at(StreamReadException syntax) {
        var place = syntax.getLocation();
        return place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    private static String names(UnrecognizedPropertyException unknown) {
        var names = unknown.getKnownPropertyIds();
        return names == null ? "" : names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String path(DatabindException failure) {
        return failure.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static <T extends Throwable> @Nullable T causeOf(Throwable failure, Class<T> type) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
