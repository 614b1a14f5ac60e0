package io.punctual.milestones.timeline;

import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.timeline.Life.Rules;
import io.punctual.milestones.timeline.Occurrence.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as somebody would keep it by hand, too simple to be wrong; it shares with the engine only whether a minute is open. */
final class NaiveCase {
    static final int EVER = -1;

    private final List<BusinessCalendar> revisions;
    final List<NaiveRun> runs = new ArrayList<>();
    private final NaiveBirths births;
    final List<NaiveView> views = new ArrayList<>();
    final List<Boolean> standsForAll = new ArrayList<>();
    final List<Boolean> standsForPausable = new ArrayList<>();

    NaiveView view = new NaiveView(0, "MEDIUM", "", "New", true, EVER, false);
    boolean byHand;
    boolean byStatus;
    boolean closed;
    int revision = 1;

    @Nullable Rules governing;

    int cycle;
    int cycleStart;
    boolean finished;
    boolean live = true;
    private boolean undecided;
    /** Whose action led to the last decision. */
    private @Nullable UUID decidedFor;
    /** A decision that itself opens the case is heeded after that. */
    boolean decidingNow;

    NaiveCase(List<BusinessCalendar> revisions, Map<String, Integer> byAgents) {
        this.revisions = revisions;
        this.births = new NaiveBirths(this, byAgents);
    }

    /** Everybody sees it but the occurrence whose own action it was. */
    void becomes(NaiveView next, @Nullable UUID doer) {
        for (var run : runs) {
            if (!run.is(doer)) {
                run.eyes.notice(view, next);
            }
        }
        view = next;
    }

    void happened(int minute, int knownAt) {
        view = view.at(minute);
        views.add(view);
        completeWhatIsDone(minute);
        endOrReopen(minute);
        if (live) {
            active().forEach(run -> follow(run, minute));
        }
        pauseAndGoOn(minute);
        births.start(minute, knownAt);
    }

    void decided(@Nullable Rules rules, int minute, int knownAt, @Nullable UUID doer) {
        governing = rules;
        undecided = true;
        decidedFor = doer;
        endOrReopen(minute);
        if (live) {
            heed(minute);
        }
        pauseAndGoOn(minute);
        births.start(minute, knownAt);
    }

    void newHours(int newRevision, int minute) {
        revision = Math.max(revision, newRevision);
        for (var run : active()) {
            if (run.revision > 0 && run.revision < revision) {
                count(run, revision);
                run.retarget(run.target, minute);
            }
        }
        births.start(minute, minute);
    }

    void completedByAgent(String id, int minute) {
        active().stream().filter(run -> run.id.equals(id)).forEach(run -> run.complete(minute));
        births.start(minute, minute);
    }

    /** At the end of each minute that had something in it, or had not. */
    void pass(int minute) {
        births.startWhatAwaitedItsTime(minute);
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
        if (run.eyes.on(view).shows(run.promise.criteria(), EVER)) {
            var target = run.promise.targetAt(run.eyes.on(view).priority());
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
        for (var run : active().stream().filter(one -> !one.is(decidedFor)).toList()) {
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
            if (by.key(place).equals(run.key)
                    && run.eyes.on(view).shows(by.promises().get(place).criteria(), EVER)) {
                return place;
            }
        }
        return namesake(run, by);
    }

    private int namesake(NaiveRun run, Rules by) {
        for (int place = 0; place < by.promises().size(); place++) {
            var promise = by.promises().get(place);
            var taken = births.at(by, place).stream()
                    .anyMatch(one ->
                            one != run && (one.active() || promise.recurrence().equals("NONE")));
            if (promise.name().equals(run.promise.name())
                    && run.eyes.on(view).shows(promise.criteria(), EVER)
                    && !taken) {
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
        births.settle(run, by, place);
        count(run, promise.inHours() ? revision : 0);
        var target = promise.targetAt(run.eyes.on(view).priority());
        if (otherHours || other || target != run.target) {
            run.retarget(target, minute);
        }
    }

    void count(NaiveRun run, int inRevision) {
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
}
