package io.punctual.cases.write;

import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.CaseEvent.CaseClosed;
import io.punctual.cases.events.CaseEvent.StatusChanged;
import io.punctual.cases.events.CaseSnapshot;
import io.punctual.cases.events.CaseStatus;
import io.punctual.cases.events.Stamp;
import io.punctual.cases.events.StatusCategory;
import io.punctual.cases.write.CaseRejected.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new status of an open case; one of category CLOSED closes it. */
final class StatusChange {
    private StatusChange() {}

    /** The status, if it is one that closes. */
    static CaseStatus closing(CaseStatus status) {
        if (status.category() != StatusCategory.CLOSED) {
            throw new CaseRejected(
                    Code.NOT_A_CLOSING_STATUS, "status", status.name(), "must be a status of category CLOSED");
        }
        return status;
    }

    static List<CaseEvent> to(CaseStatus to, @Nullable String reason, CaseSnapshot current, Stamp now) {
        if (to.equals(current.status())) {
            return List.of();
        }
        return to.category() == StatusCategory.CLOSED
                ? List.of(new CaseClosed(now, to, reason))
                : List.of(new StatusChanged(now, current.status(), to, reason));
    }
}
