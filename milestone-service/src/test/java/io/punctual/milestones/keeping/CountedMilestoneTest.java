package io.punctual.milestones.keeping;

import static io.punctual.milestones.timeline.Story.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.milestones.keeping.StoredMilestone.FiredTrigger;
import io.punctual.milestones.timeline.CalendarRef;
import io.punctual.milestones.timeline.NewHours;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.Story;
import io.punctual.milestones.timeline.TriggerState;
import io.punctual.milestones.timer.PlannedTrigger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What follows new business hours from its row alone comes out as the whole fold does, with what has fired by then. */
class CountedMilestoneTest {
    private static final List<String> WEEKS = List.of(
            "{\"zone\": \"Asia/Seoul\", \"weekly\": {\"MON\": [[\"09:00\",\"18:00\"]], \"TUE\": [[\"09:00\",\"18:00\"]]}}",
            "{\"zone\": \"Asia/Seoul\", \"weekly\": {\"MON\": [[\"09:00\",\"10:00\"],[\"11:00\",\"18:00\"]]}}",
            "{\"zone\": \"Asia/Seoul\", \"weekly\": {\"MON\": [[\"13:00\",\"15:00\"]], \"WED\": [[\"00:00\",\"24:00\"]]}}",
            "{\"zone\": \"Asia/Seoul\", \"weekly\": {\"MON\": [[\"09:30\",\"12:30\"]], \"FRI\": [[\"09:00\",\"18:00\"]]}}");
    private static final String PROCESS = """
            {"name": "Basic", "milestones": [{"name": "First reply", "target": {"LOW": "PT5H", "default": "PT3H"},
             "completion": "case.lastReplyChannel == 'EMAIL'", "actions": [
             {"on": "WARNING", "offset": "PT30M", "do": []}, {"on": "WARNING", "atElapsed": "50%", "do": []},
             {"on": "WARNING", "offset": "PT2H", "clock": "WALL", "do": []},
             {"on": "VIOLATION", "offset": "PT30M", "do": []}, {"on": "VIOLATION", "offset": "PT4H", "clock": "WALL", "do": []}]}]}""";

    /** What happens, a while after what happened before it. */
    record Act(String what, int after) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        var what = Arbitraries.of("pause", "resume", "reply", "low", "medium", "comment", "hours");
        var after = Arbitraries.integers().between(1, 120);
        return net.jqwik.api.Combinators.combine(what, after)
                .as(Act::new)
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 2_000)
    void rule_14_a_row_alone_follows_new_hours_as_the_whole_history_does(
            @ForAll("acts") List<Act> acts,
            @ForAll("weeks") int first,
            @ForAll("weeks") int next,
            @ForAll("later") int later,
            @ForAll("job") int job) {
        var story = new Story()
                .with("basic", 1, PROCESS)
                .calendar("kr", 1, WEEKS.get(first))
                .opened()
                .decided(0, "basic", 1, "kr", Map.of("kr", 1L));
        var minute = play(story, acts) + later;
        var revision = story.only().calendar().revision() + 1;
        var before = counted(story.only(), at(minute + job));

        var fold = story.copy().rescheduled(minute, "kr", revision, WEEKS.get(next));
        var hours = StoredClock.hours(new CalendarRef("kr", revision), fold);
        var alone = NewHours.countedIn(hours, at(minute), before.occurrence(story, at(minute)));

        assertThat(said(before, alone)).isEqualTo(said(before, fold.only()));
    }

    /** What would be stored and said. */
    private static String said(CountedMilestone before, Occurrence now) {
        var change = new Change(before.stored(), now);
        return "%s %s %s %s %s %s %s"
                .formatted(
                        now.state(),
                        now.targetAt(),
                        now.ended() ? "" : now.why(),
                        now.stoppedAt(),
                        change.kinds(),
                        change.pending().stream()
                                .map(trigger -> trigger.key() + "@" + trigger.dueAt())
                                .toList(),
                        now.ended() ? "" : StoredClock.of(now));
    }

    private static int play(Story story, List<Act> acts) {
        int minute = 0;
        int revision = 1;
        for (var act : acts) {
            minute += act.after();
            switch (act.what()) {
                case "pause" -> story.paused(minute);
                case "resume" -> story.resumed(minute);
                case "reply" -> story.replied(minute, "PHONE");
                case "low" -> story.changed(minute, "case.priority", "LOW");
                case "medium" -> story.changed(minute, "case.priority", "MEDIUM");
                case "hours" -> story.rescheduled(minute, "kr", ++revision, WEEKS.get(minute % WEEKS.size()));
                default -> story.commented(minute);
            }
        }
        return minute;
    }

    /** As its row would be read: everything that was due by then has fired. */
    private static CountedMilestone counted(Occurrence occurrence, Instant by) {
        var due = new Change(null, occurrence)
                .pending().stream()
                        .filter(trigger -> trigger.dueAt().isBefore(by))
                        .toList();
        var plan = new Change(null, occurrence)
                .pending().stream()
                        .map(trigger -> new PlannedTrigger(trigger.key(), trigger.dueAt(), 1))
                        .toList();
        var stored = new StoredMilestone(
                occurrence.id(),
                occurrence.process().id(),
                occurrence.process().version(),
                occurrence.state(),
                occurrence.targetAt(),
                null,
                null,
                1,
                1,
                plan,
                due.stream()
                        .map(trigger -> new FiredTrigger(trigger.key(), trigger.dueAt(), 2, false, false))
                        .toList(),
                StoredClock.of(occurrence));
        var locked = new LockedMilestone(
                "(0,1)",
                Story.CASE,
                occurrence.occurrence(),
                occurrence.startedAt(),
                occurrence.stoppedAt(),
                "correlation",
                stored);
        return new CountedMilestone(
                locked,
                null,
                by.minusSeconds(1),
                stored,
                due.stream().map(TriggerState::dueAt).toList());
    }

    @Provide
    Arbitrary<Integer> weeks() {
        return Arbitraries.integers().between(0, WEEKS.size() - 1);
    }

    @Provide
    Arbitrary<Integer> later() {
        return Arbitraries.integers().between(1, 2_000);
    }

    /** How long the job takes to come to it, while its timers go on firing by the old hours. */
    @Provide
    Arbitrary<Integer> job() {
        return Arbitraries.integers().between(0, 240);
    }

    @net.jqwik.api.Example
    void it_is_settled_only_when_all_that_is_known_happened_before() {
        var occurrence = Story.of(Story.ACTING).only();
        var row = counted(occurrence, at(160));

        assertThat(row.isSettledBefore(at(160))).isTrue();
        assertThat(row.isSettledBefore(at(159))).isFalse();
        assertThat(Set.copyOf(row.clock().withheld())).isEmpty();
    }
}
