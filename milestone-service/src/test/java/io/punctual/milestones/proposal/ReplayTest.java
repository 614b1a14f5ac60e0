package io.punctual.milestones.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.message.MessageJson;
import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.calendar.CalendarDocument;
import io.punctual.milestones.definition.CompiledProcess;
import io.punctual.milestones.definition.ProcessDocument;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.Occurrence.Outcome;
import io.punctual.milestones.timeline.Occurrence.State;
import io.punctual.milestones.timeline.Story;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplayTest {
    private static final String BASIC = Story.milestone("");
    private static final String OFFICE = """
            {"zone": "UTC", "weekly": {"MON": [["01:00", "02:00"]], "TUE": [["00:00", "24:00"]]}}""";

    static Stream<Story> stories() {
        return Stream.of(
                Story.of(Story.ACTING).replied(60, "EMAIL"),
                Story.of(Story.ACTING).paused(30).resumed(90).replied(250, "EMAIL"),
                Story.of(Story.ACTING).closed(200).reopened(300),
                Story.of(Story.ACTING).customerWrote(10).completedByAgent(20),
                Story.of(Story.ACTING).changed(20, "case.priority", "HIGH"));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void trying_what_governed_anyway_shows_what_happened(Story story) {
        var again = replay(story, Story.ACTING, Map.of());

        assertThat(again.stream().map(ReplayTest::essence))
                .isEqualTo(story.milestones().stream().map(ReplayTest::essence).toList());
    }

    private static List<Object> essence(Occurrence one) {
        return List.of(one.id(), one.state(), one.targetAt(), String.valueOf(one.outcome()), Story.triggers(one));
    }

    @Test
    void a_shorter_target_is_judged_by_the_same_reply() {
        var story = Story.of(BASIC).replied(100, "EMAIL");

        var would = replay(story, BASIC.replace("PT3H", "PT1H"), Map.of()).getFirst();

        assertThat(would.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(would.targetAt()).isEqualTo(Story.at(60));
        assertThat(story.only().outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void other_hours_count_from_the_start_of_the_case_on() {
        var story = Story.of(BASIC).replied(100, "EMAIL");
        var named = BASIC.replace("\"name\": \"Basic\"", "\"name\": \"Basic\", \"businessHoursId\": \"office\"");

        var would = replay(story, named, Map.of("office", calendar(OFFICE))).getFirst();

        assertThat(would.targetAt()).isEqualTo(Story.at(24 * 60 + 120));
    }

    @Test
    void what_a_person_completed_stays_completed_where_the_milestone_keeps_its_name() {
        var story = Story.of(BASIC).completedByAgent(90);

        assertThat(replay(story, BASIC.replace("PT3H", "PT1H"), Map.of())
                        .getFirst()
                        .outcome())
                .isEqualTo(Outcome.MISSED);
        assertThat(replay(story, BASIC.replace("First reply", "Reply"), Map.of())
                        .getFirst()
                        .state())
                .isEqualTo(State.RUNNING);
    }

    @Test
    void a_case_that_changed_its_process_is_under_the_proposed_one_all_along() {
        var story = Story.of(BASIC).with("premium", 1, BASIC).commented(30).decided(30, "premium", 1);

        var would = replay(story, BASIC.replace("PT3H", "PT2H"), Map.of());

        assertThat(would).hasSize(1);
        assertThat(would.getFirst().targetAt()).isEqualTo(Story.at(120));
        assertThat(would.getFirst().state()).isEqualTo(State.RUNNING);
    }

    private static List<Occurrence> replay(Story story, String definition, Map<String, BusinessCalendar> hours) {
        var proposal = new Proposal(process(definition), hours, Map.of());
        return new Replay(proposal, story).of(story.history());
    }

    private static CompiledProcess process(String definition) {
        var json = """
                {"id": "proposed", "version": 1, "revision": 1, "variables": {"case.lastReplyChannel": "STRING"},
                 "definition": %s}""".formatted(definition);
        return CompiledProcess.compile(MessageJson.MAPPER.readValue(json, ProcessDocument.class));
    }

    private static BusinessCalendar calendar(String json) {
        return BusinessCalendar.compile(
                MessageJson.MAPPER.readValue(json, CalendarDocument.class).toDefinition());
    }
}
