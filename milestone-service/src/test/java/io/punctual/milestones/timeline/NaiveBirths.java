package io.punctual.milestones.timeline;

import static io.punctual.milestones.timeline.NaiveCase.EVER;

import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.timeline.Life.Promise;
import io.punctual.milestones.timeline.Life.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When occurrences start and start again, kept by hand; one that starts late has its watch run since its start. */
final class NaiveBirths {
    private final NaiveCase one;
    private final Map<String, Integer> byAgents;
    private final Map<String, List<NaiveRun>> places = new HashMap<>();
    private final Map<String, Integer> births = new HashMap<>();

    NaiveBirths(NaiveCase one, Map<String, Integer> byAgents) {
        this.one = one;
        this.byAgents = byAgents;
    }

    void start(int minute, int knownAt) {
        var by = one.governing;
        if (!one.live || by == null || one.finished) {
            return;
        }
        for (int place = 0; place < by.promises().size(); place++) {
            if (!one.view.shows(by.promises().get(place).criteria(), EVER)) {
                at(by, place).forEach(run -> run.waits = false);
            } else if (startsFrom(by, place) <= minute) {
                bear(by, place, minute, knownAt);
            }
        }
    }

    void startWhatAwaitedItsTime(int minute) {
        var by = one.governing;
        for (int place = 0;
                by != null && one.live && !one.finished && place < by.promises().size();
                place++) {
            if (one.view.shows(by.promises().get(place).criteria(), EVER) && startsFrom(by, place) == minute) {
                bear(by, place, minute, minute);
            }
        }
    }

    /** From which minute it may start. */
    private int startsFrom(Rules by, int place) {
        var earlier = at(by, place);
        var promise = by.promises().get(place);
        if (goesOnElsewhere(by, promise)) {
            return NaiveRun.NEVER;
        }
        if (earlier.isEmpty()) {
            return EVER;
        }
        if (promise.recurrence().equals("NONE") || earlier.stream().anyMatch(run -> run.active() || run.waits)) {
            return NaiveRun.NEVER;
        }
        return promise.recurrence().equals("SEQUENTIAL") ? earlier.getLast().nextTarget : EVER;
    }

    /** One whose own action brought another process goes on under the one it had, and nobody takes its place. */
    private boolean goesOnElsewhere(Rules by, Promise promise) {
        return one.runs.stream()
                .anyMatch(run -> run.active()
                        && !run.rules.id().equals(by.id())
                        && run.promise.name().equals(promise.name()));
    }

    List<NaiveRun> at(Rules by, int place) {
        return places.getOrDefault(by.id() + "/" + by.key(place), List.of()).stream()
                .filter(run -> run.cycle == one.cycle)
                .toList();
    }

    void settle(NaiveRun run, Rules by, int place) {
        var there = places.computeIfAbsent(by.id() + "/" + by.key(place), _ -> new ArrayList<>());
        if (!there.contains(run)) {
            there.add(run);
        }
    }

    private void bear(Rules by, int place, int minute, int knownAt) {
        var promise = by.promises().get(place);
        var withProcess = !promise.fromCriteria() && at(by, place).isEmpty();
        var start = withProcess ? one.cycleStart : minute;
        var seesFrom = withProcess && one.cycle == 0 ? EVER : start;
        var number = births.merge(by.id() + "/" + by.key(place), 1, Integer::sum);
        var id = by.id() + "/" + by.key(place) + "/" + number;
        var run = new NaiveRun(id, one.cycle, start, seesFrom, knownAt, by, place, BusinessCalendar.ALWAYS);
        one.count(run, promise.inHours() ? one.revision : 0);
        run.eyes.open(one.view);
        run.target = promise.targetAt(one.view.priority());
        var done = doneBefore(run, minute);
        relive(run, minute, done);
        one.runs.add(run);
        settle(run, by, place);
    }

    /** Its watch ran since its start though nobody looked; what it would have fired then is due now, unless it was done. */
    private void relive(NaiveRun run, int minute, int done) {
        for (int past = run.start; past < (done >= 0 ? done : minute); past++) {
            if (!stood(run.promise, past)) {
                if (done >= 0) {
                    run.tick(past);
                } else {
                    run.count(past);
                }
            }
        }
        if (done >= 0) {
            var stoodSince = stoodSince(run, done, minute);
            run.pausedSince = stoodSince;
            run.complete(done);
            run.waits = true;
        } else {
            var stoodSince = stoodSince(run, minute, minute);
            if (stoodSince >= 0) {
                run.pause(Math.max(stoodSince, run.start));
            }
        }
    }

    private boolean stood(Promise promise, int minute) {
        return (promise.pausable() ? one.standsForPausable : one.standsForAll).get(minute);
    }

    private int stoodSince(NaiveRun run, int at, int now) {
        var standsNow = run.promise.pausable() && (one.byHand || one.byStatus);
        var stands = at < now ? stood(run.promise, at) : standsNow;
        // Done in the very minute in which a stop began or ended, the watch had just run until then.
        if (!stands) {
            return -1;
        }
        int since = at;
        while (since > run.start && stood(run.promise, since - 1)) {
            since--;
        }
        return since;
    }

    private int doneBefore(NaiveRun run, int minute) {
        int byCase = -1;
        for (var then : one.views) {
            if (byCase < 0
                    && (then == one.view || then.at() >= run.seesFrom)
                    && then.shows(run.promise.completion(), run.seesFrom)) {
                byCase = then.at() < run.seesFrom ? run.start : then.at();
            }
        }
        var byAgent = byAgents.getOrDefault(ToldLife.uuid(run.id).toString(), NaiveRun.NEVER);
        return byAgent <= minute && (byCase < 0 || byAgent < byCase) ? byAgent : byCase;
    }
}
