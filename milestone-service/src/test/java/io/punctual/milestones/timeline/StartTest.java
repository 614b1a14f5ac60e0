package io.punctual.milestones.timeline;

import static io.punctual.milestones.timeline.Story.ACTING;
import static io.punctual.milestones.timeline.Story.at;
import static io.punctual.milestones.timeline.Story.milestone;
import static io.punctual.milestones.timeline.Story.triggers;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.milestones.timeline.Occurrence.State;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules 7 and 8: when an occurrence starts, and when it starts again. */
class StartTest {
    @Test
    void rule_7_a_milestone_counts_from_the_start_of_its_process() {
        var milestone = Story.of(ACTING).only();

        assertThat(milestone.state()).isEqualTo(State.RUNNING);
        assertThat(milestone.startedAt()).isEqualTo(at(0));
        assertThat(milestone.targetAt()).isEqualTo(at(180));
        assertThat(triggers(milestone)).isEqualTo("WARNING-1@150 TARGET-0@180 VIOLATION-2@210");
    }

    @Test
    void rule_7_one_that_starts_late_from_the_process_counts_from_the_process_and_may_be_late_at_birth() {
        var late = milestone(", \"criteria\": \"case.fields.kind == 'x'\"");

        var milestone = Story.of(late)
                .changed(200, "case.fields.kind", "x")
                .commented(201)
                .only();

        assertThat(milestone.startedAt()).isEqualTo(at(0));
        assertThat(triggers(milestone)).isEqualTo("TARGET-0@180!");
        assertThat(milestone.violatedAt(at(201))).isTrue();
    }

    @Test
    void rule_7_one_that_starts_with_its_criteria_counts_from_when_they_first_held() {
        var late = milestone(", \"startsAt\": \"CRITERIA\", \"criteria\": \"case.fields.kind == 'x'\"");

        var story = Story.of(late).commented(10);
        assertThat(story.milestones()).isEmpty();

        assertThat(story.changed(200, "case.fields.kind", "x").only().targetAt())
                .isEqualTo(at(380));
    }

    @Test
    void rule_7_an_entitlement_decided_late_changes_nothing_about_what_happened_since_its_start() {
        var late = new Story()
                .with("basic", 1, ACTING)
                .opened()
                .replied(60, "EMAIL")
                .commented(400);
        late.decisions.add(new Decision(
                1,
                0,
                at(500),
                at(0),
                new io.punctual.milestones.definition.ProcessRef("basic", 1),
                null,
                Map.of(),
                Map.of(),
                "late"));

        assertThat(late.only().state()).isEqualTo(State.COMPLETED);
        assertThat(late.only().completedAt()).isEqualTo(at(60));
        assertThat(triggers(late.only())).isEmpty();
    }

    @Test
    void rule_8_none_occurs_once_even_if_its_criteria_hold_again() {
        var once = milestone(", \"criteria\": \"case.fields.kind == 'x'\"");

        var story = Story.of(once).changed(1, "case.fields.kind", "x").replied(2, "EMAIL");
        story.changed(3, "case.fields.kind", "y").changed(4, "case.fields.kind", "x");

        assertThat(story.only().state()).isEqualTo(State.COMPLETED);
    }

    @Test
    void rule_8_independent_starts_again_when_its_criteria_next_hold() {
        var nextReply = """
                {"name": "Basic", "milestones": [{"name": "Next reply", "target": "PT1H", "recurrence": "INDEPENDENT",
                 "startsAt": "CRITERIA", "criteria": "case.awaitingReply && case.firstReplyAt != null",
                 "completion": "!case.awaitingReply"}]}""";

        var story = Story.of(nextReply).replied(10, "EMAIL");
        assertThat(story.milestones()).isEmpty();

        story.customerWrote(20).replied(30, "EMAIL").customerWrote(100).customerWrote(110);

        assertThat(story.milestones()).extracting(Occurrence::occurrence).containsExactly(1, 2);
        assertThat(story.milestones()).extracting(Occurrence::startedAt).containsExactly(at(20), at(100));
        assertThat(story.milestones()).extracting(Occurrence::state).containsExactly(State.COMPLETED, State.RUNNING);
    }
}
