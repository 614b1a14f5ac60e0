package io.punctual.milestones.timeline;

import static io.punctual.milestones.timeline.Story.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.milestones.timeline.Occurrence.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every history, however it was heard. */
class TimelinePropertiesTest {
    enum Act {
        REPLY_BY_MAIL,
        REPLY_BY_PHONE,
        LATE_CALL,
        COMMENT,
        PAUSE,
        RESUME,
        STATUS_PAUSE,
        STATUS_RESUME,
        CRITICAL,
        LOW,
        CLOSE,
        REOPEN
    }

    record Step(int after, Act act) {}

    private static final String PROCESS = """
            {"name": "Basic", "milestones": [{"name": "First reply", "completion": "case.lastReplyChannel == 'EMAIL'",
             "target": {"CRITICAL": "PT1H", "default": "PT3H"}, "actions": [{"on": "SUCCESS", "do": []},
             {"on": "WARNING", "offset": "PT30M", "do": []}, {"on": "WARNING", "atElapsed": "50%", "do": []},
             {"on": "VIOLATION", "offset": "PT0S", "do": []}, {"on": "VIOLATION", "offset": "PT30M", "do": []}]}]}""";

    @Provide
    Arbitrary<List<Step>> lives() {
        var step = Combinators.combine(Arbitraries.integers().between(0, 90), Arbitraries.of(Act.class))
                .as(Step::new);
        return step.list().ofMaxSize(12);
    }

    @Property(tries = 300)
    void rule_9_the_order_and_repetition_of_messages_do_not_matter(
            @ForAll("lives") List<Step> life, @ForAll long seed) {
        var story = tell(life);
        var facts = new ArrayList<>(story.facts);
        facts.addAll(story.facts);
        Collections.shuffle(facts, new Random(seed));
        var decisions = new ArrayList<>(story.decisions);
        decisions.addAll(story.decisions);

        var heard = story.milestones(new History(Story.CASE, facts, decisions, List.of()));

        assertThat(heard.toString()).isEqualTo(story.milestones().toString());
    }

    @Property(tries = 300)
    void rule_10_what_passed_keeps_its_time_whatever_follows(@ForAll("lives") List<Step> life) {
        var story = new Story().with("basic", 1, PROCESS).opened().decided(0, "basic", 1);
        List<TriggerState> passed = List.of();
        int now = 0;
        for (var step : life) {
            now += step.after();
            apply(story, step, now);
            var triggers = story.only().triggers();
            // A call logged late may prove that a trigger should not have fired; nothing else changes the past.
            if (step.act() != Act.LATE_CALL) {
                assertThat(triggers).containsAll(passed);
            }
            passed = triggers.stream().filter(TriggerState::passed).toList();
        }
    }

    @Property(tries = 300)
    void rule_13_the_target_is_reached_after_exactly_its_amount_of_running_time(@ForAll("lives") List<Step> life) {
        var milestone = tell(life).only();
        if (milestone.state() == State.RUNNING) {
            assertThat(milestone.running().until(milestone.targetAt())).isEqualTo(milestone.target());
        }
    }

    @Property(tries = 300)
    void rule_14_what_its_own_actions_change_neither_cancels_nor_moves_it(
            @ForAll("lives") List<Step> life, @ForAll boolean toCritical) {
        var story = tell(life);
        var before = story.only();
        var end = life.stream().mapToInt(Step::after).sum();

        var after = story.changedBy(before, end, "case.priority", toCritical ? "CRITICAL" : "LOW")
                .commented(end)
                .only();

        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.targetAt()).isEqualTo(before.targetAt());
        assertThat(after.triggers()).isEqualTo(before.triggers());
    }

    static Story tell(List<Step> life) {
        var story = new Story().with("basic", 1, PROCESS).opened().decided(0, "basic", 1);
        int now = 0;
        for (var step : life) {
            now += step.after();
            apply(story, step, now);
        }
        return story;
    }

    private static void apply(Story story, Step step, int now) {
        switch (step.act()) {
            case REPLY_BY_MAIL -> story.replied(now, "EMAIL");
            case REPLY_BY_PHONE -> story.replied(now, "PHONE");
            case LATE_CALL -> story.repliedAndTold(Math.max(0, now - 45), now, "EMAIL");
            case COMMENT -> story.commented(now);
            case PAUSE -> story.paused(now);
            case RESUME -> story.resumed(now);
            case STATUS_PAUSE -> story.changed(now, "case.statusPausesMilestones", true);
            case STATUS_RESUME -> story.changed(now, "case.statusPausesMilestones", false);
            case CRITICAL -> story.changed(now, "case.priority", "CRITICAL");
            case LOW -> story.changed(now, "case.priority", "LOW");
            case CLOSE -> story.closed(now);
            case REOPEN -> story.reopened(now);
        }
        assertThat(story.facts.getLast().at()).isEqualTo(at(now));
    }
}
