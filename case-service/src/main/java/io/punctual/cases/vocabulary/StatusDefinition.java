package io.punctual.cases.vocabulary;

import io.punctual.cases.events.CaseStatus;
import io.punctual.cases.events.StatusCategory;
import io.swagger.v3.oas.annotations.media.Schema;

/** A status of the admin's own. */
@Schema(name = "CaseStatus")
public record StatusDefinition(
        String name, long revision, StatusCategory category, boolean pausesMilestones, boolean active) {
    CaseStatus status() {
        return new CaseStatus(name, category, pausesMilestones);
    }

    StatusDefinition atRevision(long next) {
        return new StatusDefinition(name, next, category, pausesMilestones, active);
    }
}
