package io.punctual.milestones.calculation;

import io.punctual.milestones.calendar.CalendarDefinition;
import java.util.Optional;

/** The business hours that entitlement-service has published. */
public interface PublishedCalendars {

    /** The highest revision heard. */
    Optional<CalendarDefinition> latest(String id);
}
