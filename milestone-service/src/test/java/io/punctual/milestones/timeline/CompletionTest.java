package io.punctual.milestones.timeline;

import static io.punctual.milestones.timeline.Story.ACTING;
import static io.punctual.milestones.timeline.Story.at;
import static io.punctual.milestones.timeline.Story.milestone;
import static io.punctual.milestones.timeline.Story.triggers;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.milestones.timeline.Occurrence.Outcome;
import io.punctual.milestones.timeline.Occurrence.State;
import org.junit.jupiter.api.Test;

/** Rule 9: what completes an occurrence, and when. */
class CompletionTest {
    @Test
    void rule_9_a_reply_on_the_promised_channel_completes_in_time() {
        var milestone = Story.of(ACTING).replied(60, "EMAIL").only();

        assertThat(milestone.state()).isEqualTo(State.COMPLETED);
        assertThat(milestone.completedAt()).isEqualTo(at(60));
        assertThat(milestone.outcome()).isEqualTo(Outcome.MET);
        assertThat(triggers(milestone)).isEmpty();
    }

    @Test
    void rule_9_another_channel_or_a_comment_does_not() {
        assertThat(Story.of(ACTING).replied(60, "PHONE").commented(61).only().state())
                .isEqualTo(State.RUNNING);
    }

    @Test
    void rule_9_completing_exactly_at_the_target_is_met() {
        var milestone = Story.of(ACTING).replied(180, "EMAIL").only();

        assertThat(milestone.outcome()).isEqualTo(Outcome.MET);
        assertThat(triggers(milestone)).isEqualTo("WARNING-1@150!");
        assertThat(Story.of(ACTING).replied(181, "EMAIL").only().outcome()).isEqualTo(Outcome.MISSED);
    }

    @Test
    void rule_9_a_call_counts_from_its_start_however_late_it_is_logged() {
        var byPhone = milestone("").replace("EMAIL", "PHONE");

        var story = Story.of(byPhone).commented(200);
        assertThat(story.only().violatedAt(at(200))).isTrue();

        var milestone = story.repliedAndTold(179, 205, "PHONE").only();
        assertThat(milestone.completedAt()).isEqualTo(at(179));
        assertThat(milestone.violatedAt(at(205))).isFalse();
        assertThat(milestone.triggers()).isEmpty();
    }

    @Test
    void rule_9_completion_is_evaluated_before_closing() {
        var done = milestone("").replace("case.lastReplyChannel == 'EMAIL'", "case.statusCategory == 'CLOSED'");

        assertThat(Story.of(done).closed(60).only().state()).isEqualTo(State.COMPLETED);
    }

    @Test
    void rule_9_an_agent_completes_it_with_a_time_in_the_past() {
        var milestone = Story.of(ACTING).commented(200).completedByAgent(100).only();

        assertThat(milestone.state()).isEqualTo(State.COMPLETED);
        assertThat(milestone.completedAt()).isEqualTo(at(100));
        assertThat(milestone.outcome()).isEqualTo(Outcome.MET);
        assertThat(milestone.why()).isEqualTo("completed by agent-1: by telephone");
    }

    @Test
    void rule_9_one_that_starts_with_its_criteria_does_not_see_earlier_replies() {
        var late = milestone(", \"startsAt\": \"CRITERIA\", \"criteria\": \"case.fields.kind == 'x'\"");

        assertThat(Story.of(late)
                        .replied(5, "EMAIL")
                        .changed(10, "case.fields.kind", "x")
                        .only()
                        .state())
                .isEqualTo(State.RUNNING);
    }

    @Test
    void rule_9_one_that_starts_with_the_process_sees_earlier_replies_at_their_own_time() {
        var late = milestone(", \"criteria\": \"case.fields.kind == 'x'\"");

        assertThat(Story.of(late)
                        .replied(5, "EMAIL")
                        .changed(10, "case.fields.kind", "x")
                        .only()
                        .completedAt())
                .isEqualTo(at(5));
    }
}
