package io.punctual.cases.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.CaseEvent.ActionSkipped;
import io.punctual.cases.events.CaseEvent.CaseClosed;
import io.punctual.cases.events.CaseEvent.CaseEscalated;
import io.punctual.cases.events.CaseEvent.OwnerChanged;
import io.punctual.cases.events.Owner;
import io.punctual.cases.events.Priority;
import io.punctual.cases.write.ActionStep.Impossible;
import io.punctual.cases.write.ActionStep.RaisePriority;
import io.punctual.cases.write.ActionStep.Reassign;
import io.punctual.cases.write.ActionStep.SetField;
import io.punctual.cases.write.ActionStep.SetStatus;
import io.punctual.cases.write.CaseCommand.AssignOwner;
import io.punctual.cases.write.CaseCommand.ChangePriority;
import io.punctual.cases.write.CaseCommand.ChangeStatus;
import io.punctual.cases.write.CaseCommand.Close;
import io.punctual.cases.write.CaseCommand.Pause;
import io.punctual.cases.write.CaseCommand.PerformAction;
import io.punctual.cases.write.CaseCommand.Reopen;
import io.punctual.cases.write.CaseCommand.Resume;
import io.punctual.cases.write.CaseCommand.Timing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule 16: actions never harm, and each that is left out is said. */
class MilestoneActionTest extends CaseRulesSpecification {
    private static final Reassign TO_LEAD = new Reassign(Owner.user("lead-1"), "agent-1", true);

    @BeforeEach
    void a_case() {
        opened();
    }

    @Test
    void rule_16_raising_never_lowers() {
        when(1, AGENT, new ChangePriority(Priority.CRITICAL, null));

        assertThat(skipped(perform(5, 3, new RaisePriority(Priority.HIGH)))).isEqualTo("WOULD_LOWER_PRIORITY");
        assertThat(snapshot().priority()).isEqualTo(Priority.CRITICAL);
    }

    @Test
    void rule_16_an_action_that_changes_nothing_says_nothing() {
        perform(5, 3, new RaisePriority(Priority.HIGH));

        assertThat(perform(6, 3, new RaisePriority(Priority.HIGH))).isEmpty();
        assertThat(perform(6, 3, new SetField("serviceType", "기본"))).isEmpty();
    }

    @Test
    void rule_16_a_status_is_never_moved_out_of_resolved_or_closed() {
        when(1, AGENT, new ChangeStatus(RESOLVED, null));
        assertThat(skipped(perform(5, 3, new SetStatus(ANSWERED)))).isEqualTo("CASE_IS_OVER");
        when(6, AGENT, new Close(CLOSED, null));
        assertThat(skipped(perform(7, 3, new SetStatus(ANSWERED)))).isEqualTo("CASE_IS_OVER");
    }

    @Test
    void rule_16_what_a_person_changed_after_the_cause_is_left_alone() {
        when(4, AGENT, new ChangePriority(Priority.LOW, null));
        when(4, AGENT, new ChangeStatus(OPEN, null));

        assertThat(skipped(perform(5, 3, new RaisePriority(Priority.HIGH)))).isEqualTo("CHANGED_BY_PERSON");
        assertThat(skipped(perform(5, 3, new SetStatus(ANSWERED)))).isEqualTo("CHANGED_BY_PERSON");
    }

    @Test
    void rule_16_what_a_person_changed_before_the_cause_is_not() {
        when(2, AGENT, new ChangePriority(Priority.LOW, null));
        perform(5, 3, new RaisePriority(Priority.HIGH));

        assertThat(snapshot().priority()).isEqualTo(Priority.HIGH);
    }

    @Test
    void rule_16_an_escalation_is_told_and_hands_the_case_to_the_manager() {
        assertThat(perform(5, 3, TO_LEAD)).hasExactlyElementsOfTypes(CaseEscalated.class, OwnerChanged.class);
        assertThat(snapshot().owner()).isEqualTo(Owner.user("lead-1"));
        assertThat(snapshot().escalated()).isTrue();
    }

