package io.punctual.milestones.timeline;

import static io.punctual.milestones.timeline.Story.ACTING;
import static io.punctual.milestones.timeline.Story.milestone;
import static io.punctual.milestones.timeline.Story.triggers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules 10 and 11: when triggers are due, and in which hours. */
class TriggerTest {
    @Test
    void rule_10_a_fact_lets_pass_what_was_due_before_it_but_not_what_is_due_with_it() {
        assertThat(triggers(Story.of(ACTING).commented(180).only()))
                .isEqualTo("WARNING-1@150! TARGET-0@180 VIOLATION-2@210");
        assertThat(triggers(Story.of(ACTING).replied(211, "EMAIL").only()))
                .isEqualTo("WARNING-1@150! TARGET-0@180! VIOLATION-2@210!");
    }

    @Test
    void rule_10_an_offset_not_smaller_than_the_target_never_warns() {
        var tooFar = milestone(", \"actions\": [{\"on\": \"WARNING\", \"offset\": \"PT3H\", \"do\": []}]");

        assertThat(triggers(Story.of(tooFar).only())).isEqualTo("TARGET-0@180");
    }

    @Test
    void rule_10_of_warnings_past_at_birth_only_the_latest_fires() {
        var many = milestone("""
                , "criteria": "case.fields.kind == 'x'", "actions": [{"on": "WARNING", "offset": "PT2H", "do": []},
                 {"on": "WARNING", "offset": "PT1H", "do": []}, {"on": "WARNING", "offset": "PT30M", "do": []}]""");

        assertThat(triggers(Story.of(many).changed(130, "case.fields.kind", "x").only()))
                .isEqualTo("WARNING-1@120 WARNING-2@150 TARGET-0@180");
    }

    @Test
    void rule_10_a_warning_may_wait_for_a_share_of_the_target() {
        var share = milestone(", \"actions\": [{\"on\": \"WARNING\", \"atElapsed\": \"80%\", \"do\": []}]");

        assertThat(triggers(Story.of(share).only())).isEqualTo("WARNING-0@144 TARGET-0@180");
    }

    @Test
    void rule_11_hours_are_the_milestones_else_the_processs_else_the_entitlements() {
        // 09:00 in Seoul is the start of the story; closed from 10:00 to 11:00.
        var hours = """
                {"zone": "Asia/Seoul", "weekly": {"MON": [["09:00","10:00"],["11:00","18:00"]]}}""";
        var story =
                new Story().with("basic", 1, ACTING).calendar("kr", 3, hours).opened();

        var milestone = story.decided(0, "basic", 1, "kr", Map.of("kr", 3L)).only();

        assertThat(milestone.calendar()).isEqualTo(new CalendarRef("kr", 3));
        assertThat(triggers(milestone)).isEqualTo("WARNING-1@210 TARGET-0@240 VIOLATION-2@270");
    }

    @Test
    void rule_11_an_offset_may_count_in_wall_time() {
        var hours = """
                {"zone": "Asia/Seoul", "weekly": {"MON": [["09:00","11:00"],["13:00","18:00"]]}}""";
        var wall = milestone(
                ", \"actions\": [{\"on\": \"WARNING\", \"offset\": \"PT2H\", \"clock\": \"WALL\", \"do\": []}]");
        var story = new Story().with("basic", 1, wall).calendar("kr", 1, hours).opened();

        assertThat(triggers(story.decided(0, "basic", 1, "kr", Map.of("kr", 1L)).only()))
                .isEqualTo("WARNING-0@180 TARGET-0@300");
    }

    @Test
    void hours_that_were_not_heard_of_yet_make_the_case_wait() {
        var story = new Story().with("basic", 1, ACTING).opened().decided(0, "basic", 1, "kr", Map.of("kr", 3L));

        assertThatThrownBy(story::milestones)
                .isInstanceOf(ServiceLevels.Missing.class)
                .hasMessage("calendar/kr/3");
    }
}
