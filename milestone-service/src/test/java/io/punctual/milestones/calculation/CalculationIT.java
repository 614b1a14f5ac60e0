package io.punctual.milestones.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.testing.TestHttp;
import io.punctual.milestones.MilestoneServiceTestBase;
import io.punctual.milestones.calendar.Vectors;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rule 11 over HTTP, with the hours written out and with the same hours as they were published. */
class CalculationIT extends MilestoneServiceTestBase {
    private static final String PATH = "/api/business-hours/calculations";
    private static final List<List<String>> OFFICE = List.of(List.of("09:00", "18:00"));

    @Autowired
    private JdbcClient jdbc;

    @Test
    void all_565_agreed_questions_are_answered_written_out_and_by_id() {
        var vectors = Vectors.load();
        var asked = 0;
        for (var calendar : vectors.calendars().entrySet()) {
            var questions = vectors.vectors().stream()
                    .filter(vector -> vector.calendar().equals(calendar.getKey()))
                    .toList();
            var calculations = questions.stream().map(CalculationIT::question).toList();
            var expected = questions.stream().map(Vectors.Vector::answer).toList();
            publish("vectors-" + calendar.getKey(), 5, calendar.getValue());

            assertThat(answers(Map.of("calendar", calendar.getValue(), "calculations", calculations)))
                    .isEqualTo(expected);
            assertThat(answers(Map.of(
                            "calendarId",
                            "vectors-" + calendar.getKey(),
                            "calendarRevision",
                            5,
                            "calculations",
                            calculations)))
                    .isEqualTo(expected);
            asked += questions.size();
        }
        assertThat(asked).isEqualTo(565);
    }

    @Test
    void the_latest_revision_answers_unless_another_is_asked_for() {
        publish("moved", 1, Map.of("zone", "UTC", "weekly", Map.of("MON", OFFICE)));
        publish("moved", 2, Map.of("zone", "UTC", "weekly", Map.of("TUE", OFFICE)));
        var monday = List.of(Map.of("op", "isOpen", "at", "2026-03-02T10:00:00Z"));

        assertThat(http.post(PATH, Map.of("calendarId", "moved", "calculations", monday))
                        .at("/results/0/open"))
                .isEqualTo("false");
        assertThat(http.post(PATH, Map.of("calendarId", "moved", "calendarRevision", 1, "calculations", monday))
                        .at("/results/0/open"))
                .isEqualTo("true");
    }

    @Test
    void hours_that_never_open_again_get_a_clear_answer_in_both_directions() {
        var holidays = IntStream.range(0, 3_000)
                .mapToObj(day -> LocalDate.parse("2022-01-01").plusDays(day).toString())
                .toList();
        var closed = Map.of("zone", "Asia/Seoul", "weekly", Map.of("MON", OFFICE), "holidays", holidays);

        for (var never : List.<Map<String, Object>>of(
                Map.of("op", "add", "start", "2022-03-02T10:00:00Z", "seconds", 1),
                Map.of("op", "subtract", "end", "2030-01-02T10:00:00Z", "seconds", 1))) {
            var answer = http.post(PATH, Map.of("calendar", closed, "calculations", List.of(never)));
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
            assertThat(answer.at("/errors/0/field")).isEqualTo("calculations[0].seconds");
            assertThat(answer.at("/errors/0/message")).contains("within five years");
        }
    }

    @Test
    void the_heaviest_question_anyone_can_write_is_answered_in_bounded_time() {
        var hourly = IntStream.range(0, 24)
                .mapToObj(hour -> List.of("%02d:00".formatted(hour), "%02d:30".formatted(hour)))
                .toList();
        var weekly = new HashMap<String, Object>();
        List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN").forEach(day -> weekly.put(day, hourly));
        var closures = IntStream.range(0, 8_000)
                .mapToObj(n ->
                        List.of("2026-01-01T00:00:00Z", "20%02d-02-01T00:00:%02dZ".formatted(27 + n % 70, n % 60)))
                .toList();
        var calculations = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 1_000; i++) {
            var year = 1951 + i % 190;
            calculations.add(
                    Map.of("op", "between", "start", year + "-01-01T00:00:00Z", "end", year + 1 + "-01-01T00:00:00Z"));
        }
        var heavy = Map.of("zone", "Europe/London", "weekly", weekly, "closures", closures);

        var started = System.nanoTime();
        var answer = http.post(PATH, Map.of("calendar", heavy, "calculations", calculations));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(60));
    }

    private void publish(String id, long revision, Object definition) {
        jdbc.sql("insert into calendar (id, revision, definition) values (?, ?, ?::jsonb)")
                .params(id, revision, MessageJson.MAPPER.writeValueAsString(definition))
                .update();
    }

    private static Map<String, Object> question(Vectors.Vector vector) {
        var question = new HashMap<String, Object>();
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

    private List<String> answers(Object body) {
        TestHttp.Answer answer = http.post(PATH, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var answers = new ArrayList<String>();
        answer.body()
                .path("results")
                .forEach(result -> answers.add(
                        result.has("instant")
                                ? result.path("instant").asString()
                                : result.path("seconds").asString()));
        return answers;
    }
}
