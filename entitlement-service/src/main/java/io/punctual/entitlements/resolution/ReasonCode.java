package io.punctual.entitlements.resolution;

/** Why a candidate won or lost; the names are part of the API, the words are for people. */
public enum ReasonCode {
    CHOSEN("Applies, and is the most specific of those that do", "적용되며, 적용되는 것 중 가장 구체적입니다"),
    CHOSEN_BY_AGENT("Chosen by %s: %s", "%s이(가) 선택했습니다: %s"),
    NOT_CHOSEN("Applies, but an agent chose another", "적용되지만 상담원이 다른 서비스 자격을 선택했습니다"),
    CANCELLED("It is cancelled", "취소된 서비스 자격입니다"),
    NOT_YET_STARTED("It starts on %s, after the case was received", "케이스 접수일 이후인 %s에 시작합니다"),
    EXPIRED("It ended on %s, before the case was received", "케이스 접수일 이전인 %s에 종료되었습니다"),
    EXHAUSTED("All of its %s cases are used", "제공된 %s건을 모두 사용했습니다"),
    NO_ACTIVE_PROCESS("Its process has no active version", "프로세스에 활성 버전이 없습니다"),
    OTHER_ACCOUNT("It belongs to account %s", "다른 고객사 %s의 서비스 자격입니다"),
    PARENT_ONLY(
            "It belongs to the parent account %s and does not cover children",
            "상위 고객사 %s의 서비스 자격이며 하위 고객사에는 적용되지 않습니다"),
    OTHER_ASSET("It is only for asset %s", "자산 %s에만 적용됩니다"),
    OTHER_PRODUCT("It is only for product %s", "제품 %s에만 적용됩니다"),
    OTHER_CONTACT("The contact is not on its list", "고객 담당자가 서비스 자격의 목록에 없습니다"),
    OTHER_CONTRACT("Contract %s is not the account's", "계약 %s은(는) 이 고객사의 계약이 아닙니다"),
    CONTRACT_NOT_ACTIVE("Contract %s was not active when the case was received", "케이스 접수 당시 계약 %s이(가) 유효하지 않았습니다"),
    OTHER_LINE("Contract line %s is for another product or asset", "계약 항목 %s은(는) 다른 제품 또는 자산에 대한 것입니다"),
    LINE_NOT_ACTIVE("Contract line %s was not active when the case was received", "케이스 접수 당시 계약 항목 %s이(가) 유효하지 않았습니다"),
    CRITERIA_NOT_MET("Its criteria do not hold for the case", "조건이 케이스와 맞지 않습니다"),
    CRITERIA_FAILED("Its criteria cannot be judged: %s", "조건을 판단할 수 없습니다: %s"),
    OUTRANKED("Applies, but %s goes first: %s", "적용되지만 %s이(가) 우선합니다: %s");

    private final String english;
    private final String korean;

    ReasonCode(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    String english() {
        return english;
    }

    String korean() {
        return korean;
    }
}
