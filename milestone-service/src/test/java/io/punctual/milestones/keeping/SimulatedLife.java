package io.punctual.milestones.keeping;

import io.punctual.milestones.keeping.SimulatedMilestones.Said;
import io.punctual.milestones.timeline.AgentCompletion;
import io.punctual.milestones.timeline.CaseFact;
import io.punctual.milestones.timeline.Decision;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.PublishedHours;
import io.punctual.milestones.timeline.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * One case lived from a seed, on a broker that loses, doubles and mixes up messages and a process that dies anywhere. With the same
 * seed everything happens again in the same way.
 */
final class SimulatedLife {
    /** Put into words only for a life that went wrong. */
    private record Happened(Instant at, String fate, String what) {}

    private static final int DECISIONS = 1;

    private final Random random;
    private final Story story;
    /** Fires only when all that was sent is consumed, and everything is told when it happens: then nothing needs correcting. */
    private final boolean careful;

    private final List<Underway> underway = new ArrayList<>();
    private final List<Happened> log = new ArrayList<>();
    private final SimulatedTables tables;
    private Instant now = Story.START;

    SimulatedLife(long seed) {
        random = new Random(seed);
        careful = random.nextBoolean();
        story = RandomStory.from(random, careful);
        tables = new SimulatedTables(Story.CASE, story);
        for (var fact : story.history().facts()) {
            underway.add(new Underway(fact.at(), 0, "fact " + fact.sequence() + " " + fact.type(), effect(fact)));
        }
        for (var hours : story.published(Set.of("kr"))) {
            underway.add(new Underway(hours.publishedAt(), 2, "hours " + hours.ref(), effect(hours)));
        }
        for (var decision : story.history().decisions()) {
            underway.add(
                    new Underway(decision.decidedAt(), DECISIONS, "decision " + decision.revision(), effect(decision)));
        }
    }

    private static BiConsumer<SimulatedTables, Instant> effect(PublishedHours hours) {
        return (state, at) -> state.takeIn(hours, at);
    }

    private static BiConsumer<SimulatedTables, Instant> effect(CaseFact fact) {
        return (state, at) -> state.takeIn(fact, at);
    }

    private static BiConsumer<SimulatedTables, Instant> effect(Decision decision) {
        return (state, at) -> state.takeIn(decision, at);
    }

    /** Lives it to its end and returns how many timers lived in it. */
    long live() {
        while (!underway.isEmpty()) {
            switch (random.nextInt(8)) {
                case 0, 1 -> pass(random.nextInt(1_800));
                case 2, 3, 4 -> deliverOne();
                case 5 -> fire();
                case 6 -> wake();
                default -> command();
            }
        }
        while (!timers().isEmpty() || tables.wakeAt != null) {
            next();
            fire();
            wake();
        }
        check();
        return timers().everArmed();
    }

    String told() {
        return log.stream()
                .map(one -> one.at() + " " + one.fate() + " " + one.what())
                .collect(Collectors.joining("\n"));
    }

    private SimulatedTimers timers() {
        return tables.milestones.timers();
    }

    private void next() {
        var due = timers().nextDue();
        var wake = tables.wakeAt;
        var at = due.isPresent() && (wake == null || due.get().isBefore(wake)) ? due.get() : wake;
        if (at != null && at.isAfter(now)) {
            now = at;
        }
        pass(random.nextInt(90));
    }

    private void pass(int seconds) {
        now = now.plusSeconds(seconds);
    }

    /** Any of what was sent: facts in any order, decisions in theirs; it may get lost and be sent again, or come twice. */
    private void deliverOne() {
        var sent = underway.stream()
                .filter(one -> !one.sentAt().isAfter(now))
                .filter(one -> one.stream() != DECISIONS || isFirstDecision(one))
                .toList();
        if (sent.isEmpty()) {
            underway.stream()
                    .map(Underway::sentAt)
                    .min(Instant::compareTo)
                    .filter(now::isBefore)
                    .ifPresent(at -> now = at);
            return;
        }
        var one = sent.get(random.nextInt(sent.size()));
        var fate = random.nextInt(10);
        if (fate == 0) {
            log.add(new Happened(now, "lost", one.what()));
            return;
        }
        var committed = transaction(one.what(), one.effect());
        if (committed && fate > 1) {
            underway.remove(one);
        }
    }

