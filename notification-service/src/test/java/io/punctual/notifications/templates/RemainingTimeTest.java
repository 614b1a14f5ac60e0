package io.punctual.notifications.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 10: mail states what remains when it is sent. */
class RemainingTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PT30M      | 30분 남았습니다           | 30 minutes remain",
                "PT29M58.8S | 30분 남았습니다           | 30 minutes remain",
                "PT4S       | 4초 남았습니다            | 4 seconds remain",
                "PT3.6S     | 4초 남았습니다            | 4 seconds remain",
                "PT0.2S     | 1초 남았습니다            | 1 second remains",
                "PT1M       | 1분 남았습니다            | 1 minute remains",
                "PT1M30S    | 90초 남았습니다           | 90 seconds remain",
                "PT3H       | 3시간 남았습니다          | 3 hours remain",
                "PT1H1M     | 1시간 1분 남았습니다      | 1 hour, 1 minute remain",
                "PT2H15M    | 2시간 15분 남았습니다     | 2 hours, 15 minutes remain",
                "P3DT1H     | 3일 1시간 남았습니다      | 3 days, 1 hour remain",
                "PT0S       | 목표 시각이 방금 지났습니다 | the target has just passed",
                "-PT0.4S    | 목표 시각이 방금 지났습니다 | the target has just passed",
                "-PT4.9S    | 목표 시각이 4초 지났습니다  | overdue by 4 seconds",
                "-PT30M59S  | 목표 시각이 30분 지났습니다 | overdue by 30 minutes",
                "-P2DT1H30M | 목표 시각이 2일 1시간 지났습니다 | overdue by 2 days, 1 hour",
            })
    void it_is_said_in_human_words(Duration untilTarget, String korean, String english) {
        assertThat(RemainingTime.words(untilTarget, Locale.KOREAN)).isEqualTo(korean);
        assertThat(RemainingTime.words(untilTarget, Locale.ENGLISH)).isEqualTo(english);
    }
}
