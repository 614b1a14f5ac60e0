package io.punctual.milestones.calculation;

import io.punctual.milestones.calendar.CalendarDefinition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The business hours that entitlement-service has published. */
public interface PublishedCalendars {

    /** That revision, or the highest that was heard when none is given. */
    Optional<CalendarDefinition> published(String id, @Nullable Long revision);
}
