package io.punctual.milestones.timeline;

import static io.punctual.milestones.timeline.Story.ACTING;
import static io.punctual.milestones.timeline.Story.at;
import static io.punctual.milestones.timeline.Story.milestone;
import static io.punctual.milestones.timeline.Story.triggers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punctual.milestones.timeline.Occurrence.Outcome;
import io.punctual.milestones.timeline.Occurrence.State;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules of milestones one by one, by their numbers. */
class TimelineTest {
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

    @Test
    void rule_9_a_reply_on_the_promised_channel_completes_in_time() {
        var milestone = Story.of(ACTING).replied(60, "EMAIL").only();

        assertThat(milestone.state()).isEqualTo(State.COMPLETED);
        assertThat(milestone.completedAt()).isEqualTo(at(60));
        assertThat(milestone.outcome()).isEqualTo(Outcome.MET);
        assertThat(triggers(milestone)).isEmpty();
    }

    @Test
    void rule_9_another_channel_or_a_comment_does_not() {
        assertThat(Story.of(ACTING).replied(60, "PHONE").commented(61).only().state())
                .isEqualTo(State.RUNNING);
    }

    @Test
    void rule_9_completing_exactly_at_the_target_is_met() {
        var milestone = Story.of(ACTING).replied(180, "EMAIL").only();

        assertThat(milestone.outcome()).isEqualTo(Outcome.MET);
        assertThat(triggers(milestone)).isEqualTo("WARNING-1@150!");
        assertThat(Story.of(ACTING).replied(181, "EMAIL").only().outcome()).isEqualTo(Outcome.MISSED);
    }

    @Test
    void rule_9_a_call_counts_from_its_start_however_late_it_is_logged() {
        var byPhone = milestone("").replace("EMAIL", "PHONE");

        var story = Story.of(byPhone).commented(200);
        assertThat(story.only().violatedAt(at(200))).isTrue();

        var milestone = story.repliedAndTold(179, 205, "PHONE").only();
        assertThat(milestone.completedAt()).isEqualTo(at(179));
        assertThat(milestone.violatedAt(at(205))).isFalse();
        assertThat(milestone.triggers()).isEmpty();
    }

    @Test
    void rule_9_completion_is_evaluated_before_closing() {
        var done = milestone("").replace("case.lastReplyChannel == 'EMAIL'", "case.statusCategory == 'CLOSED'");

        assertThat(Story.of(done).closed(60).only().state()).isEqualTo(State.COMPLETED);
    }

    @Test
    void rule_9_an_agent_completes_it_with_a_time_in_the_past() {
        var milestone = Story.of(ACTING).commented(200).completedByAgent(100).only();

        assertThat(milestone.state()).isEqualTo(State.COMPLETED);
        assertThat(milestone.completedAt()).isEqualTo(at(100));
        assertThat(milestone.outcome()).isEqualTo(Outcome.MET);
        assertThat(milestone.why()).isEqualTo("completed by agent-1: by telephone");
    }

    @Test
    void rule_9_one_that_starts_with_its_criteria_does_not_see_earlier_replies() {
        var late = milestone(", \"startsAt\": \"CRITERIA\", \"criteria\": \"case.fields.kind == 'x'\"");

        assertThat(Story.of(late)
                        .replied(5, "EMAIL")
                        .changed(10, "case.fields.kind", "x")
                        .only()
                        .state())
                .isEqualTo(State.RUNNING);
    }

    @Test
    void rule_9_one_that_starts_with_the_process_sees_earlier_replies_at_their_own_time() {
        var late = milestone(", \"criteria\": \"case.fields.kind == 'x'\"");

        assertThat(Story.of(late)
                        .replied(5, "EMAIL")
                        .changed(10, "case.fields.kind", "x")
                        .only()
                        .completedAt())
                .isEqualTo(at(5));
    }

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

