package io.punctual.milestones.timeline;

import static io.punctual.milestones.timeline.Story.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.milestones.timeline.Occurrence.State;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rule 8: how often a milestone occurs. */
class RecurrenceTest {
    private static String update(String recurrence, String rest) {
        return """
                {"name": "Basic", "milestones": [{"name": "Update", "target": "PT1H", "recurrence": "%s",
                 "startsAt": "CRITERIA", "criteria": "case.awaitingReply", "completion": "!case.awaitingReply" %s}]}""".formatted(recurrence, rest);
    }

    private static final String SEQUENTIAL = update("SEQUENTIAL", "");

    private static List<String> spans(Story story, long awaited) {
        return Timeline.of(story.history().awaited(at(awaited)), story).stream()
                .map(one -> one.state() + " " + minutes(one.startedAt()) + "-" + minutes(one.targetAt()))
                .toList();
    }

    private static long minutes(Instant instant) {
        return java.time.Duration.between(Story.START, instant).toMinutes();
    }

    @Test
    void rule_8_sequential_waits_for_the_target_of_the_one_completed_early() {
        var story = Story.of(SEQUENTIAL).replied(10, "EMAIL").customerWrote(20);

        assertThat(spans(story, 59)).containsExactly("COMPLETED 0-60");
        assertThat(spans(story, 60)).containsExactly("COMPLETED 0-60", "RUNNING 60-120");
    }

    @Test
    void rule_8_sequential_says_when_it_is_to_be_looked_at_again() {
        var story = Story.of(SEQUENTIAL).replied(10, "EMAIL");
        assertThat(Timeline.standing(story.history(), story).wakeAt()).isNull();

        story.customerWrote(20);
        assertThat(Timeline.standing(story.history(), story).wakeAt()).isEqualTo(at(60));
        assertThat(Timeline.standing(story.history().awaited(at(60)), story).wakeAt())
                .isNull();
    }

    @Test
    void rule_8_sequential_checks_again_at_the_target_and_starts_when_its_criteria_next_hold() {
        var story = Story.of(SEQUENTIAL).replied(10, "EMAIL").customerWrote(20).replied(30, "EMAIL");
        assertThat(spans(story, 90)).containsExactly("COMPLETED 0-60");

        assertThat(spans(story.customerWrote(100), 100)).containsExactly("COMPLETED 0-60", "RUNNING 100-160");
    }

    @Test
    void rule_8_sequential_that_was_late_starts_again_at_once() {
        var late = Story.of(SEQUENTIAL).replied(70, "EMAIL").customerWrote(80);

        assertThat(spans(late, 80)).containsExactly("COMPLETED 0-60", "RUNNING 80-140");
    }

    @Test
    void rule_8_a_fact_after_the_target_finds_it_started_even_when_nobody_woke() {
        var story = Story.of(SEQUENTIAL).replied(10, "EMAIL").customerWrote(20).replied(70, "EMAIL");

        assertThat(spans(story, 0)).containsExactly("COMPLETED 0-60", "COMPLETED 60-120");
    }

    @Test
    void rule_8_a_fact_at_the_target_is_applied_before_the_next_starts() {
        var story = Story.of(SEQUENTIAL).replied(10, "EMAIL").customerWrote(20).replied(60, "EMAIL");

        assertThat(spans(story, 500)).containsExactly("COMPLETED 0-60");
    }

    @Test
    void rule_8_sequential_started_late_has_the_triggers_of_its_own_start() {
        var warned = update("SEQUENTIAL", ", \"actions\": [{\"on\": \"WARNING\", \"offset\": \"PT30M\", \"do\": []}]");
        var story = Story.of(warned).replied(10, "EMAIL").customerWrote(20);

        var second = Timeline.of(story.history().awaited(at(300)), story).getLast();

        assertThat(second.startedBecause()).contains("target of the occurrence before");
        assertThat(Story.triggers(second)).isEqualTo("WARNING-0@90 TARGET-0@120");
    }

    @Test
    void rule_8_sequential_does_not_start_while_the_case_is_closed_but_when_it_opens_again() {
        var story = Story.of(SEQUENTIAL).replied(10, "EMAIL").customerWrote(20).closed(30);
        assertThat(Timeline.standing(story.history(), story).wakeAt()).isNull();

        assertThat(spans(story.reopened(100), 100)).containsExactly("COMPLETED 0-60", "RUNNING 100-160");
    }

    @Test
    void rule_8_sequential_starts_paused_when_the_case_is_paused_at_its_time() {
        var story = Story.of(SEQUENTIAL).replied(10, "EMAIL").customerWrote(20).paused(40);
        assertThat(spans(story, 60)).containsExactly("COMPLETED 0-60", "PAUSED 60-120");

        assertThat(spans(story.resumed(90), 90)).containsExactly("COMPLETED 0-60", "RUNNING 60-150");
    }

