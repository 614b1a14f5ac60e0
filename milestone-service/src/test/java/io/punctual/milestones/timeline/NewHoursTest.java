package io.punctual.milestones.timeline;

import static io.punctual.milestones.timeline.Story.ACTING;
import static io.punctual.milestones.timeline.Story.at;
import static io.punctual.milestones.timeline.Story.milestone;
import static io.punctual.milestones.timeline.Story.triggers;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.message.MessageJson;
import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.calendar.CalendarDocument;
import io.punctual.milestones.timeline.Occurrence.State;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule 14: business hours change under running milestones. The story begins at 09:00 in Seoul, a Monday. */
class NewHoursTest {
    private static final String ALL_DAY = hours("09:00", "18:00");
    private static final String LUNCH = """
            {"zone": "Asia/Seoul", "weekly": {"MON": [["09:00","10:00"],["11:00","18:00"]]}}""";

    private static String hours(String from, String to) {
        return """
                {"zone": "Asia/Seoul", "weekly": {"MON": [["%s","%s"]]}}""".formatted(from, to);
    }

    private static Story story() {
        return new Story()
                .with("basic", 1, ACTING)
                .calendar("kr", 1, ALL_DAY)
                .opened()
                .decided(0, "basic", 1, "kr", Map.of("kr", 1L));
    }

    @Test
    void rule_14_new_hours_move_the_target_from_the_change_on_and_keep_what_has_elapsed() {
        var milestone = story().rescheduled(30, "kr", 2, LUNCH).only();

        assertThat(milestone.calendar()).isEqualTo(new CalendarRef("kr", 2));
        assertThat(milestone.why()).isEqualTo("business hours kr changed (revision 2)");
        assertThat(triggers(milestone)).isEqualTo("WARNING-1@210 TARGET-0@240 VIOLATION-2@270");
        assertThat(milestone.running().legs())
                .extracting(leg -> leg.hours().ref().revision())
                .containsExactly(1L, 2L);
    }

    @Test
    void rule_14_hours_that_change_after_lunch_do_not_take_the_morning_away() {
        assertThat(story().rescheduled(130, "kr", 2, LUNCH).only().targetAt()).isEqualTo(at(180));
    }

    @Test
    void rule_14_what_passed_before_new_hours_keeps_its_time() {
        var later = hours("15:00", "18:00");

        assertThat(triggers(story().rescheduled(160, "kr", 2, later).only()))
                .isEqualTo("WARNING-1@150! TARGET-0@380 VIOLATION-2@410");
    }

    @Test
    void rule_14_new_hours_during_a_pause_count_when_it_ends() {
        var paused = story().paused(20).rescheduled(30, "kr", 2, LUNCH);
        assertThat(paused.only().state()).isEqualTo(State.PAUSED);
        assertThat(paused.only().targetAt()).isEqualTo(at(240));

        var resumed = paused.resumed(90).only();
        assertThat(resumed.targetAt()).isEqualTo(at(120 + 160));
        assertThat(resumed.running().until(at(180))).isEqualTo(java.time.Duration.ofMinutes(80));
    }

    @Test
    void rule_14_a_milestone_born_after_the_change_counts_in_the_new_hours() {
        var late = milestone(", \"startsAt\": \"CRITERIA\", \"criteria\": \"case.fields.kind == 'x'\"");
        var story = new Story()
                .with("basic", 1, late)
                .calendar("kr", 1, ALL_DAY)
                .rescheduled(30, "kr", 2, LUNCH)
                .opened()
                .decided(0, "basic", 1, "kr", Map.of("kr", 1L));

        var milestone = story.changed(40, "case.fields.kind", "x").only();

        assertThat(milestone.calendar().revision()).isEqualTo(2);
        assertThat(milestone.targetAt()).isEqualTo(at(40 + 180 + 60));
    }

    @Test
    void rule_14_a_decision_that_names_older_hours_and_comes_late_does_not_bring_them_back() {
        var story = story().rescheduled(30, "kr", 2, LUNCH).commented(60);
        var before = story.only().targetAt();

        story.decided(60, "basic", 1, "kr", Map.of("kr", 1L));

        assertThat(story.only().targetAt()).isEqualTo(before);
        assertThat(story.only().calendar().revision()).isEqualTo(2);
    }

    @Test
    void rule_14_a_decision_may_name_newer_hours_than_were_heard_of() {
        var story = story().calendar("kr", 3, LUNCH).commented(30).decided(30, "basic", 1, "kr", Map.of("kr", 3L));

        assertThat(story.only().calendar().revision()).isEqualTo(3);
        assertThat(story.rescheduled(31, "kr", 2, ALL_DAY).only().calendar().revision())
                .isEqualTo(3);
        assertThat(story.only().targetAt()).isEqualTo(at(240));
    }

    @Test
    void rule_14_what_has_ended_stays_as_it_was() {
        var done = story().replied(20, "EMAIL").rescheduled(30, "kr", 2, LUNCH).only();

        assertThat(done.calendar().revision()).isEqualTo(1);
        assertThat(done.targetAt()).isEqualTo(at(180));
    }

    @Test
    void rule_14_a_case_closed_meanwhile_reopens_in_the_new_hours() {
        var story = story().closed(20).rescheduled(30, "kr", 2, LUNCH).reopened(40);

        assertThat(story.only().calendar().revision()).isEqualTo(2);
        assertThat(story.only().targetAt()).isEqualTo(at(40 + 160 + 60));
    }

    @Test
    void one_occurrence_alone_comes_out_as_the_whole_fold_does() {
        var hours = new Hours(new CalendarRef("kr", 2), compiled(LUNCH));
        for (var story :
                new Story[] {story(), story().paused(10), story().paused(10).resumed(20), story().replied(5, "EMAIL")
                }) {
            for (int minute : new int[] {30, 100, 160, 200, 300}) {
                var alone = NewHours.countedIn(hours, at(minute), story.only());
                var folded = story.copy().rescheduled(minute, "kr", 2, LUNCH).only();
                assertThat(alone.toString()).isEqualTo(folded.toString());
            }
        }
    }

    private static BusinessCalendar compiled(String json) {
        return BusinessCalendar.compile(
                MessageJson.MAPPER.readValue(json, CalendarDocument.class).toDefinition());
    }
}
