package io.punctual.milestones.read;

import io.punctual.milestones.timeline.Occurrence;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Shows occurrences that are stored nowhere, of which nothing has fired. */
public final class Shown {
    private Shown() {}

    public static MilestoneView at(Instant now, UUID caseId, String process, Occurrence occurrence) {
        return new Viewing(caseId, occurrence, process, Map.of(), now).view();
    }
}
