package io.punctual.milestones.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.milestones.timeline.Occurrence.State;
import io.punctual.milestones.timeline.TimelinePropertiesTest.Act;
import io.punctual.milestones.timeline.TimelinePropertiesTest.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares the fold with an interpreter that goes minute by minute and is too simple to be wrong. */
class TimelineOracleTest {
    private record Happening(int minute, Act act) {}

    /** Counts the minutes the clock runs, and fires what has reached its count. */
    private static final class MinuteByMinute {
        private final TreeMap<String, Integer> counts = new TreeMap<>();
        private final Set<String> fired = new TreeSet<>();
        private final Set<String> given = new TreeSet<>();
        private int elapsed;
        private int target = 180;
        private boolean critical;
        private boolean byHand;
        private boolean byStatus;
        private boolean closed;
        private boolean replied;
        private boolean completed;

        MinuteByMinute() {
            setCounts();
        }

        private void setCounts() {
            counts.put("TARGET-0", target);
            counts.put("WARNING-1", target - 30);
            counts.put("WARNING-2", target / 2);
            counts.put("VIOLATION-3", target);
            counts.put("VIOLATION-4", target + 30);
        }

        void happens(Act act) {
            var wasClosed = closed;
            switch (act) {
                case REPLY_BY_MAIL, LATE_CALL -> replied = true;
                case REPLY_BY_PHONE -> replied = false;
                case PAUSE -> byHand = true;
                case RESUME -> byHand = false;
                case STATUS_PAUSE -> byStatus = true;
                case STATUS_RESUME -> byStatus = false;
                case CRITICAL -> critical = true;
                case LOW -> critical = false;
                case CLOSE -> closed = true;
                case REOPEN -> closed = false;
                case COMMENT -> {}
            }
            // Completion comes before closing.
            completed |= replied && !(wasClosed && closed);
            if (!completed && !closed && target != (critical ? 60 : 180)) {
                retarget();
            }
        }

        private void retarget() {
            target = critical ? 60 : 180;
            setCounts();
            var late = counts.entrySet().stream()
                    .filter(count -> count.getKey().startsWith("WARNING") && count.getValue() <= elapsed)
                    .filter(count -> !fired.contains(count.getKey()) && !given.contains(count.getKey()))
                    .sorted(Map.Entry.comparingByValue())
                    .map(count -> count.getKey())
                    .toList();
            late.stream().limit(Math.max(0, late.size() - 1)).forEach(given::add);
        }

        boolean running() {
            return !completed && !closed && !byHand && !byStatus;
        }

        void passMinute() {
            if (running()) {
                counts.forEach((key, count) -> {
                    if (count <= elapsed && !given.contains(key)) {
                        fired.add(key);
                    }
                });
                elapsed++;
            }
        }

        State state() {
            if (completed) {
                return State.COMPLETED;
            }
            return closed ? State.CANCELLED : running() ? State.RUNNING : State.PAUSED;
        }
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        return new TimelinePropertiesTest().lives();
    }

    @Property(tries = 2_000)
    void rules_9_10_13_14_15_as_counted_minute_by_minute(@ForAll("lives") List<Step> life) {
        var story = TimelinePropertiesTest.tell(life);
        var end = life.stream().mapToInt(Step::after).sum() + 1;

        var fold = story.commented(end).only();
        var counted = count(life, end);

        assertThat(fold.state()).isEqualTo(counted.state());
        assertThat(passed(fold)).isEqualTo(counted.fired);
        if (fold.state() == State.RUNNING) {
            assertThat(fold.running().until(Story.at(end)).toMinutes()).isEqualTo(counted.elapsed);
            assertThat(fold.target().toMinutes()).isEqualTo(counted.target);
        }
    }

    private static Set<String> passed(Occurrence fold) {
        return fold.triggers().stream()
                .filter(TriggerState::passed)
                .map(TriggerState::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static MinuteByMinute count(List<Step> life, int end) {
        var happenings = new ArrayList<Happening>();
        int now = 0;
        for (var step : life) {
            now += step.after();
            happenings.add(new Happening(step.act() == Act.LATE_CALL ? Math.max(0, now - 45) : now, step.act()));
        }
        happenings.sort(Comparator.comparing(Happening::minute));
        var counting = new MinuteByMinute();
        for (int minute = 0; minute < end; minute++) {
            for (var happening : happenings) {
                if (happening.minute() == minute) {
                    counting.happens(happening.act());
                }
            }
            counting.passMinute();
        }
        return counting;
    }
}
