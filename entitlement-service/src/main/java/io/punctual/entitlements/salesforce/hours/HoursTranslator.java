package io.punctual.entitlements.salesforce.hours;

import io.punctual.entitlements.hours.BusinessHours;
import io.punctual.entitlements.salesforce.report.Reading;
import io.punctual.entitlements.salesforce.xml.MetadataNames;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Translates the settings of business hours with their holidays. */
public final class HoursTranslator {
    private final ZoneId organisation;
    private final LocalDate today;

    /** The zone is for hours that name none; recurring holidays are written out from today's year on. */
    public HoursTranslator(ZoneId organisation, LocalDate today) {
        this.organisation = organisation;
        this.today = today;
    }

    public List<TranslatedHours> translate(Reading settings) {
        var holidays = settings.all("holidays").stream()
                .flatMap(holiday -> Holiday.read(holiday, today.getYear()).stream())
                .toList();
        strangers(settings);
        var translated = new ArrayList<TranslatedHours>();
        for (var place : settings.all("businessHours")) {
            hours(place, holidays).ifPresent(translated::add);
        }
        return translated;
    }

    private static void strangers(Reading settings) {
        var names = settings.all("businessHours").stream()
                .flatMap(hours -> hours.text("name").stream())
                .map(MetadataNames::key)
                .collect(Collectors.toSet());
        settings.all("holidays").stream()
                .flatMap(holiday -> holiday.all("businessHours").stream())
                .filter(reference -> !names.contains(MetadataNames.key(reference.text())))
                .forEach(reference -> reference.refuse("there are no business hours of this name in the file"));
    }

    private Optional<TranslatedHours> hours(Reading place, List<Holiday> holidays) {
        var name = place.text("name").map(MetadataNames::decoded);
        if (name.isEmpty()) {
            place.refuseAll("business hours without a name cannot be referred to");
            return Optional.empty();
        }
        var zone = zone(place);
        var week = Week.read(place);
        place.child("active")
                .filter(active -> active.text().equalsIgnoreCase("false"))
                .ifPresent(active ->
                        active.stub("hours have no inactive state here; they are there for what refers to them"));
        place.child("default")
                .filter(byDefault -> byDefault.text().equalsIgnoreCase("true"))
                .ifPresent(byDefault -> byDefault.stub(
                        "there are no default hours here; name them on the processes or entitlements that shall"
                                + " count in them"));
        if (zone == null || week.isClosed()) {
            place.refuseAll(
                    zone == null ? "its time zone is not known" : "it is never open, so no deadline would ever come");
            return Optional.empty();
        }
        var key = MetadataNames.key(name.get());
        var closing = holidays.stream()
                .filter(holiday -> holiday.businessHours().contains(key))
                .toList();
        return Optional.of(new TranslatedHours(name.get(), closed(name.get(), zone, week, closing), place));
    }

    private @Nullable String zone(Reading place) {
        var zone = place.text("timeZoneId");
        if (zone.isEmpty()) {
            place.note("names no time zone; that of the organisation is taken, " + organisation);
            return organisation.getId();
        }
        return ZoneId.getAvailableZoneIds().contains(zone.get()) ? zone.get() : null;
    }

    private static BusinessHours closed(String name, String zone, Week week, List<Holiday> holidays) {
        var closing = new ClosedDays(week);
        holidays.forEach(closing::add);
        return new BusinessHours(
                name, zone, week.weekly(), closing.holidays(), closing.yearlyHolidays(), closing.overrides());
    }
}
