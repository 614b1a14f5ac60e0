package io.punctual.kit.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The place in a list after which the next page starts, opaque to callers. */
public final class Cursor {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Cursor() {}

    public static String encode(Object... parts) {
        var texts = Stream.of(parts).map(String::valueOf).toArray(String[]::new);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(texts));
    }

    /** The parts of the cursor, none for the first page; a cursor that was not made here is refused. */
    public static List<String> decode(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return List.of();
        }
        try {
            var json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return List.of(JSON.readValue(json, String[].class));
        } catch (IllegalArgumentException | JacksonException | NullPointerException broken) {
            throw ProblemException.invalid(
                    new FieldProblem("cursor", cursor, "must be the next of an earlier answer, unchanged"));
        }
    }
}
