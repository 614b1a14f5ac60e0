package io.punctual.milestones.keeping;

import static io.punctual.milestones.timeline.Story.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.milestones.keeping.StoredMilestone.FiredTrigger;
import io.punctual.milestones.published.MilestoneMessage.Kind;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.Story;
import io.punctual.milestones.timeline.TriggerState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said, and what is still to fire, when the fold comes out otherwise than before. */
class ChangeTest {
    @Test
    void a_new_occurrence_is_said_to_have_started_and_how_it_stands() {
        assertThat(new Change(null, Story.of(Story.ACTING).only()).kinds()).containsExactly(Kind.STARTED);
        assertThat(new Change(null, Story.of(Story.ACTING).replied(1, "EMAIL").only()).kinds())
                .containsExactly(Kind.STARTED, Kind.COMPLETED);
    }

    @Test
    void nothing_is_said_when_nothing_changed() {
        var story = Story.of(Story.ACTING);
        var before = stored(story.only());

        assertThat(new Change(before, story.commented(5).only()).kinds()).isEmpty();
    }

    @Test
    void rule_13_a_resumption_is_said_once_and_not_also_as_a_new_target() {
        var story = Story.of(Story.ACTING).paused(10);
        var before = stored(story.only());

        assertThat(new Change(before, story.resumed(20).only()).kinds()).containsExactly(Kind.RESUMED);
    }

    @Test
    void rule_14_what_fired_never_fires_again() {
        var story = Story.of(Story.ACTING.replace("\"PT3H\"", "{\"LOW\": \"PT10H\", \"default\": \"PT3H\"}"));
        var before = stored(story.only(), fired("WARNING-1", 150));

        var change =
                new Change(before, story.changed(160, "case.priority", "LOW").only());

        assertThat(change.kinds()).containsExactly(Kind.RETARGETED);
        assertThat(change.pending()).extracting(TriggerState::key).containsExactly("TARGET-0", "VIOLATION-2");
    }

    @Test
    void rule_10_what_was_due_before_a_late_completion_still_fires_but_no_warning_does() {
        var story = Story.of(Story.ACTING);
        var before = stored(story.only());

        var change = new Change(before, story.replied(190, "EMAIL").only());

        assertThat(change.pending()).extracting(TriggerState::key).containsExactly("TARGET-0");
    }

    @Test
    void a_call_logged_late_takes_back_what_fired() {
        var story = Story.of(Story.ACTING);
        var before = stored(story.only(), fired("WARNING-1", 150), fired("TARGET-0", 180));

        var change = new Change(before, story.repliedAndTold(170, 200, "EMAIL").only());

        assertThat(change.kinds()).containsExactly(Kind.COMPLETED, Kind.CORRECTED);
        assertThat(change.corrects()).containsExactly("TARGET-0");
    }

    @Test
    void a_pause_heard_of_late_takes_back_what_fired_in_it() {
        var story = Story.of(Story.ACTING);
        var before = stored(story.only(), fired("WARNING-1", 150));

        var change = new Change(before, story.paused(149).only());

        assertThat(change.corrects()).containsExactly("WARNING-1");
        assertThat(change.pending()).isEmpty();
    }

    private static FiredTrigger fired(String key, long minute) {
        return new FiredTrigger(key, at(minute), 9, false, false);
    }

    private static StoredMilestone stored(Occurrence occurrence, FiredTrigger... fired) {
        return new StoredMilestone(
                occurrence.id(),
                occurrence.process().id(),
                occurrence.process().version(),
                occurrence.state(),
                occurrence.targetAt(),
                occurrence.completedAt(),
                occurrence.outcome(),
                1,
                1,
                List.of(),
                List.of(fired),
                null);
    }
}
