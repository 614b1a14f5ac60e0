package io.punctual.milestones.calculation;

import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import io.punctual.milestones.access.Access;
import io.punctual.milestones.calculation.CalculationRequest.Calculation;
import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.calendar.CalendarDefinition;
import io.punctual.milestones.calendar.CalendarDocument;
import io.punctual.milestones.calendar.InvalidCalendar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Anyone signed in may ask why something is due then. */
@RestController
@Tag(name = "Business time")
class CalculationController {

    private static final int MOST = 1000;

    private final PublishedCalendars published;

    CalculationController(PublishedCalendars published) {
        this.published = published;
    }

    @PostMapping("/api/business-hours/calculations")
    @PreAuthorize(Access.READ)
    @Operation(
            summary = "How business hours count",
            description =
                    "op is add, subtract, between, isOpen or segments; up to 1000 questions about one calendar, written out"
                            + " or published, answered in their order.")
    Results calculate(@RequestBody CalculationRequest request) {
        var questions = questions(request);
        var calendar = BusinessCalendar.compile(definition(request));
        return new Results(IntStream.range(0, questions.size())
                .mapToObj(i -> new Calculator(calendar, "calculations[%d]".formatted(i)).answer(questions.get(i)))
                .toList());
    }

    private static List<@Nullable Calculation> questions(CalculationRequest request) {
        var questions = request.calculations();
        if (questions == null) {
            throw wrong("calculations", null, "is missing; a list of calculations is needed");
        }
        if (questions.size() > MOST) {
            throw wrong("calculations", questions.size(), "holds more than 1000 calculations");
        }
        return questions;
    }

    private CalendarDefinition definition(CalculationRequest request) {
        var id = request.calendarId();
        var document = request.calendar();
        var revision = request.calendarRevision();
        if (document != null && id == null) {
            return read(document);
        }
        if (document == null && id != null) {
            return published
                    .published(id, revision)
                    .orElseThrow(() -> revision == null
                            ? wrong("calendarId", id, "names no business hours that were published")
                            : wrong("calendarRevision", revision, "was not published of business hours " + id));
        }
        throw wrong("calendar", id, "either a calendar or a calendarId is needed, and not both");
    }

    private static CalendarDefinition read(CalendarDocument document) {
        try {
            return document.toDefinition();
        } catch (InvalidCalendar e) {
            throw wrong("calendar." + e.path(), e.value(), e.reason());
        }
    }

    private static ProblemException wrong(String field, @Nullable Object value, String message) {
        return ProblemException.invalid(new FieldProblem(field, value, message));
    }

    /** The answers in the order of the questions. */
    record Results(List<Answer> results) {}
}
