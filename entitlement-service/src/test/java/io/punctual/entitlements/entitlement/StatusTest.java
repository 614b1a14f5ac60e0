package io.punctual.entitlements.entitlement;

import static io.punctual.entitlements.entitlement.Entitlement.Status.ACTIVE;
import static io.punctual.entitlements.entitlement.Entitlement.Status.CANCELLED;
import static io.punctual.entitlements.entitlement.Entitlement.Status.EXHAUSTED;
import static io.punctual.entitlements.entitlement.Entitlement.Status.EXPIRED;
import static io.punctual.entitlements.entitlement.Entitlement.Status.UPCOMING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule 1: the status follows from dates and counts. */
class StatusTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    @Test
    void rule_1_both_dates_are_inclusive() {
        assertThat(of(false).status(START.minusDays(1), 0)).isEqualTo(UPCOMING);
        assertThat(of(false).status(START, 0)).isEqualTo(ACTIVE);
        assertThat(of(false).status(END, 0)).isEqualTo(ACTIVE);
        assertThat(of(false).status(END.plusDays(1), 0)).isEqualTo(EXPIRED);
    }

    @Test
    void rule_1_a_counted_one_is_exhausted_when_all_its_cases_are_used() {
        assertThat(of(false).status(START, 1)).isEqualTo(ACTIVE);
        assertThat(of(false).status(START, 2)).isEqualTo(EXHAUSTED);
    }

    @Test
    void rule_1_a_cancelled_one_stays_cancelled() {
        assertThat(of(true).status(START, 0)).isEqualTo(CANCELLED);
        assertThat(of(true).status(END.plusDays(1), 2)).isEqualTo(CANCELLED);
    }

    private static Entitlement of(boolean cancelled) {
        return new Entitlement(
                "Basic", "acme", null, null, null, null, List.of(), null, null, null, 2, false, false, "p", null, null,
                START, END, cancelled);
    }
}
