package io.punctual.milestones.read;

import static io.punctual.milestones.timeline.Story.ACTING;
import static io.punctual.milestones.timeline.Story.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.milestones.calendar.Segment;
import io.punctual.milestones.timeline.Story;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule 12: what is shown of a milestone, and why it is due when it is. */
class ViewingTest {
    private static final String MORNING = """
            {"zone": "Asia/Seoul", "weekly": {"MON": [["09:00","10:00"],["11:00","18:00"]]}}""";
    private static final String ALL_DAY = """
            {"zone": "Asia/Seoul", "weekly": {"MON": [["09:00","18:00"]]}}""";

    private static Story inHours() {
        return new Story()
                .with("basic", 1, ACTING)
                .calendar("kr", 1, MORNING)
                .opened()
                .decided(0, "basic", 1, "kr", Map.of("kr", 1L));
    }

    private static MilestoneView shown(Story story, long minute) {
        return new Viewing(Story.CASE, story.only(), "Basic support", Map.of("WARNING-1", at(210)), at(minute)).view();
    }

    @Test
    void rule_12_remaining_and_elapsed_are_shown_in_business_time_and_on_the_clock_on_the_wall() {
        var view = shown(inHours(), 90);

        assertThat(view.remaining()).isEqualTo(Duration.ofMinutes(150));
        assertThat(view.remainingBusiness()).isEqualTo(Duration.ofMinutes(120));
        assertThat(view.elapsed()).isEqualTo(Duration.ofMinutes(90));
        assertThat(view.elapsedBusiness()).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void rule_12_what_is_overdue_is_shown_as_less_than_nothing() {
        var view = shown(inHours(), 250);

        assertThat(view.violated()).isTrue();
        assertThat(view.remaining()).isEqualTo(Duration.ofMinutes(-10));
        assertThat(view.fired()).extracting(MilestoneView.Trigger::on).containsExactly("WARNING");
        assertThat(view.upcoming()).extracting(MilestoneView.Trigger::on).containsExactly("TARGET", "VIOLATION");
    }

    @Test
    void rule_12_a_pause_stops_what_remains_and_says_since_when() {
        var view = shown(inHours().paused(30), 500);

        assertThat(view.pausedSince()).isEqualTo(at(30));
        assertThat(view.remainingBusiness()).isEqualTo(Duration.ofMinutes(150));
        assertThat(view.why().pauses()).containsExactly(new MilestoneView.Pause(at(30), null));
    }

    @Test
    void explaining_lists_the_open_time_that_counts_the_pauses_and_the_process() {
        var why = shown(inHours().paused(20).resumed(50), 90).why();

        assertThat(why.counted())
                .containsExactly(
                        new Segment(at(0), at(20)), new Segment(at(50), at(60)), new Segment(at(120), at(270)));
        assertThat(why.pauses()).containsExactly(new MilestoneView.Pause(at(20), at(50)));
        assertThat(why.process()).isEqualTo("Basic support");
        assertThat(why.processId()).isEqualTo("basic");
    }

    @Test
    void explaining_lists_each_revision_of_business_hours_with_when_it_began_to_count() {
        var why = shown(inHours().rescheduled(130, "kr", 2, ALL_DAY), 140).why();

        assertThat(why.calendars())
                .containsExactly(new MilestoneView.Hours("kr", 1, at(0)), new MilestoneView.Hours("kr", 2, at(130)));
        assertThat(why.standing()).isEqualTo("business hours kr changed (revision 2)");
    }
}
