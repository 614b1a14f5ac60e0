package io.punctual.milestones.timeline;

import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.timeline.Life.Is;
import io.punctual.milestones.timeline.Life.Promise;
import io.punctual.milestones.timeline.Life.Rules;
import io.punctual.milestones.timeline.Occurrence.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A case as somebody would keep it by hand, too simple to be wrong; it shares with the engine only whether a minute is open. */
final class NaiveCase {
    /** What conditions look at, as it was after each thing that happened. */
    record View(int at, String priority, String kind, String status, boolean awaiting, int repliedAt, boolean byMail) {
        boolean shows(Is condition, int repliesFrom) {
            return switch (condition) {
                case ALWAYS -> true;
                case NEVER -> false;
                case KIND_X -> kind.equals("x");
                case AWAITING -> awaiting;
                case NOT_LOW -> !priority.equals("LOW");
                case BY_MAIL -> byMail && repliedAt >= repliesFrom;
                case ANSWERED -> !awaiting;
                case DONE -> status.equals("Done");
                case SPAM -> status.equals("Spam");
            };
        }
    }

    private static final int EVER = -1;

    private final List<BusinessCalendar> revisions;
    private final Map<String, Integer> byAgents;
    final List<NaiveRun> runs = new ArrayList<>();
    private final Map<String, List<NaiveRun>> places = new HashMap<>();
    private final Map<String, Integer> births = new HashMap<>();
    private final List<View> views = new ArrayList<>();
    private final List<Boolean> standsForAll = new ArrayList<>();
    private final List<Boolean> standsForPausable = new ArrayList<>();

    View view = new View(0, "MEDIUM", "", "New", true, EVER, false);
    boolean byHand;
    boolean byStatus;
    boolean closed;
    private int revision = 1;
    private @Nullable Rules governing;
    private @Nullable Rules lastGoverning;
    private int cycle;
    private int cycleStart;
    private boolean finished;
    private boolean live = true;
    private boolean undecided;

    NaiveCase(List<BusinessCalendar> revisions, Map<String, Integer> byAgents) {
        this.revisions = revisions;
        this.byAgents = byAgents;
    }

    void happened(int minute, int knownAt) {
        view = new View(
                minute, view.priority(), view.kind(), view.status(), view.awaiting(), view.repliedAt(), view.byMail());
        views.add(view);
        completeWhatIsDone(minute);
        endOrReopen(minute);
        if (live) {
            active().forEach(run -> follow(run, minute));
        }
        pauseAndGoOn(minute);
        start(minute, knownAt);
    }

    void decided(@Nullable Rules rules, int minute, int knownAt) {
        governing = rules;
        lastGoverning = rules == null ? lastGoverning : rules;
        undecided = true;
        endOrReopen(minute);
        if (live) {
            heed(minute);
        }
        pauseAndGoOn(minute);
        start(minute, knownAt);
    }

    void newHours(int newRevision, int minute) {
        revision = Math.max(revision, newRevision);
        for (var run : active()) {
            if (run.revision > 0 && run.revision < revision) {
                count(run, revision);
                run.retarget(run.target, minute);
            }
        }
        start(minute, minute);
    }

    void completedByAgent(String id, int minute) {
        active().stream().filter(run -> run.id.equals(id)).forEach(run -> run.complete(minute));
        start(minute, minute);
    }

    /** At the end of each minute that had something in it, or had not. */
    void pass(int minute) {
        startWhatAwaitedItsTime(minute);
        for (var run : runs) {
            if (run.state == State.RUNNING) {
                run.tick(minute);
            }
            if (run.knownAt <= minute) {
                run.judgeBirth(minute);
            }
        }
        standsForAll.add(!live);
        standsForPausable.add(!live || byHand || byStatus);
    }

    private List<NaiveRun> active() {
        return runs.stream().filter(NaiveRun::active).toList();
    }

    private void completeWhatIsDone(int minute) {
        for (var run : active()) {
            if (view.shows(run.promise.completion(), run.seesFrom)) {
                run.complete(minute);
            }
        }
    }

    private void endOrReopen(int minute) {
        var wasLive = live;
        live = !closed && (governing == null || governing.exit() == null || !view.shows(governing.exit(), EVER));
        if (live && !wasLive) {
            reopened(minute);
        } else if (!live && wasLive) {
            active().forEach(run -> run.close(minute));
        }
    }

    private void reopened(int minute) {
        var policy = governing == null ? "NONE" : governing.onReopen();
        if (policy.equals("RESUME")) {
            runs.stream().filter(run -> run.endedByClosing).forEach(run -> resume(run));
        } else if (policy.equals("RESTART")) {
            cycle++;
            cycleStart = minute;
            finished = false;
        } else if (policy.equals("NOTHING")) {
            finished = true;
        }
        completeWhatIsDone(minute);
        if (undecided && !views.isEmpty() && !decidingNow) {
            heed(minute);
        }
    }

    /** A decision that itself opens the case is heeded after that. */
    boolean decidingNow;

    private void resume(NaiveRun run) {
        if (run.revision > 0) {
            count(run, revision);
        }
        var pausedSince = run.over;
        run.goOn();
        if ((byHand || byStatus) && run.promise.pausable()) {
            run.pause(pausedSince);
        }
    }

    private void follow(NaiveRun run, int minute) {
        if (view.shows(run.promise.criteria(), EVER)) {
            var target = run.promise.targetAt(view.priority());
            if (target != run.target) {
                run.retarget(target, minute);
            }
            return;
        }
        var other = governing == null || !governing.id().equals(run.rules.id()) ? -1 : namesake(run, governing);
        if (other < 0) {
            run.cancel(minute);
        } else {
            reroute(run, governing, other, minute);
        }
    }

