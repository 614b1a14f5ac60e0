package io.punctual.entitlements.salesforce.process;

import java.util.Optional;

/** What the files beside a process say, and what was imported before. */
public interface Surroundings {
    /** Our id of the business hours of this name. */
    String businessHoursId(String name);

    /** Whether business hours of this name are there; else a stub stands in for them. */
    boolean hasBusinessHours(String name);

    Optional<MilestoneType> milestoneType(String name);
}
