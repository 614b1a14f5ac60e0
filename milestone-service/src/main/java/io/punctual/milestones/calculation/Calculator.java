package io.punctual.milestones.calculation;

import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import io.punctual.milestones.calculation.CalculationRequest.Calculation;
import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.calendar.NeverOpen;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Answers one calculation at its place in the request, so that whatever is wrong is named with its path. */
record Calculator(BusinessCalendar calendar, String path) {

    private static final Duration LONGEST_LIST = Duration.ofDays(366);

    Answer answer(@Nullable Calculation question) {
        if (question == null || question.op() == null) {
            throw wrong("op", null, "one of add, subtract, between, isOpen, segments is needed");
        }
        return switch (question.op()) {
            case "add" -> new Answer.At(moved(question, "start", question.start(), calendar::add));
            case "subtract" -> new Answer.At(moved(question, "end", question.end(), calendar::subtract));
            case "between" -> between(question);
            case "isOpen" -> new Answer.Openness(calendar.isOpen(instant("at", question.at())));
            case "segments" -> segments(question);
            case String other -> throw wrong("op", other, "is not one of add, subtract, between, isOpen, segments");
        };
    }

    private Instant moved(Calculation question, String field, @Nullable String text, Movement movement) {
        var from = instant(field, text);
        var seconds = question.seconds();
        if (seconds == null || seconds < 0) {
            throw wrong("seconds", seconds, "zero or more seconds of open time are needed");
        }
        try {
            return movement.move(from, Duration.ofSeconds(seconds));
        } catch (NeverOpen e) {
            throw wrong("seconds", seconds, "never elapse: " + e.getMessage());
        } catch (DateTimeException e) {
            throw wrong("seconds", seconds, String.valueOf(e.getMessage()));
        }
    }

    private Answer between(Calculation question) {
        return Answer.Amount.of(calendar.between(instant("start", question.start()), instant("end", question.end())));
    }

    private Answer segments(Calculation question) {
        var start = instant("start", question.start());
        var end = instant("end", question.end());
        if (Duration.between(start, end).compareTo(LONGEST_LIST) > 0) {
            throw wrong("end", question.end(), "lies more than 366 days after the start");
        }
        return new Answer.Stretches(calendar.segments(start, end));
    }

    private Instant instant(String field, @Nullable String text) {
        if (text == null) {
            throw wrong(field, null, "is missing; an instant such as 2026-03-02T09:00:00Z is needed");
        }
        try {
            var instant = Instant.parse(text);
            BusinessCalendar.requireCovered(instant);
            return instant;
        } catch (DateTimeException e) {
            throw wrong(field, text, "is not an instant of the years 1950 to 2149 such as 2026-03-02T09:00:00Z");
        }
    }

    private ProblemException wrong(String field, @Nullable Object value, String message) {
        return ProblemException.invalid(new FieldProblem(path + "." + field, value, message));
    }

    /** Adds or takes away open time. */
    private interface Movement {
        Instant move(Instant from, Duration openTime);
    }
}