    @Test
    void rule_8_independent_starts_again_at_its_completion_when_its_criteria_still_hold() {
        var onOwner = update("INDEPENDENT", "").replace("!case.awaitingReply", "case.status == 'Called'");

        var story = Story.of(onOwner).changed(10, "case.status", "Called").changed(11, "case.status", "Open");

        assertThat(story.milestones()).hasSize(2);
        assertThat(story.milestones().getFirst().completedAt()).isEqualTo(at(10));
    }

    @Test
    void rule_8_one_born_complete_does_not_start_again_until_its_criteria_turned_false() {
        var always = """
                {"name": "Basic", "milestones": [{"name": "Echo", "target": "PT0S", "recurrence": "INDEPENDENT",
                 "criteria": "case.fields.kind == 'x'", "completion": "case.fields.kind == 'x'"}]}""";
        var story = Story.of(always)
                .changed(1, "case.fields.kind", "x")
                .commented(2)
                .commented(3);
        assertThat(story.milestones()).hasSize(1);

        story.changed(4, "case.fields.kind", "y")
                .changed(5, "case.fields.kind", "x")
                .commented(6);
        assertThat(story.milestones()).hasSize(2).allMatch(one -> one.state() == State.COMPLETED);
    }

    @Test
    void rule_8_a_process_that_completes_whatever_it_starts_never_runs_away() {
        for (var recurrence : List.of("INDEPENDENT", "SEQUENTIAL")) {
            var mad = """
                    {"name": "Mad", "milestones": [{"name": "Echo", "target": "PT0S", "recurrence": "%s", "startsAt": "CRITERIA",
                     "criteria": "case.priority == 'MEDIUM'", "completion": "case.priority == 'MEDIUM'"}]}""".formatted(recurrence);
            var story = Story.of(mad);
            IntStream.range(1, 50).forEach(story::commented);

            assertThat(Timeline.of(story.history().awaited(at(100_000)), story)).hasSize(1);
        }
    }

    @Test
    void rule_8_an_occurrence_that_always_completes_at_each_fact_is_bounded_by_the_facts() {
        var each = """
                {"name": "Each", "milestones": [{"name": "Echo", "target": "PT0S", "recurrence": "SEQUENTIAL", "startsAt": "CRITERIA",
                 "criteria": "true", "completion": "case.lastReplyChannel == 'EMAIL'"}]}""";
        var story = Story.of(each);
        IntStream.range(1, 20).forEach(minute -> story.replied(minute, "EMAIL"));

        assertThat(Timeline.of(story.history().awaited(at(100_000)), story).size())
                .isBetween(1, 21);
    }

    @Test
    void a_hundred_milestones_in_one_process_each_keep_their_own_time() {
        var many = IntStream.range(0, 100)
                .mapToObj(n -> "{\"name\": \"M%d\", \"target\": \"PT%dM\"}".formatted(n % 50, n + 1))
                .collect(Collectors.joining(", ", "{\"name\": \"Many\", \"milestones\": [", "]}"));

        var milestones = Story.of(many).commented(50).milestones();

        assertThat(milestones).hasSize(100).extracting(Occurrence::id).doesNotHaveDuplicates();
        assertThat(milestones).filteredOn(one -> one.violatedAt(at(50))).hasSize(49);
    }

    @Test
    void two_milestones_of_the_same_name_run_side_by_side() {
        var two = """
                {"name": "Two", "milestones": [{"name": "Reply", "target": "PT1H"}, {"name": "Reply", "target": "PT2H"}]}""";

        assertThat(Story.of(two).milestones()).extracting(Occurrence::targetAt).containsExactly(at(60), at(120));
    }

    @Test
    void rule_14_a_milestone_that_moved_to_its_namesake_does_not_start_anew_under_its_old_definition() {
        var two = """
                {"name": "Basic", "milestones": [
                 {"name": "First reply", "target": "PT3H", "criteria": "case.priority != 'HIGH'", "completion": "case.lastReplyChannel == 'EMAIL'"},
                 {"name": "First reply", "target": "PT1H", "criteria": "case.priority == 'HIGH'", "completion": "case.lastReplyChannel == 'EMAIL'"}]}""";

        var story = Story.of(two)
                .changed(10, "case.priority", "HIGH")
                .replied(20, "EMAIL")
                .changed(30, "case.priority", "LOW");

        assertThat(story.only().state()).isEqualTo(State.COMPLETED);
    }
}
