package io.punctual.milestones.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.preview.Effect.Change;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.Story;
import io.punctual.milestones.timeline.Timeline;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules 7 and 14: what a change would do is known before it is made. */
class EffectsTest {
    private static final String BY_PRIORITY =
            Story.ACTING.replace("\"PT3H\"", "{\"HIGH\": \"PT1H\", \"default\": \"PT3H\"}");

    @Test
    void a_higher_priority_breaches_first_reply_at_once() {
        var story = Story.of(BY_PRIORITY).commented(10);

        var effect = reclassified(story, 90, Map.of("case.priority", "HIGH")).getFirst();

        assertThat(effect.change()).isEqualTo(Change.MOVED);
        assertThat(effect.fromTarget()).isEqualTo(Story.at(180));
        assertThat(effect.toTarget()).isEqualTo(Story.at(60));
        assertThat(effect.violatedAtOnce()).isTrue();
        assertThat(effect.firesAtOnce()).contains("TARGET-0", "VIOLATION-2");
        assertThat(effect.why()).contains("HIGH");
    }

    @Test
    void the_same_change_in_time_moves_the_target_and_breaches_nothing() {
        var effect = reclassified(Story.of(BY_PRIORITY), 20, Map.of("case.priority", "HIGH"))
                .getFirst();

        assertThat(effect.toTarget()).isEqualTo(Story.at(60));
        assertThat(effect.violatedAtOnce()).isFalse();
        assertThat(effect.firesAtOnce()).isEmpty();
    }

    @Test
    void what_changes_nothing_has_no_effect() {
        assertThat(reclassified(Story.of(BY_PRIORITY), 20, Map.of("case.priority", "LOW")))
                .isEmpty();
        assertThat(reclassified(Story.of(BY_PRIORITY).replied(5, "EMAIL"), 20, Map.of("case.priority", "HIGH")))
                .isEmpty();
    }

    @Test
    void criteria_that_would_stop_to_hold_end_a_milestone() {
        var story = Story.of(Story.milestone(", \"criteria\": \"case.priority != 'LOW'\""));

        var effect = reclassified(story, 20, Map.of("case.priority", "LOW")).getFirst();

        assertThat(effect.change()).isEqualTo(Change.ENDED);
        assertThat(effect.toTarget()).isNull();
    }

    @Test
    void another_version_starts_what_is_new_and_moves_what_stays() {
        var second = """
                {"name": "Basic", "milestones": [
                 {"name": "First reply", "target": "PT1H", "completion": "case.lastReplyChannel == 'EMAIL'"},
                 {"name": "Solution", "target": "P2D"}]}""";
        var story = Story.of(Story.milestone("")).with("basic", 2, second);
        var moved = new Hypothesis(story.history(), Story.at(30)).movedTo(new ProcessRef("basic", 2), Map.of());

        var effects = effects(story, Timeline.of(moved, story), 30);

        assertThat(effects).extracting(Effect::milestone).containsExactly("First reply", "Solution");
        assertThat(effects).extracting(Effect::change).containsExactly(Change.MOVED, Change.STARTED);
        assertThat(effects.getFirst().toTarget()).isEqualTo(Story.at(60));
    }

    private static List<Effect> reclassified(Story story, long minutes, Map<String, Object> values) {
        var hypothesis = new Hypothesis(story.history(), Story.at(minutes)).reclassified(values);
        return effects(story, Timeline.of(hypothesis.history(), story), minutes);
    }

    private static List<Effect> effects(Story story, List<Occurrence> with, long minutes) {
        return new Effects(Story.CASE, 17L, Story.at(minutes)).between(story.milestones(), with);
    }
}
