package io.punctual.entitlements.migration;

import io.punctual.entitlements.background.Rounds;
import io.punctual.entitlements.cover.CoverMoves;
import io.punctual.entitlements.cover.CoverMoves.Move;
import io.punctual.entitlements.cover.CoverMoves.Outcome;
import io.punctual.entitlements.migration.Migration.State;
import io.punctual.kit.message.Causation;
import io.punctual.kit.time.TimeSource;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Works through migrations a few cases at a time; whatever is interrupted goes on where it was, here or elsewhere. */
@Component
class MigrationRunner {
    private static final Logger log = LoggerFactory.getLogger(MigrationRunner.class);
    private static final int CASES = 200;
    private static final int CHUNKS = 50;

    private final MigrationRows rows;
    private final CoverMoves moves;
    private final Rounds rounds;
    private final TimeSource time;

    MigrationRunner(MigrationRows rows, CoverMoves moves, Rounds rounds, TimeSource time) {
        this.rows = rows;
        this.moves = moves;
        this.rounds = rounds;
        this.time = time;
    }

    /** Yields between rounds, so that other work of this kind gets its turn. */
    @Scheduled(fixedDelay = 300)
    void run() {
        rounds.run("A migration", CHUNKS, this::chunk);
    }

    /** Moves some cases of one migration in one transaction; false when there is nothing to do. */
    private boolean chunk() {
        var next = rows.lockNext();
        next.ifPresent(this::advance);
        return next.isPresent();
    }

    private void advance(Migration migration) {
        var cases = rows.takeCases(migration.id(), CASES);
        if (cases.isEmpty()) {
            rows.end(migration.id(), State.DONE, null, time.now());
            log.info(
                    "Migration {} of process {} to version {} is done: {} of {} cases moved",
                    migration.id(),
                    migration.processId(),
                    migration.toVersion(),
                    migration.moved(),
                    migration.total());
            return;
        }
        var outcomes = moves.move(
                cases,
                new Move(
                        migration.processId(),
                        migration.toVersion(),
                        migration.order().reason(),
                        Causation.root(migration.id().toString())));
        rows.progress(
                migration.id(),
                migration.moved() + outcomes.getOrDefault(Outcome.MOVED, 0),
                skipped(migration.skipped(), outcomes));
    }

    private static Map<String, Integer> skipped(Map<String, Integer> before, Map<Outcome, Integer> outcomes) {
        var skipped = new TreeMap<>(before);
        outcomes.forEach((outcome, number) -> {
            if (outcome != Outcome.MOVED) {
                skipped.merge(outcome.name(), number, Integer::sum);
            }
        });
        return skipped;
    }
}
