package io.punctual.standalone.config;

import io.punctual.standalone.process.Waiting;
import io.punctual.standalone.remote.Refused;
import io.punctual.standalone.remote.Server;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Makes a server's configuration what a folder says, and shows each difference; done again it changes nothing. */
public final class Apply {
    /** A field that was defined a moment ago may take so long to be known to the other services. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final int INVALID = 422;

    private final Store store;
    private final boolean dryRun;
    private final PrintStream out;
    private int created;
    private int changed;
    private int same;
    private int refused;

    private Apply(Server server, boolean dryRun, PrintStream out) {
        this.store = new Store(server);
        this.dryRun = dryRun;
        this.out = out;
    }

    /** Answers whether everything is now (or, on a dry run, could be read) as the folder says. */
    public static boolean run(Server server, Path root, boolean dryRun, PrintStream out) {
        var contents = Folder.read(root);
        if (!contents.errors().isEmpty()) {
            contents.errors().forEach(error -> out.println("! " + error));
            out.println("Nothing was changed: " + contents.errors().size() + " error(s) in the files.");
            return false;
        }
        var apply = new Apply(server, dryRun, out);
        contents.items().forEach(apply::item);
        apply.sum();
        return apply.refused == 0;
    }

    private void item(Item item) {
        var wanted = Normal.of(item.kind(), item.content());
        var name = item.kind().folder() + (item.kind().isSingle() ? "" : " " + item.id());
        try {
            var present = store.find(item.kind(), item.id());
            var differences =
                    present.map(found -> Difference.between(found, wanted)).orElse(List.of());
            if (present.isPresent() && differences.isEmpty()) {
                same++;
                return;
            }
            out.println((present.isEmpty() ? "+ " : "~ ") + name + "  (" + item.place() + ")");
            differences.forEach(difference -> out.println("    " + difference.line()));
            if (!dryRun) {
                put(item, wanted);
            }
            if (present.isEmpty()) {
                created++;
            } else {
                changed++;
            }
        } catch (Refused problem) {
            refused++;
            out.println("! " + item.place() + ": " + name + ": " + problem.getMessage());
        }
    }

    private void put(Item item, ObjectNode wanted) {
        var refusal = new AtomicReference<@Nullable Refused>();
        Waiting.until(refusesAtOnce() ? Duration.ZERO : PATIENCE, () -> {
            refusal.set(attempt(item, wanted));
            var problem = refusal.get();
            return problem == null || problem.status() != INVALID;
        });
        var problem = refusal.get();
        if (problem != null) {
            throw problem;
        }
    }

    /** Only what was made in this run can still be on its way. */
    private boolean refusesAtOnce() {
        return created + changed == 0;
    }

    private @Nullable Refused attempt(Item item, ObjectNode wanted) {
        try {
            store.put(item.kind(), item.id(), wanted);
            return null;
        } catch (Refused problem) {
            return problem;
        }
    }

    private void sum() {
        var would = dryRun ? "would be " : "";
        out.println(created + " " + would + "created, " + changed + " " + would + "changed, " + same
                + " the same already" + (refused == 0 ? "" : ", " + refused + " refused"));
    }
}
