package io.punctual.entitlements.cover;

import io.punctual.entitlements.hours.HoursRows;
import io.punctual.entitlements.resolution.Candidate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pins the revision of all business hours that a case may count in. */
@Component
class CalendarPins {
    private final KnownVersions versions;
    private final HoursRows hours;

    CalendarPins(KnownVersions versions, HoursRows hours) {
        this.versions = versions;
        this.hours = hours;
    }

    /** The business hours of the process, of its milestones and of the entitlement (rule 11). */
    Map<String, Long> of(Candidate.@Nullable Process process, @Nullable String entitlementHours) {
        var ids = new LinkedHashSet<String>();
        if (entitlementHours != null) {
            ids.add(entitlementHours);
        }
        if (process != null) {
            ids.addAll(versions.of(process).calendars());
        }
        return ids.isEmpty() ? Map.of() : hours.revisions(ids);
    }

    /** Pins one more unless it is pinned already. */
    Map<String, Long> also(@Nullable String id, Map<String, Long> pinned) {
        if (id == null || pinned.containsKey(id)) {
            return pinned;
        }
        var more = new HashMap<>(pinned);
        more.putAll(hours.revisions(List.of(id)));
        return more;
    }

    /** The id, if there are such business hours. */
    @Nullable String known(@Nullable String id) {
        return id == null || hours.revisions(List.of(id)).isEmpty() ? null : id;
    }
}
