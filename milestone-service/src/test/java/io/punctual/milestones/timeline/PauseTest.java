package io.punctual.milestones.timeline;

import static io.punctual.milestones.timeline.Story.ACTING;
import static io.punctual.milestones.timeline.Story.at;
import static io.punctual.milestones.timeline.Story.milestone;
import static io.punctual.milestones.timeline.Story.triggers;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.milestones.timeline.Occurrence.Outcome;
import io.punctual.milestones.timeline.Occurrence.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Rules 12 and 13: pauses, and the time that is left out of what is shown. */
class PauseTest {
    @Test
    void rule_13_a_pause_moves_target_and_pending_triggers_by_its_open_time() {
        var paused = Story.of(ACTING).paused(100).only();
        assertThat(paused.state()).isEqualTo(State.PAUSED);
        assertThat(paused.stoppedAt()).isEqualTo(at(100));
        assertThat(paused.violatedAt(at(900))).isFalse();

        var resumed = Story.of(ACTING).paused(100).resumed(110).only();
        assertThat(resumed.state()).isEqualTo(State.RUNNING);
        assertThat(triggers(resumed)).isEqualTo("WARNING-1@160 TARGET-0@190 VIOLATION-2@220");
    }

    @Test
    void rule_13_pauses_by_status_and_by_hand_are_a_union() {
        var story = Story.of(ACTING).paused(10).changed(20, "case.statusPausesMilestones", true);

        assertThat(story.resumed(30).only().state()).isEqualTo(State.PAUSED);
        assertThat(story.changed(40, "case.statusPausesMilestones", false)
                        .only()
                        .targetAt())
                .isEqualTo(at(210));
    }

    @Test
    void rule_13_one_that_cannot_pause_runs_on() {
        var story = Story.of(milestone(", \"pausable\": false")).paused(10).resumed(100);

        assertThat(story.only().targetAt()).isEqualTo(at(180));
    }

    @Test
    void rule_13_a_paused_milestone_may_complete() {
        var milestone = Story.of(ACTING).paused(10).replied(500, "EMAIL").only();

        assertThat(milestone.state()).isEqualTo(State.COMPLETED);
        assertThat(milestone.outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void rule_13_a_pause_after_the_target_moves_what_is_still_to_come() {
        assertThat(triggers(Story.of(ACTING).paused(200).resumed(220).only()))
                .isEqualTo("WARNING-1@150! TARGET-0@180! VIOLATION-2@230");
    }

    @Test
    void rule_12_elapsed_time_leaves_out_pauses() {
        var milestone = Story.of(ACTING).paused(10).resumed(40).only();

        assertThat(milestone.running().until(at(60))).isEqualTo(Duration.ofMinutes(30));
    }
}
