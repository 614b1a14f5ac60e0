package io.punctual.entitlements.hours;

import io.punctual.kit.command.Commands;
import io.punctual.kit.time.TimeSource;
import io.punctual.kit.web.ProblemException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;

/** Takes holidays from calendar files into business hours. */
@Service
public class HolidayDesk {
    private final HoursDesk hours;
    private final HoursRows rows;
    private final Commands commands;
    private final TimeSource time;

    HolidayDesk(HoursDesk hours, HoursRows rows, Commands commands, TimeSource time) {
        this.hours = hours;
        this.rows = rows;
        this.commands = commands;
        this.time = time;
    }

    /** Adds what the file closes; a dry run only says what it would add. */
    public HolidayReport take(String id, String file, boolean dryRun, OptionalLong seen, String by) {
        return commands.execute("import-holidays", () -> {
            var stored = rows.lock(id).orElseThrow(() -> ProblemException.notFound("business hours", id));
            var zone = ZoneId.of(String.valueOf(stored.hours().zone()));
            var events = CalendarFile.read(file, zone, LocalDate.ofInstant(time.now(), zone));
            var merged = HolidayMerge.merge(stored.hours(), events);
            var revision = dryRun || !merged.changes()
                    ? stored.revision()
                    : hours.put(id, merged.hours(), seen, by).revision();
            return new HolidayReport(
                    id, revision, dryRun, merged.changes(), merged.difference(), merged.taken(), merged.skipped());
        });
    }
}
