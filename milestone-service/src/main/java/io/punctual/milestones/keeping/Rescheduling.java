package io.punctual.milestones.keeping;

import io.punctual.kit.command.Commands;
import io.punctual.kit.message.MessageHeaders;
import io.punctual.kit.outbox.Outbox;
import io.punctual.kit.time.TimeSource;
import io.punctual.milestones.keeping.MovedRows.Moved;
import io.punctual.milestones.ledger.Ledger;
import io.punctual.milestones.ledger.StoredServiceLevels;
import io.punctual.milestones.published.MilestoneMessage.Kind;
import io.punctual.milestones.timeline.CalendarRef;
import io.punctual.milestones.timeline.NewHours;
import io.punctual.milestones.timeline.PublishedHours;
import io.punctual.milestones.timer.HeldTimers;
import io.punctual.milestones.timer.Timers;
import io.punctual.milestones.timer.TriggerTemplates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Lets milestones follow new business hours, many at a time: what the fold would do, without its history where nothing of it
 * matters, and by the fold itself for the few others.
 */
@Service
public class Rescheduling {
    private static final Logger log = LoggerFactory.getLogger(Rescheduling.class);

    private final CountedRows rows;
    private final MovedRows movedRows;
    private final StoredServiceLevels levels;
    private final CaseMilestones milestones;
    private final Ledger ledger;
    private final Timers timers;
    private final TriggerTemplates templates;
    private final MessageHeaders headers;
    private final Outbox outbox;
    private final TimeSource time;
    private final Commands commands;

    Rescheduling(
            CountedRows rows,
            MovedRows movedRows,
            StoredServiceLevels levels,
            CaseMilestones milestones,
            Ledger ledger,
            Timers timers,
            TriggerTemplates templates,
            MessageHeaders headers,
            Outbox outbox,
            TimeSource time,
            Commands commands) {
        this.rows = rows;
        this.movedRows = movedRows;
        this.levels = levels;
        this.milestones = milestones;
        this.ledger = ledger;
        this.timers = timers;
        this.templates = templates;
        this.headers = headers;
        this.outbox = outbox;
        this.time = time;
        this.commands = commands;
    }

    /**
     * What became of a chunk.
     *
     * @param found how many still counted in the older revision
     * @param reached the target of the last of them
     * @param others cases that their whole history has to decide about
     */
    public record Chunk(int found, Instant reached, int done, int moved, List<UUID> others) {}

    /** Moves the next ones that count in the older revision, from that target on, in the caller's transaction. */
    public Chunk move(CalendarRef old, CalendarRef to, String cause, Instant from, int atMost) {
        var locked = rows.lock(old, from, atMost);
        if (locked.isEmpty()) {
            return new Chunk(0, from, 0, 0, List.of());
        }
        var chain = chain(to);
        var moving = new Moving(headers, cause, time.now());
        var others = new ArrayList<UUID>();
        var held = timers.holdAt(locked.stream().map(LockedMilestone::place).toList());
        for (var one : rows.counted(locked)) {
            following(one, chain).ifPresentOrElse(change -> moving.follow(one, change), () -> others.add(one.caseId()));
        }
        write(moving, held);
        return new Chunk(
                locked.size(),
                locked.getLast().stored().targetAt(),
                moving.moved().size(),
                moving.messages().said(),
                List.copyOf(others));
    }

    private void write(Moving moving, HeldTimers held) {
        var moved = moving.moved();
        timers.disarm(moved.stream().map(Moved::id).toList(), held);
        movedRows.write(moved);
        if (moving.messages().said() > 0) {
            templates.write(moving.messages().templates());
            outbox.appendTemplated(moving.messages().templated());
        }
        timers.armed(Instant.MIN);
    }

    /** The revisions up to that one, in the order they were published. */
    private List<PublishedHours> chain(CalendarRef to) {
        return levels.published(Set.of(to.id())).stream()
                .filter(hours -> hours.ref().revision() <= to.revision())
                .sorted(Comparator.comparing(PublishedHours::publishedAt)
                        .thenComparing(hours -> hours.ref().revision()))
                .toList();
    }

    /** Empty when the whole history has to say. */
    private Optional<Change> following(CountedMilestone one, List<PublishedHours> chain) {
        var next = chain.stream()
                .filter(hours -> hours.ref().revision() > one.clock().calendar().revision())
                .toList();
        if (next.isEmpty() || !one.isSettledBefore(next.getFirst().publishedAt())) {
            return Optional.empty();
        }
        var now = one.occurrence(levels, next.getFirst().publishedAt());
        for (var hours : next) {
            now = NewHours.countedIn(StoredClock.hours(hours.ref(), levels), hours.publishedAt(), now);
        }
        var change = new Change(one.stored(), now);
        return isOnlyMoved(change) ? Optional.of(change) : Optional.empty();
    }

    private static boolean isOnlyMoved(Change change) {
        var stored = change.before();
        var kinds = change.kinds();
        return stored != null
                && (kinds.isEmpty() || kinds.equals(List.of(Kind.RETARGETED)))
                && change.pending().stream()
                        .allMatch(trigger -> stored.plan().stream()
                                .anyMatch(planned -> planned.key().equals(trigger.key())));
    }

    /** Folds a whole case, in a transaction of its own because a case is locked before its milestones. */
    public void fold(UUID caseId, String cause) {
        commands.<Boolean>execute(() -> {
            ledger.lock(caseId)
                    .ifPresentOrElse(
                            known -> milestones.refold(caseId, Moving.causation(known.correlationId(), cause)),
                            () -> log.warn("Case {} has milestones but is not there: they keep their hours", caseId));
            return true;
        });
    }
}
