package io.punctual.milestones.timeline;

import static io.punctual.milestones.timeline.Story.ACTING;
import static io.punctual.milestones.timeline.Story.at;
import static io.punctual.milestones.timeline.Story.milestone;
import static io.punctual.milestones.timeline.Story.triggers;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.milestones.timeline.Occurrence.Outcome;
import io.punctual.milestones.timeline.Occurrence.State;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules 9, 13, 14 and 15 where they meet: pauses to the second, changes inside them, completions in the past. */
class CrossingTest {
    private static final String BY_PRIORITY =
            ACTING.replace("\"PT3H\"", "{\"CRITICAL\": \"PT1H\", \"default\": \"PT3H\"}");
    private static final String HOURS = """
            {"zone": "Asia/Seoul", "weekly": {"MON": [["09:00","10:00"],["11:00","18:00"]]}}""";

    private static Story inHours() {
        return new Story()
                .with("basic", 1, ACTING)
                .calendar("kr", 1, HOURS)
                .opened()
                .decided(0, "basic", 1, "kr", Map.of("kr", 1L));
    }

    @Test
    void rule_13_every_pause_counts_and_each_to_the_second() {
        var story = Story.of(ACTING);
        for (int second = 60; second < 6_000; second += 200) {
            story.changedAt(Duration.ofSeconds(second), "case.manuallyPaused", true);
            story.changedAt(Duration.ofSeconds(second + 7), "case.manuallyPaused", false);
        }

        assertThat(story.only().targetAt()).isEqualTo(at(180).plusSeconds(30 * 7));
        assertThat(story.only().running().stops()).hasSize(30);
    }

    @Test
    void rule_13_a_pause_outside_business_hours_moves_nothing() {
        assertThat(inHours().paused(70).resumed(110).only().targetAt()).isEqualTo(at(240));
        assertThat(inHours().paused(50).resumed(130).only().targetAt()).isEqualTo(at(260));
    }

    @Test
    void rule_13_a_pause_that_outlasts_the_target_violates_nothing_until_it_ends() {
        var paused = Story.of(ACTING).paused(170).commented(900);
        assertThat(paused.only().violatedAt(at(901))).isFalse();
        assertThat(triggers(paused.only())).startsWith("WARNING-1@150!");

        var resumed = paused.resumed(1_000).commented(1_011);
        assertThat(triggers(resumed.only())).isEqualTo("WARNING-1@150! TARGET-0@1010! VIOLATION-2@1040");
    }

    @Test
    void rule_13_a_priority_changed_in_a_pause_keeps_the_pause() {
        var story = Story.of(BY_PRIORITY).paused(20).changed(30, "case.priority", "CRITICAL");
        assertThat(story.only().state()).isEqualTo(State.PAUSED);

        assertThat(story.resumed(100).only().targetAt()).isEqualTo(at(140));
    }

    @Test
    void rule_13_an_entitlement_changed_in_a_pause_keeps_the_pause() {
        var story = Story.of(ACTING)
                .with("premium", 1, ACTING.replace("PT3H", "PT2H"))
                .paused(20)
                .commented(30)
                .decided(30, "premium", 1);
        assertThat(story.only().state()).isEqualTo(State.PAUSED);

        assertThat(story.resumed(100).only().targetAt()).isEqualTo(at(200));
    }

    @Test
    void rule_13_closing_in_a_pause_and_reopening_still_paused_goes_on_when_the_pause_ends() {
        var story = Story.of(ACTING).paused(20).closed(40).reopened(60);
        assertThat(story.only().state()).isEqualTo(State.PAUSED);

        assertThat(story.resumed(100).only().targetAt()).isEqualTo(at(260));
    }

    @Test
    void rule_13_a_status_pause_and_a_closed_case_are_not_counted_twice() {
        var story = Story.of(ACTING)
                .changed(20, "case.statusPausesMilestones", true)
                .closed(40)
                .changed(50, "case.statusPausesMilestones", false)
                .reopened(60);

        assertThat(story.only().targetAt()).isEqualTo(at(220));
    }

    @Test
    void rule_9_one_fact_that_completes_and_ends_the_criteria_completes() {
        var both = milestone(", \"criteria\": \"case.awaitingReply\"");

        assertThat(Story.of(both).replied(10, "EMAIL").only().state()).isEqualTo(State.COMPLETED);
    }

    @Test
    void rule_9_a_completion_in_the_past_takes_violations_back_and_stays_missed_when_it_was_late() {
        var late = Story.of(ACTING).commented(300);
        assertThat(late.copy().completedByAgent(179).only().outcome()).isEqualTo(Outcome.MET);
        assertThat(late.copy().completedByAgent(181).only().outcome()).isEqualTo(Outcome.MISSED);
        assertThat(triggers(late.copy().completedByAgent(181).only())).isEqualTo("WARNING-1@150! TARGET-0@180!");
    }

    @Test
    void rule_9_a_completion_in_the_past_forgets_what_was_paused_after_it() {
        var milestone =
                Story.of(ACTING).paused(50).resumed(60).completedByAgent(40).only();

        assertThat(milestone.targetAt()).isEqualTo(at(180));
        assertThat(milestone.running().until(at(500))).isEqualTo(Duration.ofMinutes(40));
    }

    @Test
    void rule_15_each_way_to_end_has_its_outcome() {
        assertThat(Story.of(ACTING).replied(180, "EMAIL").only().outcome()).isEqualTo(Outcome.MET);
        assertThat(Story.of(ACTING).replied(181, "EMAIL").only().outcome()).isEqualTo(Outcome.MISSED);
        assertThat(Story.of(ACTING).closed(180).only().outcome()).isEqualTo(Outcome.UNMET_AT_CLOSE);
        assertThat(Story.of(ACTING).closed(181).only().outcome()).isEqualTo(Outcome.MISSED);
        assertThat(Story.of(ACTING).paused(100).closed(500).only().outcome()).isEqualTo(Outcome.UNMET_AT_CLOSE);
    }

    @Test
    void rule_10_a_violation_may_count_in_wall_time_after_a_target_in_business_time() {
        var wall = milestone(
                ", \"actions\": [{\"on\": \"VIOLATION\", \"offset\": \"PT30M\", \"clock\": \"WALL\", \"do\": []}]");
        // 09:00 to 10:00 and again from 11:00: the target of an hour is at 10:00, half an hour later nobody is there.
        var story = new Story()
                .with("basic", 1, wall.replace("PT3H", "PT1H"))
                .calendar("kr", 1, HOURS)
                .opened()
                .decided(0, "basic", 1, "kr", Map.of("kr", 1L));

        assertThat(triggers(story.only())).isEqualTo("TARGET-0@60 VIOLATION-0@90");
    }

    @Test
    void rule_10_several_triggers_with_the_same_time_all_stay() {
        var many = milestone("""
                , "actions": [{"on": "VIOLATION", "offset": "PT0S", "do": []}, {"on": "VIOLATION", "offset": "PT0S", "do": []},
                 {"on": "VIOLATION", "atElapsed": "150%", "do": []}]""");

        assertThat(triggers(Story.of(many).only()))
                .isEqualTo("TARGET-0@180 VIOLATION-0@180 VIOLATION-1@180 VIOLATION-2@270");
    }
}
