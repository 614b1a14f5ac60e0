package io.punctual.milestones.timeline;

import static io.punctual.milestones.timeline.Story.ACTING;
import static io.punctual.milestones.timeline.Story.at;
import static io.punctual.milestones.timeline.Story.milestone;
import static io.punctual.milestones.timeline.Story.triggers;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.milestones.timeline.Occurrence.Outcome;
import io.punctual.milestones.timeline.Occurrence.State;
import org.junit.jupiter.api.Test;

/** Rule 15: closing and reopening. */
class ClosingTest {
    @Test
    void rule_15_closing_ends_what_is_open() {
        var milestone = Story.of(ACTING).closed(60).only();

        assertThat(milestone.state()).isEqualTo(State.CANCELLED);
        assertThat(milestone.outcome()).isEqualTo(Outcome.UNMET_AT_CLOSE);
        assertThat(Story.of(ACTING).closed(200).only().outcome()).isEqualTo(Outcome.MISSED);
    }

    @Test
    void rule_15_reopening_resumes_and_the_closed_time_is_a_pause() {
        var milestone = Story.of(ACTING).closed(60).reopened(100).only();

        assertThat(milestone.state()).isEqualTo(State.RUNNING);
        assertThat(milestone.outcome()).isNull();
        assertThat(triggers(milestone)).isEqualTo("WARNING-1@190 TARGET-0@220 VIOLATION-2@250");
        assertThat(triggers(Story.of(ACTING).closed(160).reopened(200).only()))
                .isEqualTo("WARNING-1@150! TARGET-0@220 VIOLATION-2@250");
    }

    @Test
    void rule_15_reopening_may_restart_or_do_nothing() {
        var restart = ACTING.replace("\"name\": \"Basic\",", "\"name\": \"Basic\", \"onReopen\": \"RESTART\",");
        var nothing = restart.replace("RESTART", "NOTHING");

        assertThat(Story.of(restart)
                        .replied(5, "EMAIL")
                        .closed(60)
                        .reopened(100)
                        .milestones())
                .extracting(Occurrence::state, Occurrence::targetAt)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(State.COMPLETED, at(180)),
                        org.assertj.core.api.Assertions.tuple(State.RUNNING, at(280)));
        assertThat(Story.of(nothing)
                        .closed(60)
                        .reopened(100)
                        .commented(101)
                        .only()
                        .state())
                .isEqualTo(State.CANCELLED);
    }

    @Test
    void rule_15_a_process_also_ends_by_its_exit_criteria() {
        var exit = ACTING.replace("\"name\": \"Basic\",", "\"name\": \"Basic\", \"exit\": \"case.status == 'Spam'\",");

        assertThat(Story.of(exit).changed(10, "case.status", "Spam").only().state())
                .isEqualTo(State.CANCELLED);
    }

    @Test
    void rule_19_the_milestones_of_a_merged_case_end_and_nothing_was_left_undone() {
        var story = Story.of(ACTING).changed(60, "case.mergedIntoId", "5f1e7c50-0000-4000-8000-000000000002");
        var milestone = story.closed(60).only();

        assertThat(milestone.state()).isEqualTo(State.CANCELLED);
        assertThat(milestone.outcome()).isNull();
        assertThat(milestone.why()).isEqualTo("the case was merged into another");
        assertThat(milestone.violatedAt(at(1000))).isFalse();
    }

    @Test
    void rule_19_spam_ends_them_too_even_after_closing_but_what_was_late_stays_late() {
        var spam = Story.of(ACTING).closed(60).changed(70, "case.spam", true).only();
        var late = Story.of(ACTING).changed(200, "case.spam", true).closed(200).only();

        assertThat(spam.outcome()).isNull();
        assertThat(spam.state()).isEqualTo(State.CANCELLED);
        assertThat(late.outcome()).isEqualTo(Outcome.MISSED);
    }

    @Test
    void rule_15_what_proves_to_be_no_spam_goes_on_where_it_stood() {
        var milestone = Story.of(ACTING)
                .changed(60, "case.spam", true)
                .closed(60)
                .changed(100, "case.spam", false)
                .reopened(100)
                .only();

        assertThat(milestone.state()).isEqualTo(State.RUNNING);
        assertThat(triggers(milestone)).isEqualTo("WARNING-1@190 TARGET-0@220 VIOLATION-2@250");
    }
}
