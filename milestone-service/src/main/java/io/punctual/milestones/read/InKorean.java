package io.punctual.milestones.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in Korean why a milestone started and stands as it does; what an admin wrote, such as a condition, stays as it is. */
final class InKorean {
    /** In the order in which they are tried; the reason of a decision may stand at the end of one. */
    private static final Map<Pattern, String> SENTENCES = new LinkedHashMap<>();

    static {
        say("criteria hold since the process started", "프로세스 시작부터 조건을 충족합니다");
        say("criteria hold at the target of the occurrence before, (\\S+)", "이전 회차의 목표 시각 $1에 조건을 충족합니다");
        say("criteria hold since (\\S+)", "$1부터 조건을 충족합니다");
        say("criteria no longer hold: (.*)", "조건을 더 이상 충족하지 않습니다: $1");
        say("the entitlement changed: (.*)", "서비스 자격이 바뀌었습니다: $1");
        say("the process ended: its exit criteria hold", "종료 조건을 충족하여 프로세스가 끝났습니다");
        say("the case was merged into another", "케이스가 다른 케이스로 병합되었습니다");
        say("the case is spam", "스팸으로 표시된 케이스입니다");
        say("case closed", "케이스가 종료되었습니다");
        say("the case was reopened, still paused", "케이스가 다시 열렸지만 아직 일시 중지 상태입니다");
        say("the case was reopened: closed for (\\S+) of open time", "케이스가 다시 열렸습니다: 업무 시간 $1 동안 종료되어 있었습니다");
        say("paused for (\\S+) of open time", "업무 시간 $1 동안 일시 중지되어 있었습니다");
        say("paused by hand: (.*)", "직접 일시 중지함: $1");
        say("paused by hand", "직접 일시 중지함");
        say("status (.*) pauses milestones", "상태 $1이(가) 마일스톤을 일시 중지합니다");
        say("priority (\\S+)", "우선순위 $1");
        say("completed by (\\S+): (.*)", "$1이(가) 완료로 표시: $2");
        say("version (\\d+) of (.*) has no milestone (.*)", "$2 버전 $1에는 마일스톤 $3이(가) 없습니다");
    }

    private InKorean() {}

    private static void say(String english, String korean) {
        SENTENCES.put(Pattern.compile(english, Pattern.DOTALL), korean);
    }

    /** The sentence itself where there is no other. */
    static String of(String english) {
        for (var sentence : SENTENCES.entrySet()) {
            Matcher found = sentence.getKey().matcher(english);
            if (found.matches()) {
                return found.replaceFirst(sentence.getValue());
            }
        }
        return english;
    }
}