    @Test
    void rule_16_a_case_whose_owner_changed_is_escalated_but_not_taken_away() {
        when(2, AGENT, new AssignOwner(Owner.user("agent-2"), null));

        assertThat(perform(5, 3, TO_LEAD)).hasExactlyElementsOfTypes(CaseEscalated.class, ActionSkipped.class);
        assertThat(snapshot().owner()).isEqualTo(Owner.user("agent-2"));
        assertThat(snapshot().escalated()).isTrue();
    }

    @Test
    void rule_16_an_owner_whom_a_person_chose_after_the_cause_stays() {
        when(4, AGENT, new AssignOwner(Owner.user("agent-2"), null));
        when(4, AGENT, new AssignOwner(Owner.user("agent-1"), null));

        assertThat(skipped(perform(5, 3, TO_LEAD))).isEqualTo("OWNER_CHANGED_BY_PERSON");
    }

    @Test
    void rule_16_without_anyone_to_take_it_the_owner_stays_and_the_case_is_escalated() {
        assertThat(skipped(perform(5, 3, new Reassign(null, "agent-1", true)))).isEqualTo("NOBODY_TO_TAKE_IT");
        assertThat(snapshot().owner()).isEqualTo(Owner.user("agent-1"));
        assertThat(snapshot().escalated()).isTrue();
    }

    @Test
    void what_came_due_after_closing_is_refused() {
        when(2, AGENT, new Close(CLOSED, null));

        assertThat(skipped(perform(5, 3, new RaisePriority(Priority.HIGH)))).isEqualTo("DUE_AFTER_CLOSING");
        assertThat(snapshot().priority()).isEqualTo(Priority.MEDIUM);
    }

    @Test
    void what_came_due_while_the_case_was_closed_is_refused_after_reopening_too() {
        when(2, AGENT, new Close(CLOSED, null));
        when(4, AGENT, new Reopen(OPEN, null));

        assertThat(skipped(perform(5, 3, TO_LEAD))).isEqualTo("DUE_AFTER_CLOSING");
        assertThat(snapshot().escalated()).isFalse();
    }

    @Test
    void what_came_due_inside_a_pause_is_refused() {
        when(1, AGENT, new Pause("부품 대기"));
        when(2, AGENT, new ChangeStatus(WAITING, null));
        when(3, AGENT, new Resume(null));
        when(5, AGENT, new ChangeStatus(OPEN, null));

        assertThat(skipped(perform(6, 1, TO_LEAD))).isEqualTo("DUE_INSIDE_PAUSE");
        assertThat(skipped(perform(6, 4, TO_LEAD))).isEqualTo("DUE_INSIDE_PAUSE");
        assertThat(perform(7, 5, TO_LEAD)).hasSize(2);
    }

    /** Rule 13: pausable false goes on running, and a paused milestone may complete. */
    @Test
    void pauses_stop_neither_milestones_that_run_on_nor_success() {
        when(1, AGENT, new Pause("부품 대기"));

        assertThat(perform(5, 3, Timing.RUNS_IN_PAUSES, new RaisePriority(Priority.HIGH)))
                .hasSize(1);
        assertThat(perform(6, 3, Timing.NOT_TIMED, new SetStatus(ANSWERED))).hasSize(1);
    }

    @Test
    void an_action_may_close_the_case() {
        assertThat(perform(5, 3, new SetStatus(CLOSED))).hasExactlyElementsOfTypes(CaseClosed.class);
    }

    @Test
    void an_action_that_names_what_is_not_there_is_told_as_skipped() {
        assertThat(skipped(perform(5, 3, new Impossible(SkipReason.NOT_DEFINED, "status"))))
                .isEqualTo("NOT_DEFINED");
    }

    private List<CaseEvent> perform(int minute, int due, ActionStep step) {
        return perform(minute, due, Timing.STOPS_IN_PAUSES, step);
    }

    private List<CaseEvent> perform(int minute, int due, Timing timing, ActionStep step) {
        return when(minute, MILESTONE, new PerformAction("key", "UPDATE_CASE", minute(due), timing, step));
    }

    private static @Nullable String skipped(List<CaseEvent> events) {
        return events.getLast() instanceof ActionSkipped skipped ? skipped.reason() : null;
    }
}
