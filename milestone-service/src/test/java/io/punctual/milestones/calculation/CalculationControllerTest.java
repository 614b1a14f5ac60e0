package io.punctual.milestones.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.web.ProblemException;
import io.punctual.milestones.calendar.CalendarDocument;
import io.punctual.milestones.calendar.Vectors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rule 11, asked over HTTP: "why is this due then?". */
class CalculationControllerTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CalendarDocument NINE_TO_SIX = new CalendarDocument(
            "Asia/Seoul", Map.of("TUE", List.of(List.of("09:00", "18:00"))), null, null, null, null);

    private final MockMvcTester http = MockMvcTester.of(
            new CalculationController((id, revision) -> id.equals("kr-tuesdays") && (revision == null || revision == 3)
                    ? Optional.of(NINE_TO_SIX.toDefinition())
                    : Optional.empty()));

    @Test
    void all_agreed_questions_are_answered_in_their_order() throws Exception {
        var vectors = Vectors.load();
        for (var calendar : vectors.calendars().entrySet()) {
            var questions = vectors.vectors().stream()
                    .filter(vector -> vector.calendar().equals(calendar.getKey()))
                    .toList();
            var body = Map.of(
                    "calendar", calendar.getValue(),
                    "calculations",
                            questions.stream()
                                    .map(CalculationControllerTest::question)
                                    .toList());

            assertThat(answers(body))
                    .containsExactlyElementsOf(
                            questions.stream().map(Vectors.Vector::answer).toList());
        }
    }

    @Test
    void published_hours_are_asked_by_their_id() throws Exception {
        var body = JSON.readTree("""
                {"calendarId": "kr-tuesdays", "calculations": [
                  {"op": "add", "start": "2026-03-03T08:00:00Z", "seconds": 7200},
                  {"op": "subtract", "end": "2026-03-10T01:00:00Z", "seconds": 7200},
                  {"op": "between", "start": "2026-03-03T00:00:00.5Z", "end": "2026-03-03T00:00:02Z"},
                  {"op": "isOpen", "at": "2026-03-03T08:59:59Z"},
                  {"op": "segments", "start": "2026-03-03T08:00:00Z", "end": "2026-03-10T01:00:00Z"}]}""");

        assertThat(post(body)).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {"results": [
                  {"instant": "2026-03-10T01:00:00Z"},
                  {"instant": "2026-03-03T08:00:00Z"},
                  {"seconds": 1.5},
                  {"open": true},
                  {"segments": [{"start": "2026-03-03T08:00:00Z", "end": "2026-03-03T09:00:00Z"},
                                {"start": "2026-03-10T00:00:00Z", "end": "2026-03-10T01:00:00Z"}]}]}""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'op':'multiply'}                                                 | calculations[1].op",
                "{}                                                                | calculations[1].op",
                "{'op':'add','start':'yesterday','seconds':1}                      | calculations[1].start",
                "{'op':'add','start':'9999-01-01T00:00:00Z','seconds':1}           | calculations[1].start",
                "{'op':'add','start':'2026-03-03T08:00:00Z'}                       | calculations[1].seconds",
                "{'op':'add','start':'2026-03-03T08:00:00Z','seconds':-1}          | calculations[1].seconds",
                "{'op':'add','start':'2026-03-03T08:00:00Z','seconds':99999999999} | calculations[1].seconds",
                "{'op':'subtract','start':'2026-03-03T08:00:00Z','seconds':1}      | calculations[1].end",
                "{'op':'between','start':'2026-03-03T08:00:00Z'}                   | calculations[1].end",
                "{'op':'isOpen'}                                                   | calculations[1].at",
                "{'op':'segments','start':'2026-01-01T00:00:00Z','end':'2028-01-01T00:00:00Z'} | calculations[1].end",
            })
    void a_question_that_cannot_be_answered_is_named_by_its_path(String question, String path) throws Exception {
        var body = JSON.readTree(
                ("{'calendarId':'kr-tuesdays','calculations':[{'op':'isOpen','at':'2026-03-03T08:00:00Z'}," + question
                                + "]}")
                        .replace('\'', '"'));

        assertThat(problem(body)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'calculations':[]}                                                         | calendar",
                "{'calendarId':'kr-tuesdays','calendar':{'zone':'UTC'},'calculations':[]}    | calendar",
                "{'calendarId':'unheard-of','calculations':[]}                               | calendarId",
                "{'calendarId':'kr-tuesdays'}                                                | calculations",
                "{'calendarId':'kr-tuesdays','calendarRevision':9,'calculations':[]}         | calendarRevision",
                "{'calendar':{'zone':'UTC'},'calculations':[{'op':'subtract','end':'2026-03-03T08:00:00Z','seconds':1}]} | calculations[0].seconds",
                "{'calendar':{'zone':'Asia/Soul'},'calculations':[]}                         | calendar.zone",
                "{'calendar':{'zone':'UTC'},'calculations':[{'op':'add','start':'2026-03-03T08:00:00Z','seconds':1}]} | calculations[0].seconds",
            })
    void hours_that_cannot_be_used_are_named_by_their_path(String body, String path) throws Exception {
        assertThat(problem(JSON.readTree(body.replace('\'', '"')))).isEqualTo(path);
    }

    @Test
    void a_thousand_calculations_are_answered_and_one_more_is_refused() throws Exception {
        var calculations = new ArrayList<Object>();
        for (int i = 0; i < 1000; i++) {
            calculations.add(Map.of("op", "isOpen", "at", "2026-03-03T08:00:00Z"));
        }
        assertThat(post(Map.of("calendarId", "kr-tuesdays", "calculations", calculations)))
                .hasStatusOk();
        calculations.add(calculations.getFirst());
        assertThat(problem(Map.of("calendarId", "kr-tuesdays", "calculations", calculations)))
                .isEqualTo("calculations");
    }

    private static Map<String, Object> question(Vectors.Vector vector) {
        var question = new LinkedHashMap<String, Object>();
        question.put("op", vector.op());
        question.put("start", vector.start());
        if (vector.end() != null) {
            question.put("end", vector.end());
        }
        if (vector.seconds() != null) {
            question.put("seconds", vector.seconds());
        }
        return question;
    }

    private List<String> answers(Object body) throws Exception {
        var results =
                JSON.readTree(post(body).getResponse().getContentAsString()).get("results");
        return results.valueStream()
                .map(result -> result.has("instant") ? result.get("instant") : result.get("seconds"))
                .map(JsonNode::asString)
                .collect(Collectors.toList());
    }

    private String problem(Object body) {
        var failure = post(body).getUnresolvedException();
        var cause = failure == null ? null : failure.getCause();
        assertThat(cause).isInstanceOf(ProblemException.class);
        return ((ProblemException) Objects.requireNonNull(cause))
                .errors()
                .getFirst()
                .field();
    }

    private MvcTestResult post(Object body) {
        return http.post()
                .uri("/api/business-hours/calculations")
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(body))
                .exchange();
    }
}
