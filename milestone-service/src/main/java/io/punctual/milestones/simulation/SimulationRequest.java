package io.punctual.milestones.simulation;

import io.punctual.milestones.proposal.CaseFilter;
import io.punctual.milestones.proposal.Proposals;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What to try, and on which cases. */
@Schema(name = "Simulation")
record SimulationRequest(
        Proposals.@Nullable Process process,

        @Schema(
                type = "object",
                description = "Instead of the business hours the process names: written out, or {id, revision}")
        @Nullable JsonNode calendar,

        @Schema(type = "object", description = "Instead of the business hours with these ids, wherever they are named")
        @Nullable Map<String, JsonNode> calendars,

        @Schema(description = "Cases received from here on") @Nullable String from,

        @Schema(description = "and before") @Nullable String to,
        @Nullable CaseFilter filter) {

    CaseFilter chosen() {
        return filter == null ? CaseFilter.ANY : filter;
    }
}
