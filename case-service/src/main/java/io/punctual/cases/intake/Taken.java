package io.punctual.cases.intake;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of something that came in. */
@Schema(name = "IntakeOutcome")
record Taken(
        Outcome outcome,
        @Nullable UUID caseId,
        @Nullable Long number,
        @Nullable String why) {
    enum Outcome {
        OPENED,
        JOINED,
        REPLIED,
        DUPLICATE,
        IGNORED
    }

    static Taken ignored(String why) {
        return new Taken(Outcome.IGNORED, null, null, why);
    }
}
