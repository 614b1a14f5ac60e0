package io.punctual.milestones.preview;

import io.punctual.milestones.proposal.Proposals;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One case on which a process is tried, real or made up, as of one date. */
@Schema(name = "Trial")
record TrialRequest(
        Proposals.@Nullable Process process,
        @Schema(type = "object") @Nullable JsonNode calendar,
        @Schema(type = "object") @Nullable Map<String, JsonNode> calendars,
        @Nullable UUID caseId,

        @Schema(description = "A case that is made up, instead of a real one") @Nullable MadeUpCase facts,

        @Schema(description = "As of when; now when left out") @Nullable String at) {

    /**
     * A case as somebody imagines it.
     *
     * @param cover values of account.*, contact.* and product.*
     */
    record MadeUpCase(
            @Nullable String receivedAt,
            @Nullable String priority,
            @Nullable String channel,
            @Nullable String type,
            @Nullable String productCode,
            @Nullable String accountId,
            @Nullable Map<String, Object> fields,
            @Nullable Map<String, Object> cover,
            @Nullable List<Reply> replies) {}

    /** A reply to the customer. */
    record Reply(@Nullable String at, @Nullable String channel) {}
}
