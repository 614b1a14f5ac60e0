package io.punctual.cases.http;

import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a word of a request that must be one of a few; a refusal names them all. */
public final class Choice {
    private Choice() {}

    public static <E extends Enum<E>> E of(Class<E> type, String field, @Nullable String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> choice.name().equals(word))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(new FieldProblem(field, word, "must be " + allowed(type))));
    }

    public static <E extends Enum<E>> E of(Class<E> type, String field, @Nullable String word, E otherwise) {
        return word == null ? otherwise : of(type, field, word);
    }

    private static <E extends Enum<E>> String allowed(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ", "one of ", ""));
    }
}
