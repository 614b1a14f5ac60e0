package io.punctual.entitlements.salesforce.hours;

import io.punctual.entitlements.salesforce.report.Reading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Times of day such as 08:00:00.000Z, which are local although they end in Z, and dates. */
final class Times {
    static final int DAY = 24 * 60;

    private Times() {}

    /** Minutes since midnight. */
    static Optional<Integer> minute(Reading element) {
        var text = element.text().replaceFirst("(?i)z$", "");
        if (text.equals("24:00") || text.startsWith("24:00:00")) {
            return Optional.of(DAY);
        }
        try {
            var time = LocalTime.parse(text);
            return Optional.of(time.getHour() * 60 + time.getMinute());
        } catch (DateTimeException noTime) {
            element.refuse("is no time of day that can be read");
            return Optional.empty();
        }
    }

    static Optional<LocalDate> date(Reading element) {
        try {
            return Optional.of(LocalDate.parse(element.text().replaceFirst("T.*$", "")));
        } catch (DateTimeException noDate) {
            element.refuse("is no date that can be read");
            return Optional.empty();
        }
    }

    static String text(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
