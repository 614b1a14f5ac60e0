package io.punctual.milestones.timeline;

import static io.punctual.milestones.timeline.Story.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.timeline.Occurrence.State;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rule 6: a process may start with a date of the case; a later change of the date moves it. */
class DateStartTest {
    private static final String PROCESS = """
            {"name": "Installed", "entry": {"from": "case.fields.installedOn"},
             "milestones": [{"name": "Visit", "target": "PT3H", "completion": "case.lastReplyChannel == 'EMAIL'"}]}""";

    private final Story story = new Story().with("dated", 1, PROCESS).opened();

    @Test
    void it_counts_from_the_date_even_from_one_before_the_case() {
        decided(0, -60, true);

        assertThat(story.only().startedAt()).isEqualTo(at(-60));
        assertThat(story.only().targetAt()).isEqualTo(at(120));
    }

    @Test
    void nothing_starts_while_the_date_is_not_set() {
        decided(0, 0, false);
        assertThat(story.milestones()).isEmpty();

        story.changed(30, "case.fields.installedOn", "set");
        decided(30, 20, true);
        assertThat(story.only().startedAt()).isEqualTo(at(20));
        assertThat(story.only().targetAt()).isEqualTo(at(200));
    }

    @Test
    void another_date_moves_the_start_and_the_milestone_stays_the_same_one() {
        decided(0, 0, true);
        var before = story.only();
        story.changed(30, "case.fields.installedOn", "later");
        decided(30, 25, true);

        assertThat(story.only().id()).isEqualTo(before.id());
        assertThat(story.only().startedAt()).isEqualTo(at(25));
        assertThat(story.only().targetAt()).isEqualTo(at(205));
    }

    @Test
    void a_date_taken_away_cancels_and_one_that_comes_back_starts_it_again() {
        decided(0, 0, true);
        story.changed(30, "case.fields.installedOn", "none");
        decided(30, 0, false);
        assertThat(story.only().state()).isEqualTo(State.CANCELLED);

        story.changed(60, "case.fields.installedOn", "again");
        decided(60, 50, true);
        assertThat(story.only().state()).isEqualTo(State.RUNNING);
        assertThat(story.only().startedAt()).isEqualTo(at(50));
    }

    @Test
    void a_reply_given_before_the_date_was_moved_still_counts() {
        decided(0, 0, true);
        story.replied(10, "EMAIL").changed(30, "case.fields.installedOn", "earlier");
        decided(30, -10, true);

        assertThat(story.only().state()).isEqualTo(State.COMPLETED);
        assertThat(story.only().completedAt()).isEqualTo(at(10));
    }

    private void decided(long minutes, long start, boolean started) {
        @Nullable ProcessRef process = started ? new ProcessRef("dated", 1) : null;
        story.decisions.add(new Decision(
                story.decisions.size() + 1,
                story.facts.getLast().sequence(),
                at(minutes),
                at(start),
                process,
                null,
                Map.of(),
                Map.of(),
                "because",
                "case.fields.installedOn"));
    }
}
