package io.punctual.milestones.preview;

import io.punctual.milestones.proposal.Wrong;
import org.jspecify.annotations.Nullable;

/** Values as expressions know them. */
final class Scalars {
    private Scalars() {}

    static Object of(String path, @Nullable Object value) {
        return switch (value) {
            case String text -> text;
            case Number number -> number.doubleValue();
            case Boolean flag -> flag;
            case null, default -> throw Wrong.value(path, value, "must be a text, a number, true or false");
        };
    }
}
