package io.punctual.entitlements.hours;

import io.punctual.entitlements.definition.Finding;
import io.punctual.entitlements.published.Announcer;
import io.punctual.entitlements.rows.Paging;
import io.punctual.entitlements.rows.Preconditions;
import io.punctual.entitlements.rows.Revised;
import io.punctual.kit.command.Commands;
import io.punctual.kit.time.TimeSource;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps business hours: each change is a new revision, and every revision is kept. */
@Service
public class HoursDesk {
    private static final String WHAT = "business hours";

    private final HoursRows rows;
    private final Commands commands;
    private final Announcer announcer;
    private final TimeSource time;

    HoursDesk(HoursRows rows, Commands commands, Announcer announcer, TimeSource time) {
        this.rows = rows;
        this.commands = commands;
        this.announcer = announcer;
        this.time = time;
    }

    public Revised<BusinessHours> put(String id, BusinessHours hours, OptionalLong seen, String by) {
        Preconditions.usableId(id);
        Preconditions.none(findings(hours));
        return commands.execute("put-business-hours", () -> {
            var stored = rows.lock(id);
            var revision = stored.map(HoursRows.Stored::revision).orElse(0L);
            Preconditions.matches(seen, revision, WHAT, id);
            if (stored.isPresent() && stored.get().hours().equals(hours)) {
                return new Revised<>(id, revision, false, hours);
            }
            var changed = new HoursRows.Stored(id, revision + 1, hours);
            rows.store(changed, by, time.now());
            announcer.calendar(id, changed.revision(), hours);
            return new Revised<>(id, changed.revision(), stored.isEmpty(), hours);
        });
    }

    /** What would be refused if these were put. */
    public List<Finding> findings(BusinessHours hours) {
        return HoursCheck.check(hours, LocalDate.ofInstant(time.now(), ZoneOffset.UTC));
    }

    public Revised<BusinessHours> get(String id) {
        return rows.find(id).map(HoursDesk::revised).orElseThrow(() -> ProblemException.notFound(WHAT, id));
    }

    /** Every revision, the latest first. */
    public List<HoursRows.Change> history(String id) {
        get(id);
        return rows.changes(id);
    }

    public Page<Revised<BusinessHours>> list(@Nullable String cursor, @Nullable Integer limit) {
        return Paging.page(cursor, limit, rows::after, HoursRows.Stored::id, HoursDesk::revised);
    }

    private static Revised<BusinessHours> revised(HoursRows.Stored stored) {
        return new Revised<>(stored.id(), stored.revision(), false, stored.hours());
    }
}
