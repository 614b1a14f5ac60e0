package io.punctual.milestones.timeline;

import static io.punctual.milestones.timeline.Story.at;
import static io.punctual.milestones.timeline.Story.triggers;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.milestones.timeline.Occurrence.Outcome;
import io.punctual.milestones.timeline.Occurrence.State;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules 6 and 14: an open case is moved to another version of its process. */
class VersionTest {
    private static final String REPLY = """
            {"name": "First reply", "target": "%s", "completion": "case.lastReplyChannel == 'EMAIL'" %s}""";
    private static final String WARNING = "{\"on\": \"WARNING\", \"offset\": \"PT30M\", \"do\": []}";
    private static final String FIRST = process(REPLY.formatted("PT3H", ", \"actions\": [" + WARNING + "]")
            + ", {\"name\": \"Solution\", \"target\": \"PT8H\"}");
    private static final String SECOND = process(REPLY.formatted("PT2H", ", \"actions\": [" + WARNING + "]")
            + ", {\"name\": \"Update\", \"target\": \"PT1H\"}");

    private static String process(String milestones) {
        return "{\"name\": \"Basic\", \"milestones\": [" + milestones + "]}";
    }

    private static Story story() {
        return story(SECOND);
    }

    private static Story story(String second) {
        return Story.of(FIRST).with("basic", 2, second);
    }

    private static Occurrence named(Story story, String name) {
        return story.milestones().stream()
                .filter(one -> one.name().equals(name))
                .reduce((one, other) -> {
                    throw new AssertionError("twice: " + one + " and " + other);
                })
                .orElseThrow();
    }

    @Test
    void rule_14_what_has_elapsed_and_what_was_paused_carry_over() {
        var moved = story().paused(10).resumed(20).commented(30).decided(30, "basic", 2);

        var reply = named(moved, "First reply");
        assertThat(reply.id()).isEqualTo(named(story(), "First reply").id());
        assertThat(reply.process().version()).isEqualTo(2);
        assertThat(reply.startedAt()).isEqualTo(at(0));
        assertThat(reply.targetAt()).isEqualTo(at(130));
        assertThat(reply.running().until(at(40))).isEqualTo(Duration.ofMinutes(30));
        assertThat(reply.why()).isEqualTo("because");
    }

    @Test
    void rule_14_a_type_that_vanished_ends_and_says_why() {
        var solution = named(story().commented(30).decided(30, "basic", 2), "Solution");

        assertThat(solution.state()).isEqualTo(State.CANCELLED);
        assertThat(solution.why()).isEqualTo("version 2 of Basic has no milestone Solution");
    }

    @Test
    void rule_7_a_new_type_counts_from_the_start_of_the_process_with_the_pauses_since() {
        var update = named(story().paused(10).resumed(20).commented(30).decided(30, "basic", 2), "Update");

        assertThat(update.startedAt()).isEqualTo(at(0));
        assertThat(update.targetAt()).isEqualTo(at(70));
    }

    @Test
    void rule_7_a_new_type_that_is_late_at_birth_is_violated_at_once() {
        var update = named(story().commented(100).decided(100, "basic", 2).commented(101), "Update");

        assertThat(triggers(update)).isEqualTo("TARGET-0@60!");
        assertThat(update.violatedAt(at(101))).isTrue();
    }

    @Test
    void rule_14_what_was_done_stays_done() {
        var reply = named(story().replied(5, "EMAIL").commented(30).decided(30, "basic", 2), "First reply");

        assertThat(reply.state()).isEqualTo(State.COMPLETED);
        assertThat(reply.process().version()).isEqualTo(1);
    }

    @Test
    void rule_14_a_trigger_that_passed_does_not_fire_again_from_another_place_in_the_list() {
        var second = process(REPLY.formatted(
                "PT4H", ", \"actions\": [{\"on\": \"WARNING\", \"offset\": \"PT1H\", \"do\": []}, " + WARNING + "]"));

        var reply = named(story(second).commented(160).decided(160, "basic", 2), "First reply");

        assertThat(triggers(reply)).isEqualTo("WARNING-0@150! WARNING-0.2@180 TARGET-0@240");
    }

