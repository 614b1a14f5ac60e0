package io.punctual.milestones.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule 11: business hours answer every agreed question, in every zone and over every clock change. */
class AgreedAnswersTest {

    private static final Vectors VECTORS = Vectors.load();
    private static final Map<String, BusinessCalendar> CALENDARS = VECTORS.calendars().entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> BusinessCalendar.compile(entry.getValue().toDefinition())));

    static List<Vectors.Vector> questions() {
        return VECTORS.vectors();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void each_question_has_its_agreed_answer(Vectors.Vector question) {
        var calendar = Objects.requireNonNull(CALENDARS.get(question.calendar()));
        var start = Instant.parse(question.start());

        var answer = question.op().equals("add")
                ? calendar.add(start, Duration.ofSeconds(Objects.requireNonNull(question.seconds())))
                : calendar.between(start, Instant.parse(Objects.requireNonNull(question.end())))
                        .toSeconds();

        assertThat(answer).hasToString(question.answer());
    }

    @Test
    void all_565_are_asked() {
        assertThat(VECTORS.vectors()).hasSize(565);
    }
}
