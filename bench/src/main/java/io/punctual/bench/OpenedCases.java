package io.punctual.bench;

import io.punctual.standalone.process.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Opens cases by their message, as entitlement-service hears of them, and waits for what it decides. */
record OpenedCases(Telling telling, ResolutionApi api) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    JsonNode open(String account, String product) throws ExecutionException, InterruptedException {
        var caseId = UUID.randomUUID();
        var data = Telling.example("cases/case.opened.v1");
        data.put("caseId", caseId.toString());
        var now = (ObjectNode) data.path("case");
        now.put("accountId", account).put("productCode", product).put("receivedAt", "2026-06-01T00:00:00Z");
        now.remove(List.of("contactId"));
        telling.say("cases", caseId.toString(), "case.opened.v1", 0, data);
        var decided = new AtomicReference<@Nullable JsonNode>();
        Waiting.until(PATIENCE, () -> {
            decided.set(decision(caseId));
            return decided.get() != null;
        });
        var decision = decided.get();
        if (decision == null) {
            throw new IllegalStateException("nothing was decided for a case; the service's log says why");
        }
        return decision;
    }

    private @Nullable JsonNode decision(UUID caseId) {
        try {
            return api.decision(caseId).orElse(null);
        } catch (IOException unreachable) {
            return null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
