package io.punctual.milestones.timeline;

import io.punctual.milestones.timeline.Occurrence.Outcome;
import io.punctual.milestones.timeline.Occurrence.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An occurrence while the facts are being folded into it. */
final class Run {
    final UUID id;
    final Birth birth;
    final Shield shield;
    final Triggers triggers;
    Course course;
    State state = State.RUNNING;
    RunningTime running;
    Duration target = Duration.ZERO;

    @Nullable Instant stoppedAt;

    @Nullable Instant completedAt;

    @Nullable Outcome outcome;

    boolean endedByClosing;
    boolean waitsForCriteriaToTurn;
    private boolean birthJudged;
    String why;
    String criteria;

    Run(Birth birth, Course course, RunningTime running, String criteria) {
        this.id = birth.id();
        this.birth = birth;
        this.shield = new Shield(id);
        this.why = birth.because();
        this.course = course;
        this.running = running;
        this.criteria = criteria;
        this.triggers = new Triggers(List.of(), Set.of());
    }

    /** An occurrence as it came out of an earlier fold, ready for what happens next. */
    Run(Occurrence before) {
        this.id = before.id();
        this.birth = new Birth(
                id,
                before.occurrence(),
                0,
                before.startedAt(),
                Instant.MIN,
                before.startedAt(),
                before.startedBecause(),
                before.startedBySequence());
        this.shield = new Shield(id);
        this.why = before.why();
        var hours = before.running().legs().getLast().hours();
        this.course = new Course(before.process(), before.milestone(), hours);
        this.running = before.running();
        this.criteria = before.criteria();
        this.state = before.state();
        this.target = before.target();
        this.triggers = new Triggers(before.triggers(), before.withheld());
        this.stoppedAt = before.stoppedAt();
        this.completedAt = before.completedAt();
        this.outcome = before.outcome();
        this.birthJudged = true;
    }

    boolean active() {
        return state == State.RUNNING || state == State.PAUSED;
    }

    void pass(Instant at) {
        if (at.isAfter(birth.knownAt())) {
            judgeBirth();
        }
        if (state == State.RUNNING) {
            triggers.pass(at);
        }
    }

    void aim(Duration newTarget, Instant now) {
        target = newTarget;
        triggers.plan(course.milestone().definition().triggers(), target, running, now);
    }

    /** Aims anew in the middle of its life; of the warnings that are past by then, only the latest is still of use. */
    void retarget(Duration newTarget, Instant now, String reason) {
        aim(newTarget, now);
        triggers.keepLatestWarning(stoppedBefore(now), false);
        why = reason;
    }

    /** Goes on in other hours; what has elapsed stays as it was counted, and a pause stays where it began. */
    void changeHours(Hours hours, Instant at) {
        course = course.in(hours);
        running = stoppedAt == null
                ? running.goingOn(at, hours)
                : running.goingOn(stoppedAt, hours).stopped(stoppedAt);
    }

    void countIn(Hours hours, Instant at, String reason) {
        changeHours(hours, at);
        retarget(target, at, reason);
    }

    void stop(Instant at, String reason) {
        state = State.PAUSED;
        stoppedAt = at;
        running = running.stopped(at);
        why = reason;
    }

    /** Takes up again what closing ended; with a pause still on, the clock stands until that ends too. */
    void reopen(Instant at, boolean paused) {
        if (paused) {
            state = State.PAUSED;
            outcome = null;
            endedByClosing = false;
            why = "the case was reopened, still paused";
            aim(target, at);
        } else {
            goOn(at, "the case was reopened: closed");
        }
    }

    void goOn(Instant at, String reason) {
        var since = stoppedAt == null ? at : stoppedAt;
        var paused = course.hours().calendar().between(since, at);
        state = State.RUNNING;
        stoppedAt = null;
        outcome = null;
        endedByClosing = false;
        running = running.goingOn(at, course.hours());
        why = reason + " for " + paused + " of open time";
        aim(target, at);
    }

    void complete(Instant at, String reason) {
        running = running.cutAt(at);
        var reached = running.lastStop(at);
        // What is done in a pause had all the time left that the pause kept for it.
        running = reached.isBefore(at) ? running.goingOn(at, course.hours()) : running;
        stoppedAt = null;
        end(State.COMPLETED, at, reason);
        completedAt = at;
        outcome = reached.isAfter(targetAt()) ? Outcome.MISSED : Outcome.MET;
    }

    void cancel(Instant at, String reason) {
        end(State.CANCELLED, at, reason);
    }

    /** Closing ends what is not completed, and says whether it was late by then (rule 15). */
    void close(Instant at, String reason) {
        var reached = stoppedAt == null ? at : stoppedAt;
        cancel(at, reason);
        endedByClosing = true;
        outcome = reached.isAfter(targetAt()) ? Outcome.MISSED : Outcome.UNMET_AT_CLOSE;
    }

    /** What nobody had to do any more was not left undone. */
    void excuse() {
        outcome = outcome == Outcome.UNMET_AT_CLOSE ? null : outcome;
    }

    private void end(State ended, Instant at, String reason) {
        running = running.stopped(at);
        stoppedAt = stoppedAt == null ? at : stoppedAt;
        state = ended;
        why = reason;
        triggers.endPending();
    }

    /** The instant, or when the clock stopped before it: what is due after that only seems past. */
    Instant stoppedBefore(Instant at) {
        return stoppedAt != null && stoppedAt.isBefore(at) ? stoppedAt : at;
    }

    Instant targetAt() {
        return running.asIfRunning().instantAfter(target);
    }

    /** Of the warnings that were past when it was first known, only the latest was of use; what a later change brings is not. */
    private void judgeBirth() {
        if (!birthJudged) {
            triggers.keepLatestWarning(stoppedBefore(birth.knownAt()), true);
            birthJudged = true;
        }
    }

    Occurrence result() {
        judgeBirth();
        return new Occurrence(
                id,
                birth.occurrence(),
                course.process(),
                course.milestone(),
                course.hours().ref(),
                state,
                birth.startedAt(),
                targetAt(),
                target,
                running,
                stoppedAt,
                completedAt,
                outcome,
                why,
                birth.because(),
                criteria,
                birth.sequence(),
                triggers.inOrder(),
                triggers.withheld());
    }
}
