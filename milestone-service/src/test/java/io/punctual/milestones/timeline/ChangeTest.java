package io.punctual.milestones.timeline;

import static io.punctual.milestones.timeline.Story.ACTING;
import static io.punctual.milestones.timeline.Story.at;
import static io.punctual.milestones.timeline.Story.milestone;
import static io.punctual.milestones.timeline.Story.triggers;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.milestones.timeline.Occurrence.State;
import org.junit.jupiter.api.Test;

/** Rule 14: changes in flight. */
class ChangeTest {
    @Test
    void rule_14_a_target_per_priority_keeps_what_has_elapsed() {
        var byPriority = ACTING.replace("\"PT3H\"", "{\"CRITICAL\": \"PT1H\", \"default\": \"PT3H\"}");

        var milestone = Story.of(byPriority)
                .paused(10)
                .resumed(20)
                .changed(30, "case.priority", "CRITICAL")
                .only();

        assertThat(milestone.targetAt()).isEqualTo(at(70));
        assertThat(milestone.why()).isEqualTo("priority CRITICAL");
    }

    @Test
    void rule_14_criteria_that_stop_holding_cancel() {
        var story = Story.of(milestone(", \"criteria\": \"case.fields.kind != 'x'\""))
                .changed(9, "case.fields.kind", "y");

        var milestone = story.changed(10, "case.fields.kind", "x").only();

        assertThat(milestone.state()).isEqualTo(State.CANCELLED);
        assertThat(milestone.outcome()).isNull();
    }

    @Test
    void rule_14_another_definition_of_the_same_type_takes_over() {
        var two = """
                {"name": "Basic", "milestones": [
                 {"name": "First reply", "target": "PT3H", "criteria": "case.priority != 'HIGH'"},
                 {"name": "First reply", "target": "PT1H", "criteria": "case.priority == 'HIGH'"}]}""";

        var milestone = Story.of(two).changed(10, "case.priority", "HIGH").only();

        assertThat(milestone.state()).isEqualTo(State.RUNNING);
        assertThat(milestone.startedAt()).isEqualTo(at(0));
        assertThat(milestone.targetAt()).isEqualTo(at(60));
    }

    @Test
    void rule_14_a_new_process_takes_over_the_running_milestone_of_the_same_type() {
        var story = Story.of(ACTING).with("premium", 1, ACTING.replace("PT3H", "PT2H"));

        var milestone = story.commented(10).decided(10, "premium", 1).only();

        assertThat(milestone.id()).isEqualTo(Story.of(ACTING).only().id());
        assertThat(milestone.process().id()).isEqualTo("premium");
        assertThat(milestone.targetAt()).isEqualTo(at(120));
    }

    @Test
    void rule_14_its_own_actions_never_cancel_or_retarget_it() {
        var own = """
                {"name": "Basic", "milestones": [{"name": "First reply",
                 "target": {"HIGH": "PT1H", "default": "PT3H"}, "criteria": "case.priority != 'CRITICAL'"}]}""";
        var story = Story.of(own);
        var before = story.only();

        assertThat(story.changedBy(before, 10, "case.priority", "HIGH")
                        .commented(11)
                        .only()
                        .targetAt())
                .isEqualTo(at(180));
        assertThat(story.changedBy(before, 20, "case.priority", "CRITICAL")
                        .commented(21)
                        .only()
                        .state())
                .isEqualTo(State.RUNNING);
        assertThat(story.changed(30, "case.priority", "HIGH").only().targetAt()).isEqualTo(at(60));
    }

    @Test
    void rule_14_what_passed_stays_as_it_was_when_the_target_moves() {
        var byPriority = ACTING.replace("\"PT3H\"", "{\"LOW\": \"PT10H\", \"default\": \"PT3H\"}");

        assertThat(triggers(Story.of(byPriority)
                        .changed(160, "case.priority", "LOW")
                        .only()))
                .isEqualTo("WARNING-1@150! TARGET-0@600 VIOLATION-2@630");
    }
}
