package io.punctual.milestones.timeline;

import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.definition.TriggerDefinition.On;
import io.punctual.milestones.timeline.Life.Alarm;
import io.punctual.milestones.timeline.Life.Promise;
import io.punctual.milestones.timeline.Life.Rules;
import io.punctual.milestones.timeline.Occurrence.Outcome;
import io.punctual.milestones.timeline.Occurrence.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One occurrence as somebody with a stop watch would keep it: minute by minute, counting the open ones. */
final class NaiveRun {
    static final int NEVER = Integer.MAX_VALUE;
    private static final int PATIENCE = 20_000;

    final String id;
    final int cycle;
    final int start;
    final int seesFrom;
    final int knownAt;
    Rules rules;
    Promise promise;
    String key;
    BusinessCalendar hours;
    int revision;
    State state = State.RUNNING;
    int target;
    int pausedSince = -1;
    int over = -1;
    boolean endedByClosing;
    boolean waits;
    private boolean judged;
    int completedAt = -1;
    int nextTarget = -1;

    @Nullable Outcome outcome;

    final NaiveEyes eyes = new NaiveEyes();
    /** When each minute of open time was full, and in which minutes the watch ran. */
    final List<Integer> counted = new ArrayList<>();

    final TreeSet<Integer> ran = new TreeSet<>();
    /** What fired, by what it is, with when it was due. */
    final TreeMap<String, Integer> fired = new TreeMap<>();

    final Set<String> givenUp = new TreeSet<>();

    NaiveRun(
            String id,
            int cycle,
            int start,
            int seesFrom,
            int knownAt,
            Rules rules,
            int place,
            BusinessCalendar hours) {
        this.id = id;
        this.cycle = cycle;
        this.start = start;
        this.seesFrom = seesFrom;
        this.knownAt = knownAt;
        this.rules = rules;
        this.promise = rules.promises().get(place);
        this.key = rules.key(place);
        this.hours = hours;
    }

    boolean is(@Nullable UUID other) {
        return ToldLife.uuid(id).equals(other);
    }

    boolean active() {
        return state == State.RUNNING || state == State.PAUSED;
    }

    /** A minute in which the watch runs: first fires what is due, then counts it if it is open. */
    void tick(int minute) {
        for (var alarm : alarms()) {
            if (!fired.containsKey(what(alarm)) && !givenUp.contains(place(alarm)) && isDue(alarm, minute)) {
                fired.put(what(alarm), dueAt(alarm, minute));
            }
        }
        count(minute);
    }

    void count(int minute) {
        ran.add(minute);
        if (hours.isOpen(Story.at(minute))) {
            counted.add(minute + 1);
        }
    }

    private List<Alarm> alarms() {
        var all = new ArrayList<Alarm>();
        all.add(new Alarm(On.TARGET, 0, false, false));
        all.addAll(promise.alarms());
        return all;
    }

    static String what(Alarm alarm) {
        return alarm.on() + " " + alarm.minutes() + (alarm.percent() ? "%" : "") + (alarm.wall() ? " wall" : "");
    }

    private String place(Alarm alarm) {
        return promise.alarms().indexOf(alarm) + " " + what(alarm);
    }

    /** After so many open minutes; nothing for one that waits by the clock on the wall. */
    private int countOf(Alarm alarm) {
        var share = alarm.percent() ? target * alarm.minutes() / 100 : 0;
        return switch (alarm.on()) {
            case TARGET -> target;
            case WARNING -> alarm.percent() ? share : target - alarm.minutes();
            case VIOLATION -> alarm.percent() ? Math.max(target, share) : target + alarm.minutes();
            case SUCCESS -> throw new IllegalArgumentException();
        };
    }