    @Test
    void rule_13_a_pause_goes_on_across_the_move() {
        var moved = story().paused(20).commented(30).decided(30, "basic", 2);
        assertThat(named(moved, "First reply").state()).isEqualTo(State.PAUSED);
        assertThat(named(moved, "Update").state()).isEqualTo(State.PAUSED);

        assertThat(named(moved.resumed(60), "First reply").targetAt()).isEqualTo(at(160));
        assertThat(named(moved, "Update").targetAt()).isEqualTo(at(100));
    }

    @Test
    void rule_13_one_that_may_no_longer_pause_goes_on_and_one_that_now_may_stops() {
        var steady = REPLY.formatted("PT3H", ", \"pausable\": false");
        var pausable = REPLY.formatted("PT3H", "");

        var goesOn = Story.of(process(pausable))
                .with("basic", 2, process(steady))
                .paused(10)
                .commented(30);
        assertThat(goesOn.decided(30, "basic", 2).only().targetAt()).isEqualTo(at(200));
        assertThat(goesOn.only().state()).isEqualTo(State.RUNNING);

        var stops = Story.of(process(steady))
                .with("basic", 2, process(pausable))
                .paused(10)
                .commented(30);
        assertThat(stops.decided(30, "basic", 2).only().state()).isEqualTo(State.PAUSED);
        assertThat(stops.resumed(50).only().targetAt()).isEqualTo(at(200));
    }

    @Test
    void rule_15_a_case_moved_while_closed_goes_on_by_the_new_version_when_it_opens() {
        var closed = story().closed(20).decided(30, "basic", 2);
        assertThat(named(closed, "First reply").outcome()).isEqualTo(Outcome.UNMET_AT_CLOSE);

        var reopened = closed.reopened(50);
        assertThat(named(reopened, "First reply").targetAt()).isEqualTo(at(150));
        assertThat(named(reopened, "Solution").state()).isEqualTo(State.CANCELLED);
        assertThat(named(reopened, "Update").targetAt()).isEqualTo(at(90));
    }

    @Test
    void rule_15_a_version_whose_exit_holds_ends_everything_and_one_whose_exit_does_not_takes_it_up_again() {
        var leaving =
                SECOND.replace("\"name\": \"Basic\"", "\"name\": \"Basic\", \"exit\": \"case.priority == 'MEDIUM'\"");
        var story = story(leaving).with("basic", 3, FIRST).commented(30).decided(30, "basic", 2);
        assertThat(story.milestones()).allMatch(one -> one.state() == State.CANCELLED);

        var back = story.commented(50).decided(50, "basic", 3);
        assertThat(named(back, "First reply").targetAt()).isEqualTo(at(200));
    }

    @Test
    void rule_6_a_move_counts_from_when_it_was_decided_and_not_from_the_last_fact() {
        var moved = story().commented(30).decided(160, "basic", 2);

        assertThat(triggers(named(moved, "First reply"))).isEqualTo("TARGET-0@120 WARNING-0@150!");
    }

    @Test
    void the_highest_revision_governs_even_when_its_fact_happened_before_the_move() {
        var story = story().with("basic", 3, FIRST).commented(30);
        story.decided(160, "basic", 2);
        story.facts.add(new CaseFact(
                2,
                "case.changed",
                at(161),
                at(159),
                null,
                null,
                null,
                story.facts.getLast().snapshot()));
        story.decisions.add(new Decision(
                3,
                2,
                at(162),
                at(0),
                new io.punctual.milestones.definition.ProcessRef("basic", 3),
                null,
                Map.of(),
                Map.of(),
                "because"));

        assertThat(named(story, "First reply").process().version()).isEqualTo(3);
    }

    @Test
    void rule_14_moving_there_and_back_loses_nothing() {
        var there = story().paused(10).resumed(20).commented(30).decided(30, "basic", 2);
        var back = there.commented(40).decided(40, "basic", 1);

        assertThat(named(back, "First reply").targetAt()).isEqualTo(at(190));
        assertThat(triggers(named(back, "First reply"))).isEqualTo("WARNING-0@160 TARGET-0@190");
        assertThat(back.milestones()).hasSize(3);
    }

    @Test
    void rule_14_cover_that_goes_and_comes_back_does_not_start_what_occurred_once() {
        var story = Story.of(FIRST).commented(10);
        story.decided(10, null, 0);
        assertThat(story.milestones()).allMatch(one -> one.state() == State.CANCELLED);

        story.commented(20).decided(20, "basic", 1);
        assertThat(story.milestones()).hasSize(2).allMatch(one -> one.state() == State.CANCELLED);
    }
}
