package io.punctual.entitlements.cover;

import io.punctual.entitlements.background.Rounds;
import io.punctual.entitlements.entitlement.ReviewRequests;
import io.punctual.kit.message.Causation;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks again at open cases when an entitlement starts, changes or ends (rule 3), a few at a time and without haste. */
@Component
class CoverReviewRunner {
    private static final int CASES = 50;
    private static final int REQUESTS = 100;
    private static final int CHUNKS = 40;

    private final ReviewRequests requests;
    private final CoveredCaseRows cases;
    private final CoverDesk desk;
    private final Rounds rounds;

    CoverReviewRunner(ReviewRequests requests, CoveredCaseRows cases, CoverDesk desk, Rounds rounds) {
        this.requests = requests;
        this.cases = cases;
        this.desk = desk;
        this.rounds = rounds;
    }

    @Scheduled(fixedDelay = 300)
    void run() {
        rounds.run("Looking again at open cases", CHUNKS, this::chunk);
    }

    /** Most entitlements concern few open cases, so many of them are looked at in one transaction. */
    private boolean chunk() {
        var next = requests.lockNext(REQUESTS);
        var left = CASES;
        for (var request : next) {
            left -= review(request, left);
            if (left <= 0) {
                break;
            }
        }
        return !next.isEmpty();
    }

    private int review(ReviewRequests.Request request, int most) {
        var after = request.lastCase() == null ? new UUID(0, 0) : request.lastCase();
        var some = cases.concernedBy(request.entitlementId(), after, most);
        var cause = Causation.root("entitlement/" + request.entitlementId() + "/" + request.dueAt());
        some.forEach(caseId -> desk.review(caseId, cause));
        if (some.size() < most) {
            requests.done(request);
        } else {
            requests.advance(request, some.getLast());
        }
        return some.size();
    }
}
