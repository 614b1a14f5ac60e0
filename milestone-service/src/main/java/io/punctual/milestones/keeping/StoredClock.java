package io.punctual.milestones.keeping;

import io.punctual.kit.message.MessageJson;
import io.punctual.milestones.timeline.CalendarRef;
import io.punctual.milestones.timeline.Hours;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.RunningTime;
import io.punctual.milestones.timeline.RunningTime.Leg;
import io.punctual.milestones.timeline.ServiceLevels;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * By what the clock of an occurrence runs.
 *
 * @param legs as JSON; null for the usual clock that has run in the same hours from the start on
 */
record StoredClock(
        String definitionKey,
        Duration target,
        CalendarRef calendar,
        @Nullable String legs,
        Set<String> withheld) {

    static StoredClock of(Occurrence occurrence) {
        return new StoredClock(
                occurrence.milestone().key(),
                occurrence.target(),
                occurrence.calendar(),
                isUsual(occurrence) ? null : written(occurrence.running()),
                new TreeSet<>(occurrence.withheld()));
    }

    private static boolean isUsual(Occurrence occurrence) {
        var legs = occurrence.running().legs();
        var first = legs.getFirst();
        var to = first.to();
        return legs.size() == 1
                && first.from().equals(occurrence.startedAt())
                && (to == null || to.equals(occurrence.stoppedAt()))
                && first.hours().ref().equals(occurrence.calendar());
    }

    private static String written(RunningTime running) {
        var array = MessageJson.MAPPER.createArrayNode();
        for (var leg : running.legs()) {
            var to = leg.to();
            array.addArray()
                    .add(micros(leg.from()))
                    .add(to == null ? null : micros(to))
                    .add(leg.hours().ref().id())
                    .add(leg.hours().ref().revision());
        }
        return MessageJson.MAPPER.writeValueAsString(array);
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    RunningTime running(Instant startedAt, @Nullable Instant stoppedAt, ServiceLevels levels) {
        if (legs == null) {
            return new RunningTime(List.of(new Leg(startedAt, stoppedAt, hours(calendar, levels))));
        }
        var read = MessageJson.MAPPER.readTree(legs);
        return new RunningTime(StreamSupport.stream(read.spliterator(), false)
                .map(leg -> leg(leg, levels))
                .toList());
    }

    private static Leg leg(JsonNode leg, ServiceLevels levels) {
        var to = leg.get(1).isNull() ? null : instant(leg.get(1));
        var ref = new CalendarRef(leg.get(2).stringValue(), leg.get(3).longValue());
        return new Leg(instant(leg.get(0)), to, hours(ref, levels));
    }

    private static Instant instant(JsonNode micros) {
        return Instant.EPOCH.plus(micros.longValue(), ChronoUnit.MICROS);
    }

    static Hours hours(CalendarRef ref, ServiceLevels levels) {
        return ref.equals(CalendarRef.ALWAYS) ? Hours.ALWAYS : new Hours(ref, levels.calendar(ref));
    }

    boolean isNewerThan(StoredClock other) {
        return calendar.id().equals(other.calendar.id()) && calendar.revision() > other.calendar.revision();
    }
}
