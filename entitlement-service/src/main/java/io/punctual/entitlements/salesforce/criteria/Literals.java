package io.punctual.entitlements.salesforce.criteria;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The values of filter items as Salesforce writes them, and as CEL does. */
final class Literals {
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?:\\s+(.+))?");
    private static final Pattern CURRENCY = Pattern.compile("^[A-Z]{3}\\s*(?=[-+\\d.])");
    private static final DateTimeFormatter NUMERIC_OFFSET =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS]XX");
    private static final int MAX_NUMBER_LENGTH = 40;

    private Literals() {}

    /** Several values stand for "one of them": they are parted by commas, unless quoted. */
    static List<String> list(String raw) {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        var quoted = false;
        for (var character : raw.toCharArray()) {
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(character);
            }
        }
        values.add(value.toString().strip());
        values.removeIf(String::isEmpty);
        return values;
    }

    static Optional<Boolean> bool(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "$true" -> Optional.of(true);
            case "false", "0", "no", "$false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static Optional<BigDecimal> number(String value) {
        var plain = CURRENCY.matcher(value.strip()).replaceFirst("").replaceFirst("%$", "");
        if (plain.length() > MAX_NUMBER_LENGTH) {
            return Optional.empty();
        }
        try {
            var number = new BigDecimal(plain.strip());
            return Double.isFinite(number.doubleValue()) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** A day; one written with slashes only when it can be read in one way. */
    static Optional<LocalDate> date(String value) {
        var slashed = SLASHED.matcher(value);
        try {
            if (slashed.matches()) {
                return dayOf(
                        Integer.parseInt(slashed.group(1)),
                        Integer.parseInt(slashed.group(2)),
                        Integer.parseInt(slashed.group(3)));
            }
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> dayOf(int first, int second, int year) {
        if (first > 12 || first == second) {
            return Optional.of(LocalDate.of(year, second, first));
        }
        return second > 12 ? Optional.of(LocalDate.of(year, first, second)) : Optional.empty();
    }

    /** An instant with its offset, or the beginning of a day in the zone. */
    static Optional<Instant> instant(String value, ZoneId zone) {
        try {
            return Optional.of(OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException notIso) {
            try {
                return Optional.of(OffsetDateTime.parse(value, NUMERIC_OFFSET).toInstant());
            } catch (DateTimeException noInstant) {
                return date(value).map(day -> day.atStartOfDay(zone).toInstant());
            }
        }
    }

    /** Whether the value is a day and not a time, so that "equals" means any time of that day. */
    static boolean isDay(String value) {
        return date(value).isPresent();
    }

    static String text(String value) {
        return "'"
                + value.replace("\\", "\\\\")
                        .replace("'", "\\'")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + "'";
    }

    /** A regular expression that matches just this text. */
    static String pattern(String value) {
        return value.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
    }
}
