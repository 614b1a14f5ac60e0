package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.hours.BusinessHours;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Business hours that are referred to but were not among the files: always open, under the id the real ones will have. */
final class StandInHours {
    private static final List<List<String>> ALL_DAY = List.of(List.of("00:00", "24:00"));
    private static final String MARK = " (stub, always open)";

    private StandInHours() {}

    static BusinessHours of(String name, ZoneId zone) {
        var weekly = new LinkedHashMap<String, List<List<String>>>();
        List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN").forEach(day -> weekly.put(day, ALL_DAY));
        return new BusinessHours(name + MARK, zone.getId(), Map.copyOf(weekly), null, null, null);
    }

    /** Whether nobody has put real ones in its place yet. */
    static boolean is(BusinessHours hours) {
        return hours.name() != null && hours.name().endsWith(MARK);
    }
}
