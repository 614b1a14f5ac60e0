package io.punctual.cases.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.CaseEvent.CaseMarkedSpam;
import io.punctual.cases.events.CaseEvent.CaseMerged;
import io.punctual.cases.events.CaseEvent.CaseReopened;
import io.punctual.cases.events.CaseEvent.MergeReceived;
import io.punctual.cases.events.CaseRef;
import io.punctual.cases.events.CaseSnapshot;
import io.punctual.cases.events.CaseStatus;
import io.punctual.cases.events.Channel;
import io.punctual.cases.events.Classification;
import io.punctual.cases.events.PersonalText;
import io.punctual.cases.events.Priority;
import io.punctual.cases.events.Stamp;
import io.punctual.cases.events.StatusCategory;
import io.punctual.cases.write.CaseCommand.ChangePriority;
import io.punctual.cases.write.CaseCommand.Close;
import io.punctual.cases.write.CaseCommand.MarkSpam;
import io.punctual.cases.write.CaseCommand.Merge;
import io.punctual.cases.write.CaseCommand.ReceiveMerge;
import io.punctual.cases.write.CaseCommand.ReceiveMessage;
import io.punctual.cases.write.CaseCommand.Reopen;
import io.punctual.cases.write.CaseRejected.Code;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules 2 and 19: merging a case into another, and marking it as spam. */
class MergingTest extends CaseRulesSpecification {
    private static final CaseRef OTHER = new CaseRef(UUID.fromString("5f1e7c50-0000-4000-8000-000000000002"), 1002);
    private static final Merge INTO_OTHER = new Merge(OTHER, CLOSED, "같은 문의입니다");

    @BeforeEach
    void givenAnOpenCase() {
        opened();
    }

    @Test
    void rule_19_a_merged_case_is_closed_and_points_to_the_other() {
        assertThat(when(5, AGENT, INTO_OTHER))
                .containsExactly(new CaseMerged(stamp(AGENT, minute(5)), OTHER, CLOSED, "같은 문의입니다"));

        assertThat(snapshot().closed()).isTrue();
        assertThat(snapshot().closedAt()).isEqualTo(minute(5));
        assertThat(snapshot().relations().mergedInto()).isEqualTo(OTHER);
    }

    @Test
    void merging_again_into_the_same_case_changes_nothing_and_into_another_is_refused() {
        when(5, AGENT, INTO_OTHER);

        assertThat(when(6, AGENT, INTO_OTHER)).isEmpty();
        rejected(Code.CASE_MERGED, 6, AGENT, new Merge(new CaseRef(UUID.randomUUID(), 1003), CLOSED, null));
    }

    @Test
    void a_case_is_not_merged_into_itself_nor_when_it_is_closed() {
        rejected(Code.MERGE_INTO_ITSELF, 5, AGENT, new Merge(snapshot().ref(), CLOSED, null));
        rejected(Code.NOT_A_CLOSING_STATUS, 5, AGENT, new Merge(OTHER, OPEN, null));
        when(6, AGENT, new Close(CLOSED, null));
        rejected(Code.CASE_CLOSED, 7, AGENT, INTO_OTHER);
    }

    @Test
    void what_is_merged_stays_merged() {
        when(5, AGENT, INTO_OTHER);

        rejected(Code.CASE_MERGED, 6, AGENT, new Reopen(OPEN, null));
        rejected(Code.CASE_MERGED, 6, AGENT, new ChangePriority(Priority.HIGH, null));
        rejected(Code.CASE_MERGED, 6, AGENT, new MarkSpam(CLOSED, null));
        rejected(Code.CASE_MERGED, 6, BUYER, message());
    }

    @Test
    void what_the_customer_of_the_merged_case_waits_for_is_waited_for_here() {
        var merged = other("acme", 1);
        when(3, AGENT, new CaseCommand.Reply(UUID.randomUUID(), Channel.EMAIL, "답변"));
        assertThat(snapshot().conversation().awaitingReply()).isFalse();

        assertThat(when(5, AGENT, new ReceiveMerge(merged)))
                .containsExactly(new MergeReceived(stamp(AGENT, minute(5)), OTHER, 1, List.of(minute(1))));

        assertThat(snapshot().conversation().awaitingReplySince()).isEqualTo(minute(1));
        assertThat(snapshot().conversation().customerMessageCount()).isEqualTo(2);
        assertThat(snapshot().relations().mergedCases()).containsExactly(OTHER);
        assertThat(when(6, AGENT, new ReceiveMerge(merged))).isEmpty();
    }

    @Test
    void nothing_is_merged_into_a_closed_case_so_that_loops_cannot_arise() {
        when(5, AGENT, INTO_OTHER);

        rejected(Code.TARGET_CLOSED, 6, AGENT, new ReceiveMerge(other("acme", 1)));
    }

    @Test
    void cases_of_different_accounts_stay_apart() {
        rejected(Code.OTHER_ACCOUNT, 5, AGENT, new ReceiveMerge(other("harbour", 1)));

        assertThat(when(5, AGENT, new ReceiveMerge(other(null, 1)))).hasSize(1);
    }

    @Test
    void spam_is_closed_and_reopening_takes_it_back() {
        assertThat(when(5, AGENT, new MarkSpam(CLOSED, "광고")))
                .containsExactly(new CaseMarkedSpam(stamp(AGENT, minute(5)), CLOSED, "광고"));
        assertThat(snapshot().spamAt()).isEqualTo(minute(5));
        assertThat(snapshot().closed()).isTrue();
        assertThat(when(6, AGENT, new MarkSpam(CLOSED, null))).isEmpty();

        assertThat(when(7, AGENT, new Reopen(OPEN, null))).hasSize(1).allMatch(CaseReopened.class::isInstance);
        assertThat(snapshot().spam()).isFalse();
        assertThat(snapshot().closed()).isFalse();
    }

    @Test
    void a_case_that_is_closed_already_may_prove_to_be_spam() {
        when(5, AGENT, new Close(CLOSED, null));
        List<CaseEvent> marked =
                when(6, AGENT, new MarkSpam(new CaseStatus("Spam", StatusCategory.CLOSED, false), null));

        assertThat(marked).containsExactly(new CaseMarkedSpam(stamp(AGENT, minute(6)), CLOSED, null));
        assertThat(snapshot().closedAt()).isEqualTo(minute(5));
    }

    private static ReceiveMessage message() {
        return new ReceiveMessage("<1@example.test>", Channel.EMAIL, null, null, OPEN, Map.of("body", "?"));
    }

    private static CaseSnapshot other(@Nullable String account, int openedAt) {
        var at = minute(openedAt);
        return CaseSnapshot.opened(new CaseEvent.CaseOpened(
                new Stamp(OTHER.caseId(), at, at, AGENT, null),
                OTHER.number(),
                NEW,
                Priority.MEDIUM,
                Channel.EMAIL,
                null,
                new Classification(account, null, null, null, null, Map.of(), null),
                null,
                null,
                null,
                new PersonalText("case:" + OTHER.caseId(), Map.of())));
    }
}