    @Test
    void rule_13_a_pause_moves_target_and_pending_triggers_by_its_open_time() {
        var paused = Story.of(ACTING).paused(100).only();
        assertThat(paused.state()).isEqualTo(State.PAUSED);
        assertThat(paused.stoppedAt()).isEqualTo(at(100));
        assertThat(paused.violatedAt(at(900))).isFalse();

        var resumed = Story.of(ACTING).paused(100).resumed(110).only();
        assertThat(resumed.state()).isEqualTo(State.RUNNING);
        assertThat(triggers(resumed)).isEqualTo("WARNING-1@160 TARGET-0@190 VIOLATION-2@220");
    }

    @Test
    void rule_13_pauses_by_status_and_by_hand_are_a_union() {
        var story = Story.of(ACTING).paused(10).changed(20, "case.statusPausesMilestones", true);

        assertThat(story.resumed(30).only().state()).isEqualTo(State.PAUSED);
        assertThat(story.changed(40, "case.statusPausesMilestones", false)
                        .only()
                        .targetAt())
                .isEqualTo(at(210));
    }

    @Test
    void rule_13_one_that_cannot_pause_runs_on() {
        var story = Story.of(milestone(", \"pausable\": false")).paused(10).resumed(100);

        assertThat(story.only().targetAt()).isEqualTo(at(180));
    }

    @Test
    void rule_13_a_paused_milestone_may_complete() {
        var milestone = Story.of(ACTING).paused(10).replied(500, "EMAIL").only();

        assertThat(milestone.state()).isEqualTo(State.COMPLETED);
        assertThat(milestone.outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void rule_13_a_pause_after_the_target_moves_what_is_still_to_come() {
        assertThat(triggers(Story.of(ACTING).paused(200).resumed(220).only()))
                .isEqualTo("WARNING-1@150! TARGET-0@180! VIOLATION-2@230");
    }

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

    @Test
    void rule_15_closing_ends_what_is_open() {
        var milestone = Story.of(ACTING).closed(60).only();

        assertThat(milestone.state()).isEqualTo(State.CANCELLED);
        assertThat(milestone.outcome()).isEqualTo(Outcome.UNMET_AT_CLOSE);
        assertThat(Story.of(ACTING).closed(200).only().outcome()).isEqualTo(Outcome.MISSED);
    }

    @Test
    void rule_15_reopening_resumes_and_the_closed_time_is_a_pause() {
        var milestone = Story.of(ACTING).closed(60).reopened(100).only();

        assertThat(milestone.state()).isEqualTo(State.RUNNING);
        assertThat(milestone.outcome()).isNull();
        assertThat(triggers(milestone)).isEqualTo("WARNING-1@190 TARGET-0@220 VIOLATION-2@250");
        assertThat(triggers(Story.of(ACTING).closed(160).reopened(200).only()))
                .isEqualTo("WARNING-1@150! TARGET-0@220 VIOLATION-2@250");
    }

    @Test
    void rule_15_reopening_may_restart_or_do_nothing() {
        var restart = ACTING.replace("\"name\": \"Basic\",", "\"name\": \"Basic\", \"onReopen\": \"RESTART\",");
        var nothing = restart.replace("RESTART", "NOTHING");

        assertThat(Story.of(restart)
                        .replied(5, "EMAIL")
                        .closed(60)
                        .reopened(100)
                        .milestones())
                .extracting(Occurrence::state, Occurrence::targetAt)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(State.COMPLETED, at(180)),
                        org.assertj.core.api.Assertions.tuple(State.RUNNING, at(280)));
        assertThat(Story.of(nothing)
                        .closed(60)
                        .reopened(100)
                        .commented(101)
                        .only()
                        .state())
                .isEqualTo(State.CANCELLED);
    }

    @Test
    void rule_15_a_process_also_ends_by_its_exit_criteria() {
        var exit = ACTING.replace("\"name\": \"Basic\",", "\"name\": \"Basic\", \"exit\": \"case.status == 'Spam'\",");

        assertThat(Story.of(exit).changed(10, "case.status", "Spam").only().state())
                .isEqualTo(State.CANCELLED);
    }

    @Test
    void rule_12_elapsed_time_leaves_out_pauses() {
        var milestone = Story.of(ACTING).paused(10).resumed(40).only();

        assertThat(milestone.running().until(at(60))).isEqualTo(Duration.ofMinutes(30));
    }
}
