package io.punctual.milestones.read;

import io.punctual.milestones.calendar.Segment;
import io.punctual.milestones.timeline.CalendarRef;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.Occurrence.State;
import io.punctual.milestones.timeline.RunningTime;
import io.punctual.milestones.timeline.TriggerState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows an occurrence as it stands at one instant. */
record Viewing(UUID caseId, Occurrence occurrence, String processName, Map<String, Instant> fired, Instant now) {
    private static final int MOST_SEGMENTS = 100;

    MilestoneView view() {
        var reached = reached();
        var business = occurrence.running().until(reached);
        var open = !occurrence.ended() && !occurrence.targetAt().equals(RunningTime.NEVER);
        return new MilestoneView(
                occurrence.id(),
                caseId,
                occurrence.name(),
                occurrence.occurrence(),
                occurrence.state(),
                occurrence.violatedAt(now),
                occurrence.startedAt(),
                occurrence.targetAt(),
                occurrence.completedAt(),
                occurrence.outcome(),
                open ? Duration.between(reached, occurrence.targetAt()) : null,
                open ? occurrence.target().minus(business) : null,
                Duration.between(
                        occurrence.startedAt(),
                        reached.isBefore(occurrence.startedAt()) ? occurrence.startedAt() : reached),
                business,
                occurrence.state() == State.PAUSED ? occurrence.stoppedAt() : null,
                occurrence.milestone().definition().instruction(),
                upcoming(),
                firedTriggers(),
                why());
    }

    private Instant reached() {
        var stopped = occurrence.stoppedAt();
        return stopped == null ? now : stopped;
    }

    private List<MilestoneView.Trigger> upcoming() {
        return occurrence.triggers().stream()
                .filter(trigger -> !occurrence.ended() && !trigger.passed() && !fired.containsKey(trigger.key()))
                .map(trigger -> trigger(trigger, null))
                .toList();
    }

    private List<MilestoneView.Trigger> firedTriggers() {
        return occurrence.triggers().stream()
                .filter(trigger -> fired.containsKey(trigger.key()))
                .map(trigger -> trigger(trigger, fired.get(trigger.key())))
                .toList();
    }

    private static MilestoneView.Trigger trigger(TriggerState trigger, @Nullable Instant firedAt) {
        return new MilestoneView.Trigger(trigger.on().name(), trigger.index(), trigger.dueAt(), firedAt);
    }

    private MilestoneView.Why why() {
        var always = occurrence.calendar().equals(CalendarRef.ALWAYS);
        return new MilestoneView.Why(
                occurrence.startedBecause(),
                InKorean.of(occurrence.startedBecause()),
                occurrence.why(),
                InKorean.of(occurrence.why()),
                occurrence.criteria(),
                occurrence.milestone().completion().source(),
                occurrence.target(),
                occurrence.process().id(),
                occurrence.process().version(),
                processName,
                always ? null : occurrence.calendar().id(),
                always ? null : occurrence.calendar().revision(),
                calendars(),
                counted(),
                pauses());
    }

    private List<MilestoneView.Hours> calendars() {
        var used = new ArrayList<MilestoneView.Hours>();
        for (var leg : occurrence.running().legs()) {
            var hours = leg.hours().ref();
            var same = !used.isEmpty()
                    && used.getLast().calendarId().equals(hours.id())
                    && used.getLast().revision() == hours.revision();
            if (!same && !hours.equals(CalendarRef.ALWAYS)) {
                used.add(new MilestoneView.Hours(hours.id(), hours.revision(), leg.from()));
            }
        }
        return used;
    }

    private List<MilestoneView.Pause> pauses() {
        return occurrence.running().stops().stream()
                .filter(stop -> stop.to() != null || occurrence.state() == State.PAUSED)
                .map(stop -> new MilestoneView.Pause(stop.from(), stop.to()))
                .toList();
    }

    private List<Segment> counted() {
        var target = occurrence.targetAt();
        if (target.equals(RunningTime.NEVER)) {
            return List.of();
        }
        return occurrence.running().legs().stream()
                .flatMap(leg -> counted(leg, target))
                .limit(MOST_SEGMENTS)
                .toList();
    }

    private static Stream<Segment> counted(RunningTime.Leg leg, Instant target) {
        var to = leg.to();
        var end = to == null || to.isAfter(target) ? target : to;
        return end.isAfter(leg.from()) ? leg.calendar().segments(leg.from(), end).stream() : Stream.empty();
    }
}
