package io.punctual.milestones.ledger;

import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.timeline.Decision;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What milestones need of a decision about cover. */
record DecisionMessage(
        long revision,
        long caseSequence,
        Instant decidedAt,
        Instant startAt,
        String reason,
        Map<String, Long> calendars,
        JsonNode facts,
        @Nullable String processId,
        @Nullable Integer processVersion,
        @Nullable String businessHoursId,
        @Nullable String caseBusinessHoursId,
        @Nullable String startFrom) {

    Decision decision() {
        var process = processId == null || processVersion == null ? null : new ProcessRef(processId, processVersion);
        var values = new HashMap<String, Object>();
        facts.properties().forEach(entry -> CaseMessage.put(values, entry.getKey(), entry.getValue()));
        return new Decision(
                revision,
                caseSequence,
                CaseMessage.micros(decidedAt),
                CaseMessage.micros(startAt),
                process,
                businessHoursId == null ? caseBusinessHoursId : businessHoursId,
                calendars,
                Map.copyOf(values),
                reason,
                startFrom);
    }
}
