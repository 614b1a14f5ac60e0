package io.punctual.cases.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.punctual.cases.events.CaseEvent.CaseClosed;
import io.punctual.cases.events.CaseEvent.CaseReopened;
import io.punctual.cases.events.CaseEvent.Direction;
import io.punctual.cases.events.CaseEvent.MessageReceived;
import io.punctual.cases.events.CaseEvent.StatusChanged;
import io.punctual.cases.events.CaseEvent.Visibility;
import io.punctual.cases.events.Channel;
import io.punctual.cases.events.Classification;
import io.punctual.cases.events.Priority;
import io.punctual.cases.write.CaseCommand.AddComment;
import io.punctual.cases.write.CaseCommand.ChangePriority;
import io.punctual.cases.write.CaseCommand.ChangeStatus;
import io.punctual.cases.write.CaseCommand.Classify;
import io.punctual.cases.write.CaseCommand.Close;
import io.punctual.cases.write.CaseCommand.LogCall;
import io.punctual.cases.write.CaseCommand.Pause;
import io.punctual.cases.write.CaseCommand.ReceiveMessage;
import io.punctual.cases.write.CaseCommand.Reopen;
import io.punctual.cases.write.CaseCommand.Reply;
import io.punctual.cases.write.CaseRejected.Code;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseFactsTest extends CaseRulesSpecification {
    private static final UUID ID = UUID.fromString("7a1e7c50-0000-4000-8000-000000000007");

    @Test
    void a_new_case_awaits_its_first_reply_since_it_was_received() {
        opened(ACME, minute(-5));

        assertThat(snapshot().receivedAt()).isEqualTo(minute(-5));
        assertThat(snapshot().conversation().awaitingReplySince()).isEqualTo(minute(-5));
        assertThat(snapshot().conversation().customerMessageCount()).isEqualTo(1);
    }

    @Test
    void what_is_received_cannot_lie_in_the_future() {
        assertThatExceptionOfType(CaseRejected.class)
                .isThrownBy(() -> opened(ACME, minute(1)))
                .extracting(CaseRejected::code)
                .isEqualTo(Code.IN_THE_FUTURE);
    }

    @Test
    void a_reply_of_the_desk_answers_the_customer() {
        opened();
        when(1, AGENT, reply(Channel.EMAIL));
        when(2, AGENT, reply(Channel.PHONE));

        var talk = snapshot().conversation();
        assertThat(talk.awaitingReply()).isFalse();
        assertThat(talk.firstReplyAt()).isEqualTo(minute(1));
        assertThat(talk.firstReplyChannel()).isEqualTo(Channel.EMAIL);
        assertThat(talk.lastReplyAt()).isEqualTo(minute(2));
        assertThat(talk.lastReplyChannel()).isEqualTo(Channel.PHONE);
    }

    @Test
    void an_integration_does_not_reply_and_neither_do_comments_and_unanswered_or_inbound_calls() {
        opened();
        when(1, INTEGRATOR, reply(Channel.EMAIL));
        when(2, AGENT, new AddComment(ID, Visibility.INTERNAL, "메모"));
        when(3, AGENT, new LogCall(ID, Direction.OUTBOUND, false, null, 0, null));
        when(4, AGENT, new LogCall(ID, Direction.INBOUND, true, null, 60, null));

        assertThat(snapshot().conversation().firstReplyAt()).isNull();
        assertThat(snapshot().conversation().awaitingReply()).isTrue();
    }

    @Test
    void a_connected_outbound_call_counts_at_its_start_even_when_it_is_logged_late() {
        opened();
        when(3, AGENT, reply(Channel.EMAIL));
        when(5, AGENT, new LogCall(ID, Direction.OUTBOUND, true, minute(1), 180, "전화로 안내함"));

        var talk = snapshot().conversation();
        assertThat(talk.firstReplyAt()).isEqualTo(minute(1));
        assertThat(talk.firstReplyChannel()).isEqualTo(Channel.PHONE);
        assertThat(talk.lastReplyChannel()).isEqualTo(Channel.EMAIL);
    }

    @Test
    void the_case_awaits_a_reply_since_the_oldest_unanswered_message() {
        opened();
        when(1, AGENT, reply(Channel.EMAIL));
        when(3, BUYER, message());
        when(5, BUYER, message());
        when(6, AGENT, new LogCall(ID, Direction.OUTBOUND, true, minute(4), 60, null));

        assertThat(snapshot().conversation().awaitingReplySince()).isEqualTo(minute(5));
        assertThat(snapshot().conversation().customerMessageCount()).isEqualTo(3);
    }

    @Test
    void a_mail_needs_a_contact_to_go_to() {
        opened(Classification.NOTHING, null);
        rejected(Code.NO_CONTACT, 1, AGENT, reply(Channel.EMAIL));
    }

    /** Rule 13. */
    @Test
    void a_customers_message_ends_a_status_pause() {
        opened();
        when(1, AGENT, new ChangeStatus(WAITING, null));

        assertThat(when(2, BUYER, message())).hasExactlyElementsOfTypes(MessageReceived.class, StatusChanged.class);
        assertThat(snapshot().status()).isEqualTo(OPEN);
    }

    /** Rule 13: pauses by hand and by status are a union. */
    @Test
    void a_customers_message_does_not_end_a_pause_by_hand() {
        opened();
        when(1, AGENT, new Pause("부품 대기"));
        when(2, BUYER, message());

        assertThat(snapshot().manuallyPaused()).isTrue();
    }

    @Test
    void a_status_of_category_closed_closes_the_case() {
        opened();
        assertThat(when(1, AGENT, new ChangeStatus(CLOSED, "해결됨")))
                .containsExactly(new CaseClosed(stamp(AGENT, minute(1)), CLOSED, "해결됨"));
        assertThat(snapshot().closedAt()).isEqualTo(minute(1));
    }

    @Test
    void a_closed_case_refuses_acts_except_internal_comments_and_reopening() {
        opened();
        when(1, AGENT, new Close(CLOSED, null));

        rejected(Code.CASE_CLOSED, 2, AGENT, new ChangePriority(Priority.LOW, null));
        rejected(Code.CASE_CLOSED, 2, AGENT, reply(Channel.EMAIL));
        rejected(Code.CASE_CLOSED, 2, AGENT, new AddComment(ID, Visibility.PUBLIC, "공개"));
        assertThat(when(2, AGENT, new AddComment(ID, Visibility.INTERNAL, "메모")))
                .hasSize(1);
        when(3, AGENT, new Reopen(OPEN, null));
        assertThat(snapshot().reopenCount()).isEqualTo(1);
        assertThat(snapshot().closedAt()).isNull();
        rejected(Code.CASE_NOT_CLOSED, 4, AGENT, new Reopen(OPEN, null));
    }

    @Test
    void closing_takes_a_closing_status_and_reopening_an_open_one() {
        opened();
        rejected(Code.NOT_A_CLOSING_STATUS, 1, AGENT, new Close(RESOLVED, null));
        when(1, AGENT, new Close(CLOSED, null));
        rejected(Code.NOT_AN_OPEN_STATUS, 2, AGENT, new Reopen(RESOLVED, null));
    }

    /** Rule 17. */
    @Test
    void a_customers_message_reopens_a_closed_case() {
        opened();
        when(1, AGENT, new Close(CLOSED, null));

        assertThat(when(2, BUYER, message())).hasExactlyElementsOfTypes(CaseReopened.class, MessageReceived.class);
    }

    @Test
    void what_changes_nothing_says_nothing() {
        opened();
        assertThat(when(1, AGENT, new ChangePriority(Priority.MEDIUM, null))).isEmpty();
        assertThat(when(1, AGENT, new ChangeStatus(NEW, null))).isEmpty();
        assertThat(when(1, AGENT, classify("fields.serviceType", "기본"))).isEmpty();
    }

    @Test
    void a_classification_says_what_changed() {
        opened();
        when(1, AGENT, classify("fields.serviceType", "프리미엄"));
        when(2, AGENT, classify("productCode", null));

        assertThat(snapshot().classification().fields()).containsEntry("serviceType", "프리미엄");
        assertThat(snapshot().classification().productCode()).isNull();
    }

    /** Rule 11: a case may have business hours of its own. */
    @Test
    void the_business_hours_of_a_case_are_given_and_taken_away() {
        opened();
        when(1, AGENT, classify("businessHoursId", "kr-weekdays"));
        assertThat(snapshot().classification().businessHoursId()).isEqualTo("kr-weekdays");
        when(2, AGENT, classify("type", "Question"));
        assertThat(snapshot().classification().businessHoursId()).isEqualTo("kr-weekdays");

        when(3, AGENT, classify("businessHoursId", null));

        assertThat(snapshot().classification().businessHoursId()).isNull();
    }

    /** Rule 4: a missing account comes from the contact. */
    @Test
    void a_missing_account_comes_from_the_contact() {
        opened(Classification.NOTHING, null);
        when(1, AGENT, new Classify(Map.of("contactId", "buyer-1"), "acme"));

        assertThat(snapshot().classification().accountId()).isEqualTo("acme");
    }

    private static Classify classify(String name, @Nullable Object value) {
        var changes = new HashMap<String, @Nullable Object>();
        changes.put(name, value);
        return new Classify(changes, null);
    }

    private static Reply reply(Channel channel) {
        return new Reply(ID, channel, "답변");
    }

    private static ReceiveMessage message() {
        return new ReceiveMessage("<a1@acme.test>", Channel.EMAIL, null, null, OPEN, Map.of("body", "아직 안 됩니다."));
    }
}
