package io.punctual.entitlements.web;

import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import jakarta.validation.Validator;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and checks a request that did not come as a body of its own, by the same rules. */
@Component
class Requests {
    private final JsonMapper json;
    private final Validator validator;

    Requests(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    <R> R read(ObjectNode content, Class<R> type) {
        R request = json.treeToValue(content, type);
        var problems = validator.validate(request).stream()
                .map(found -> new FieldProblem(
                        found.getPropertyPath().toString(), found.getInvalidValue(), found.getMessage()))
                .sorted((one, other) -> one.field().compareTo(other.field()))
                .toArray(FieldProblem[]::new);
        if (problems.length > 0) {
            throw ProblemException.invalid(problems);
        }
        return request;
    }

    JsonNode shown(Object view) {
        return json.valueToTree(view);
    }

    /** What is there; that there is nothing is no problem here. */
    <T> Optional<T> ifThere(Supplier<T> lookup) {
        try {
            return Optional.of(lookup.get());
        } catch (ProblemException missing) {
            if (missing.status() == HttpStatus.NOT_FOUND) {
                return Optional.empty();
            }
            throw missing;
        }
    }
}
