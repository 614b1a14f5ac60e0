package io.punctual.notifications.templates;

import java.time.Duration;
import java.util.Locale;

/**
 * Says in human words what remains until a target, or by how much it has passed.
 *
 * <p>What remains is rounded up, so that a mail that leaves a moment after "30 minutes before" says 30 minutes;
 * what has passed is rounded down.
 */
public final class RemainingTime {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private RemainingTime() {}

    public static String words(Duration untilTarget, Locale locale) {
        var korean = isKorean(locale);
        if (untilTarget.isPositive()) {
            var amount = amount(untilTarget.plusNanos(999_999_999).toSeconds(), true, korean);
            return korean
                    ? amount + " 남았습니다"
                    : amount + (amount.startsWith("1 ") && !amount.contains(",") ? " remains" : " remain");
        }
        var seconds = untilTarget.negated().toSeconds();
        if (seconds == 0) {
            return korean ? "목표 시각이 방금 지났습니다" : "the target has just passed";
        }
        var amount = amount(seconds, false, korean);
        return korean ? "목표 시각이 " + amount + " 지났습니다" : "overdue by " + amount;
    }

    static boolean isKorean(Locale locale) {
        return locale.getLanguage().equals("ko");
    }

    /** Seconds below two minutes, minutes below two hours, hours and minutes below two days, then days and hours. */
    private static String amount(long seconds, boolean up, boolean korean) {
        if (seconds < 2 * MINUTE) {
            return seconds % MINUTE == 0 && seconds > 0
                    ? unit(seconds / MINUTE, MINUTE, korean)
                    : unit(seconds, 1, korean);
        }
        if (seconds < 2 * DAY) {
            var minutes = Math.floorDiv(seconds + (up ? MINUTE - 1 : 0), MINUTE);
            return two(minutes / 60, HOUR, minutes % 60, MINUTE, korean);
        }
        var hours = Math.floorDiv(seconds + (up ? HOUR - 1 : 0), HOUR);
        return two(hours / 24, DAY, hours % 24, HOUR, korean);
    }

    private static String two(long larger, long largerUnit, long smaller, long smallerUnit, boolean korean) {
        if (larger == 0) {
            return unit(smaller, smallerUnit, korean);
        }
        var first = unit(larger, largerUnit, korean);
        return smaller == 0 ? first : first + (korean ? " " : ", ") + unit(smaller, smallerUnit, korean);
    }

    private static String unit(long count, long unit, boolean korean) {
        var name = korean ? koreanName(unit) : englishName(unit) + (count == 1 ? "" : "s");
        return korean ? count + name : count + " " + name;
    }

    private static String koreanName(long unit) {
        return unit == DAY ? "일" : unit == HOUR ? "시간" : unit == MINUTE ? "분" : "초";
    }

    private static String englishName(long unit) {
        return unit == DAY ? "day" : unit == HOUR ? "hour" : unit == MINUTE ? "minute" : "second";
    }
}
