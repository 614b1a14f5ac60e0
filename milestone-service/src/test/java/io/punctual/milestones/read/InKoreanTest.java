package io.punctual.milestones.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InKoreanTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            criteria hold since the process started              | 프로세스 시작부터 조건을 충족합니다
            criteria hold since 2026-03-02T00:00:00Z             | 2026-03-02T00:00:00Z부터 조건을 충족합니다
            the entitlement changed: 기본: 고객사 일치           | 서비스 자격이 바뀌었습니다: 기본: 고객사 일치
            paused for PT2H of open time                         | 업무 시간 PT2H 동안 일시 중지되어 있었습니다
            the case was reopened: closed for PT1H of open time  | 케이스가 다시 열렸습니다: 업무 시간 PT1H 동안 종료되어 있었습니다
            paused by hand: 부품 대기 $1                         | 직접 일시 중지함: 부품 대기 $1
            status 고객 대기 pauses milestones                   | 상태 고객 대기이(가) 마일스톤을 일시 중지합니다
            priority HIGH                                        | 우선순위 HIGH
            """)
    void what_the_engine_says_is_said_in_korean(String english, String korean) {
        assertThat(InKorean.of(english)).isEqualTo(korean);
    }

    @Test
    void what_nobody_foresaw_stays_as_it_is() {
        assertThat(InKorean.of("something else")).isEqualTo("something else");
    }
}
