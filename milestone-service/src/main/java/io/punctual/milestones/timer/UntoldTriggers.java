package io.punctual.milestones.timer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Triggers that come due while their template is gone, as after a database's failover that lost it: their cases are planned anew at
 * once, which writes the templates again, so that they fire a moment later instead of never.
 */
@Component
class UntoldTriggers {
    private static final Logger log = LoggerFactory.getLogger(UntoldTriggers.class);

    /** A plan that is not what the fold says is written anew; the time to look at a case again is the one its waiting milestones use. */
    private static final String PLAN_ANEW = """
            with bare as (
              update milestone set plan_due = '{}', plan_templates = '{}' where id = any(?) returning case_id
            )
            update milestone_case c set wake_at = least(c.wake_at, statement_timestamp()) from bare where c.case_id = bare.case_id""";

    private final JdbcClient jdbc;
    private final TriggerTemplates templates;
    private final Counter counter;

    UntoldTriggers(JdbcClient jdbc, TriggerTemplates templates, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.counter = meters.counter("milestone.timers.untold");
    }

    /** In the transaction that took their timers away. */
    void planAnew(List<UUID> milestones) {
        if (milestones.isEmpty()) {
            return;
        }
        log.error(
                "What to say of due triggers is lost; the cases of these milestones are planned anew: {}", milestones);
        counter.increment(milestones.size());
        templates.forget();
        jdbc.sql(PLAN_ANEW).param(milestones.toArray(UUID[]::new)).update();
    }
}
