package io.punctual.milestones.calendar;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The agreed questions about business hours with their answers. */
public record Vectors(Map<String, CalendarDocument> calendars, List<Vector> vectors) {

    public static Vectors load() {
        try (InputStream file = Vectors.class.getResourceAsStream("/vectors/dst_grid.json")) {
            return JsonMapper.builder().build().readValue(Objects.requireNonNull(file), Vectors.class);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** One question; the answer of an addition that ends exactly at closing is the closing instant. */
    public record Vector(
            String id,
            String op,
            String calendar,
            String title,
            String start,
            @Nullable Long seconds,
            @Nullable String end,
            @Nullable String expected,
            @Nullable Long expectedSeconds,
            @Nullable String boundary,
            @Nullable String otherBoundary) {

        public String answer() {
            return switch (op) {
                case "add" -> String.valueOf("open".equals(boundary) ? otherBoundary : expected);
                case "between" -> String.valueOf(expectedSeconds);
                default -> throw new IllegalStateException(op);
            };
        }

        @Override
        public String toString() {
            return id + " " + title;
        }
    }
}
