package io.punctual.milestones.web;

import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import io.punctual.milestones.read.Slots;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what callers put into a query string, and refuses what cannot be read under its name. */
final class Asked {
    private static final int LONGEST = 200;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Asked() {}

    static @Nullable Instant instant(String field, @Nullable String text) {
        var instant = read(field, text, Instant::parse, "must be an instant such as 2026-03-02T09:00:00Z");
        if (instant != null && (instant.isBefore(EARLIEST) || instant.isAfter(LATEST))) {
            throw wrong(field, text, "must lie in the years 1 to 9999");
        }
        return instant;
    }

    static Instant required(String field, @Nullable String text) {
        var instant = instant(field, text);
        if (instant == null) {
            throw wrong(field, null, "is missing; an instant such as 2026-03-02T09:00:00Z is needed");
        }
        return instant;
    }

    static List<Instant> bounds(Slots slots, Instant from, Instant to, ZoneId zone) {
        if (!from.isBefore(to)) {
            throw wrong("to", to, "must lie after from, " + from);
        }
        if (to.minus(slots.longest()).isAfter(from)) {
            throw wrong("to", to, "must lie at most " + slots.longest().toDays() + " days after from");
        }
        return slots.bounds(from, to, zone);
    }

    static YearMonth month(String field, @Nullable String text) {
        var month = read(field, text, YearMonth::parse, "must be a month such as 2026-03");
        if (month == null || month.getYear() < 1970 || month.getYear() > 9000) {
            throw wrong(field, text, "must be a month such as 2026-03");
        }
        return month;
    }

    static @Nullable ZoneId zone(String field, @Nullable String text) {
        return read(field, text, ZoneId::of, "must be a time zone such as Asia/Seoul");
    }

    static @Nullable String text(String field, @Nullable String text) {
        if (text != null && (text.isBlank() || text.length() > LONGEST)) {
            throw wrong(field, text, "must have 1 to " + LONGEST + " characters");
        }
        return text;
    }

    static @Nullable Boolean flag(String field, @Nullable String text) {
        return switch (text) {
            case null -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(field, text, "must be true or false");
        };
    }

    /** One constant, or several with commas between them; none means all. */
    static <E extends Enum<E>> Set<E> oneOrMore(Class<E> type, String field, @Nullable String text) {
        if (text == null) {
            return EnumSet.allOf(type);
        }
        var chosen = EnumSet.noneOf(type);
        for (var name : text.split(",", -1)) {
            chosen.add(constant(type, field, name));
        }
        return chosen;
    }

    static <E extends Enum<E>> E constant(Class<E> type, String field, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong(field, name, "must be one of " + Arrays.toString(type.getEnumConstants())));
    }

    static int limit(@Nullable String text, int usual, int most) {
        var limit = read("limit", text, Integer::valueOf, "must be a number from 1 to " + most);
        if (limit != null && (limit < 1 || limit > most)) {
            throw wrong("limit", text, "must be from 1 to " + most);
        }
        return limit == null ? usual : limit;
    }

    static ProblemException wrong(String field, @Nullable Object value, String message) {
        return ProblemException.invalid(new FieldProblem(field, value, message));
    }

    private static <T> @Nullable T read(
            String field, @Nullable String text, Function<String, T> reading, String message) {
        try {
            return text == null ? null : reading.apply(text);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw wrong(field, text, message);
        }
    }
}