    private void heed(int minute) {
        undecided = false;
        for (var run : active()) {
            var next = governing == null ? -1 : successor(run, governing);
            if (next < 0) {
                run.cancel(minute);
            } else {
                reroute(run, governing, next, minute);
            }
        }
    }

    private int successor(NaiveRun run, Rules by) {
        for (int place = 0; place < by.promises().size() && by.id().equals(run.rules.id()); place++) {
            if (by.key(place).equals(run.key) && view.shows(by.promises().get(place).criteria(), EVER)) {
                return place;
            }
        }
        return namesake(run, by);
    }

    private int namesake(NaiveRun run, Rules by) {
        for (int place = 0; place < by.promises().size(); place++) {
            var promise = by.promises().get(place);
            var taken = at(by, place).stream()
                    .anyMatch(one -> one != run && (one.active() || promise.recurrence().equals("NONE")));
            if (promise.name().equals(run.promise.name()) && view.shows(promise.criteria(), EVER) && !taken) {
                return place;
            }
        }
        return -1;
    }

    private void reroute(NaiveRun run, @Nullable Rules by, int place, int minute) {
        if (by == null) {
            return;
        }
        var promise = by.promises().get(place);
        var otherHours = (promise.inHours() ? revision : 0) != run.revision;
        var other = !promise.json().equals(run.promise.json());
        run.rules = by;
        run.promise = promise;
        run.key = by.key(place);
        settle(run, by, place);
        count(run, promise.inHours() ? revision : 0);
        var target = promise.targetAt(view.priority());
        if (otherHours || other || target != run.target) {
            run.retarget(target, minute);
        }
    }

    private void count(NaiveRun run, int inRevision) {
        run.revision = inRevision;
        run.hours = inRevision == 0 ? BusinessCalendar.ALWAYS : revisions.get(inRevision - 1);
    }

    private void pauseAndGoOn(int minute) {
        for (var run : active()) {
            var stands = (byHand || byStatus) && run.promise.pausable();
            if (run.state == State.RUNNING && stands) {
                run.pause(minute);
            } else if (run.state == State.PAUSED && !stands) {
                run.goOn();
            }
        }
    }

    private void start(int minute, int knownAt) {
        var by = governing;
        if (!live || by == null || finished) {
            return;
        }
        for (int place = 0; place < by.promises().size(); place++) {
            if (!view.shows(by.promises().get(place).criteria(), EVER)) {
                at(by, place).forEach(run -> run.waits = false);
            } else if (startsFrom(by, place) <= minute) {
                bear(by, place, minute, knownAt);
            }
        }
    }

    private void startWhatAwaitedItsTime(int minute) {
        var by = governing;
        for (int place = 0; by != null && live && !finished && place < by.promises().size(); place++) {
            if (view.shows(by.promises().get(place).criteria(), EVER) && startsFrom(by, place) == minute) {
                bear(by, place, minute, minute);
            }
        }
    }

    /** From which minute it may start. */
    private int startsFrom(Rules by, int place) {
        var earlier = at(by, place);
        var promise = by.promises().get(place);
        if (earlier.isEmpty()) {
            return EVER;
        }
        if (promise.recurrence().equals("NONE") || earlier.stream().anyMatch(run -> run.active() || run.waits)) {
            return NaiveRun.NEVER;
        }
        return promise.recurrence().equals("SEQUENTIAL") ? earlier.getLast().nextTarget : EVER;
    }

    private List<NaiveRun> at(Rules by, int place) {
        return places.getOrDefault(by.id() + "/" + by.key(place), List.of()).stream()
                .filter(run -> run.cycle == cycle)
                .toList();
    }

    private void settle(NaiveRun run, Rules by, int place) {
        var there = places.computeIfAbsent(by.id() + "/" + by.key(place), _ -> new ArrayList<>());
        if (!there.contains(run)) {
            there.add(run);
        }
    }

    private void bear(Rules by, int place, int minute, int knownAt) {
        var promise = by.promises().get(place);
        var withProcess = !promise.fromCriteria() && at(by, place).isEmpty();
        var start = withProcess ? cycleStart : minute;
        var seesFrom = withProcess && cycle == 0 ? EVER : start;
        var number = births.merge(by.id() + "/" + by.key(place), 1, Integer::sum);
        var id = by.id() + "/" + by.key(place) + "/" + number;
        var run = new NaiveRun(id, cycle, start, seesFrom, knownAt, by, place, BusinessCalendar.ALWAYS);
        count(run, promise.inHours() ? revision : 0);
        run.target = promise.targetAt(view.priority());
        var done = doneBefore(run, minute);
        relive(run, minute, done);
        runs.add(run);
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
        return (promise.pausable() ? standsForPausable : standsForAll).get(minute);
    }

    private int stoodSince(NaiveRun run, int at, int now) {
        var standsNow = run.promise.pausable() && (byHand || byStatus);
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
        for (var then : views) {
            if (byCase < 0 && (then == view || then.at() >= run.seesFrom) && then.shows(run.promise.completion(), run.seesFrom)) {
                byCase = then.at() < run.seesFrom ? run.start : then.at();
            }
        }
        var byAgent = byAgents.getOrDefault(ToldLife.uuid(run.id).toString(), NaiveRun.NEVER);
        return byAgent <= minute && (byCase < 0 || byAgent < byCase) ? byAgent : byCase;
    }
}
