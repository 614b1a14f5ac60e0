package io.punctual.entitlements.resolution;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;
import java.util.function.Predicate;

/** What puts one entitlement before another, in the order of rule 4: the first that differs decides. */
enum Advantage {
    ASSET("it names the asset", "자산을 지정합니다"),
    CONTRACT_LINE("it names the contract line", "계약 항목을 지정합니다"),
    PRODUCT("it names the product", "제품을 지정합니다"),
    CONTACT("it names the contact", "고객 담당자를 지정합니다"),
    CONTRACT("it names the contract", "계약을 지정합니다"),
    ACCOUNT("its account is nearer", "더 가까운 고객사의 서비스 자격입니다"),
    CRITERIA("it has criteria", "조건이 있습니다"),
    RANK("its rank is lower", "순위가 앞섭니다"),
    UNLIMITED("it is not counted per case", "건수 제한이 없습니다"),
    LATEST_START("it starts later", "시작일이 더 늦습니다"),
    ID("its id comes first", "ID 순서가 앞섭니다");

    private final String english;
    private final String korean;

    Advantage(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    String english() {
        return english;
    }

    String korean() {
        return korean;
    }

    /** Negative when the first candidate has this advantage over the second. */
    Comparator<Candidate> order(Question question) {
        return switch (this) {
            case ASSET -> first(candidate -> candidate.scope().assetId() != null);
            case CONTRACT_LINE -> first(candidate -> candidate.scope().line() != null);
            case PRODUCT -> first(candidate -> candidate.scope().productCode() != null);
            case CONTACT -> first(candidate -> !candidate.scope().contactIds().isEmpty());
            case CONTRACT -> first(candidate -> candidate.scope().contract() != null);
            // Every entitlement has an account; one inherited from a parent is the less specific one.
            case ACCOUNT ->
                comparing(candidate -> question.distanceTo(candidate.scope().accountId()));
            case CRITERIA -> first(candidate -> candidate.criteria() != null);
            case RANK -> comparing(Candidate::rank, nullsLast(naturalOrder()));
            case UNLIMITED -> first(candidate -> candidate.incidents() == null);
            case LATEST_START -> comparing(candidate -> candidate.term().start(), reverseOrder());
            case ID -> comparing(Candidate::id);
        };
    }

    private static Comparator<Candidate> first(Predicate<Candidate> set) {
        return comparing(candidate -> !set.test(candidate));
    }
}