    private boolean isFirstDecision(Underway decision) {
        return underway.stream()
                        .filter(one -> one.stream() == DECISIONS)
                        .findFirst()
                        .orElseThrow()
                == decision;
    }

    private boolean mayFire() {
        return !careful || underway.stream().noneMatch(one -> !one.sentAt().isAfter(now));
    }

    private void fire() {
        if (mayFire()) {
            transaction("fire", SimulatedTables::fire);
        }
    }

    private void wake() {
        if (mayFire()) {
            transaction("wake", SimulatedTables::wake);
        }
    }

    /** An agent completes something, now or, when nobody is careful, some time ago. */
    private void command() {
        pass(1);
        if (random.nextInt(6) > 0 || !mayFire()) {
            return;
        }
        var open = tables.standing().occurrences().stream()
                .filter(one -> !one.ended() && !one.startedAt().isAfter(now))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        var one = open.get(random.nextInt(open.size()));
        var ago = careful ? now : now.minusSeconds(random.nextInt(3_000));
        var at = ago.isBefore(one.startedAt()) ? one.startedAt() : ago;
        transaction(
                "agent completes " + one.name(),
                (state, when) -> state.complete(new AgentCompletion(one.id(), at, "agent-1", "done"), when));
    }

    /** All or nothing: a process that dies before its commit has done nothing, one that dies after it does not know. */
    private boolean transaction(String what, BiConsumer<SimulatedTables, Instant> effect) {
        if (random.nextInt(12) == 0) {
            effect.accept(tables.copy(), now);
            log.add(new Happened(now, "dies before its commit:", what));
            return false;
        }
        effect.accept(tables, now);
        log.add(new Happened(now, "", what));
        return random.nextInt(15) != 0;
    }

    private void check() {
        require(timers().isBalanced(), "not every timer that was armed fired or was taken away");
        require(
                tables.parked.isEmpty()
                        && tables.facts.size() == story.history().facts().size(),
                "facts are missing");
        var revisions = new HashSet<Said>();
        for (var said : tables.milestones.outbox()) {
            require(revisions.add(said.underRevision()), "said twice under one revision", said);
            require(!said.fired() || revisions.add(said.underNone()), "fired twice", said);
            require(!careful || !said.isCorrectionOfFiring(), "corrected though all was told in time", said);
        }
        var truth = tables.standing().occurrences();
        truth.forEach(this::check);
        var there = truth.stream().map(Occurrence::id).toList();
        tables.milestones.rows().values().stream()
                .filter(row -> !there.contains(row.stored().id()))
                .forEach(row -> require(
                        row.stored().state() == Occurrence.State.CANCELLED, "lives on though it never started", row));
    }

    private void check(Occurrence occurrence) {
        var row = tables.milestones.rows().get(occurrence.id());
        if (row == null) {
            throw new AssertionError("not stored: " + occurrence);
        }
        var stored = row.stored();
        require(stored.state() == occurrence.state(), "stored otherwise than is true", stored, occurrence);
        require(stored.outcome() == occurrence.outcome(), "stored otherwise than is true", stored, occurrence);
        require(
                occurrence.ended() || stored.targetAt().equals(occurrence.targetAt()),
                "another target",
                stored,
                occurrence);
        var change = new Change(stored, occurrence);
        require(change.kinds().isEmpty(), "unsaid", change.kinds(), occurrence);
        require(
                change.pending().stream().allMatch(trigger -> trigger.dueAt().isAfter(now)),
                "never fired",
                change.pending());
        for (var fired : stored.fired()) {
            row.plan().stream()
                    .filter(planned -> planned.key().equals(fired.key()))
                    .forEach(planned -> require(
                            !fired.firedAt().isBefore(planned.dueAt()) || fired.corrected(), "early", fired, planned));
        }
    }

    /** Put into words only when it does not hold: most of a million times it does. */
    private static void require(boolean holds, String otherwise, Object... seen) {
        if (!holds) {
            throw new AssertionError(otherwise + ": " + Arrays.toString(seen));
        }
    }
}