    private boolean isDue(Alarm alarm, int minute) {
        return switch (alarm.on()) {
            case TARGET -> counted.size() >= target;
            case WARNING -> {
                if (alarm.wall()) {
                    var due = targetFrom(minute) - alarm.minutes();
                    yield due > start && minute >= due;
                }
                yield countOf(alarm) > 0 && counted.size() >= countOf(alarm);
            }
            case VIOLATION ->
                alarm.wall()
                        ? counted.size() >= target
                                && ran.subSet(reached(target), minute).size() >= alarm.minutes()
                        : counted.size() >= countOf(alarm);
            case SUCCESS -> false;
        };
    }

    /** Only warnings ask when exactly. */
    private int dueAt(Alarm alarm, int minute) {
        if (alarm.on() != On.WARNING) {
            return minute;
        }
        if (!alarm.wall()) {
            return reached(countOf(alarm));
        }
        var due = targetFrom(minute) - alarm.minutes();
        if (ran.contains(due) || ran.contains(due - 1)) {
            return due;
        }
        var after = ran.ceiling(due);
        return after == null ? Math.max(due, start) : after;
    }

    /** When so many open minutes were full. */
    int reached(int count) {
        return count == 0 ? start : counted.size() >= count ? counted.get(count - 1) : NEVER;
    }

    /** When the target is reached if the watch runs from the given minute on. */
    int targetFrom(int minute) {
        if (reached(target) != NEVER) {
            return reached(target);
        }
        int left = target - counted.size();
        for (int ahead = minute; ahead < minute + PATIENCE; ahead++) {
            if (hours.isOpen(Story.at(ahead)) && --left == 0) {
                return ahead + 1;
            }
        }
        return NEVER;
    }

    /** Of the warnings that are past, only the latest is still of use. */
    void keepLatestWarning(int past, boolean alsoFired, int minute) {
        var late = promise.alarms().stream()
                .filter(alarm -> alarm.on() == On.WARNING && !givenUp.contains(place(alarm)))
                .filter(alarm -> fired.containsKey(what(alarm)) ? alsoFired : active() && isDue(alarm, minute))
                .filter(alarm -> due(alarm, minute) <= past)
                .sorted(Comparator.<Alarm>comparingInt(alarm -> due(alarm, minute))
                        .thenComparing(alarm -> promise.alarms().indexOf(alarm)))
                .toList();
        for (var alarm : late.subList(0, Math.max(0, late.size() - 1))) {
            fired.remove(what(alarm));
            givenUp.add(place(alarm));
        }
    }

    private int due(Alarm alarm, int minute) {
        var known = fired.get(what(alarm));
        return known == null ? dueAt(alarm, minute) : known;
    }

    /** Of the warnings that were past when it was first known, only the latest is of use. */
    void judgeBirth(int minute) {
        if (!judged) {
            judged = true;
            var until = over >= 0 ? over : pausedSince >= 0 ? pausedSince : minute;
            keepLatestWarning(Math.min(until, knownAt), true, Math.min(until, minute));
        }
    }

    void retarget(int newTarget, int minute) {
        target = newTarget;
        var until = pausedSince >= 0 ? Math.min(pausedSince, minute) : minute;
        keepLatestWarning(until, false, until);
    }

    void pause(int minute) {
        state = State.PAUSED;
        pausedSince = minute;
    }

    void goOn() {
        state = State.RUNNING;
        pausedSince = -1;
        over = -1;
        outcome = null;
        endedByClosing = false;
    }

    void complete(int at) {
        // What is done in a pause had all the time left that the pause kept for it.
        var late = reached(target) < (pausedSince >= 0 ? pausedSince : at);
        nextTarget = targetFrom(at);
        state = State.COMPLETED;
        completedAt = at;
        outcome = late ? Outcome.MISSED : Outcome.MET;
        over = at;
    }

    void cancel(int minute) {
        nextTarget = targetFrom(pausedSince >= 0 ? pausedSince : minute);
        state = State.CANCELLED;
        over = pausedSince >= 0 ? pausedSince : minute;
    }

    void close(int minute) {
        cancel(minute);
        endedByClosing = true;
        outcome = reached(target) < over ? Outcome.MISSED : Outcome.UNMET_AT_CLOSE;
    }
}
