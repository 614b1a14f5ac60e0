package io.punctual.milestones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.security.Role;
import io.punctual.milestones.keeping.Rescheduling;
import io.punctual.milestones.timeline.CalendarRef;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rule 14, R17: new business hours move all that runs in them, once, whoever crashes meanwhile. */
class RecalculationIT extends MilestoneServiceTestBase {
    private static final String SLOW = """
            {"name": "기본", "milestones": [{"name": "1차 답변", "target": "PT30H", "completion": "case.lastReplyChannel == 'EMAIL'",
             "actions": [{"on": "WARNING", "offset": "PT30M", "do": []}, {"on": "VIOLATION", "offset": "PT2H", "do": []}]}]}""";
    private static final String ALL_DAYS = week("00:00", "24:00");
    private static final String MORNINGS = week("06:00", "12:00");
    private static final String EVENINGS = week("18:00", "23:00");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String hours = "hours-" + UUID.randomUUID();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Rescheduling rescheduling;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    @Qualifier("recalculationLoop") private SmartLifecycle loop;

    private static String week(String from, String to) {
        var day = "[[\"%s\",\"%s\"]]".formatted(from, to);
        return "{\"MON\":%1$s,\"TUE\":%1$s,\"WED\":%1$s,\"THU\":%1$s,\"FRI\":%1$s,\"SAT\":%1$s,\"SUN\":%1$s}"
                .formatted(day);
    }

    private LiveCase running() {
        var one = new LiveCase(Instant.now().minusSeconds(5));
        one.publish(SLOW).opened().decidedIn(hours);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(one.story()).containsExactly("started"));
        return one;
    }

    @Test
    void rule_14_new_hours_move_running_and_paused_milestones_and_say_so_once() {
        LiveCase.publishHours(hours, 1, ALL_DAYS);
        var one = running();
        var paused = running().paused();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(paused.story()).containsExactly("started", "paused"));

        LiveCase.publishHours(hours, 2, MORNINGS);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(one.story()).containsExactly("started", "retargeted"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(paused.story()).containsExactly("started", "paused", "retargeted"));
        var said = one.said().getLast();
        assertThat(said.path("why").stringValue()).isEqualTo("business hours " + hours + " changed (revision 2)");
        assertThat(said.path("previousTargetAt").stringValue())
                .isLessThan(said.path("targetAt").stringValue());
        assertThat(one.milestones(http).body().at("/items/0/targetAt").stringValue())
                .startsWith(said.path("targetAt").stringValue().substring(0, 19));

        // The whole fold finds nothing else to say.
        one.commented().paused();
        paused.resumed();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(one.story()).containsExactly("started", "retargeted", "paused"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(paused.story()).endsWith("retargeted", "resumed"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(progress()).isEqualTo("DONE 2 of 2, 2 moved"));
    }

    @Test
    void rule_14_one_that_has_warned_keeps_what_is_still_to_come() {
        LiveCase.publishHours(hours, 1, ALL_DAYS);
        var warning = Duration.ofHours(29).plusMinutes(30);
        var one = new LiveCase(Instant.now().minus(warning).plusSeconds(3));
        one.publish(SLOW).opened().decidedIn(hours);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(one.story()).containsExactly("started", "warned WARNING"));

        LiveCase.publishHours(hours, 2, MORNINGS);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(progress()).startsWith("DONE 1 of 1"));
        var anew = "milestone where case_id = '" + one.id + "' and calendar_revision = 2";
        assertThat(count(anew + " and cardinality(plan_due) = 2 and cardinality(plan_templates) = 2"))
                .isOne();
        assertThat(count("timer t join milestone m on m.id = t.milestone_id and m.timer_version = t.version"
                        + " and t.position = 0 and t.due_at = m.plan_due[1] where m.case_id = '" + one.id + "'"))
                .isOne();
    }

    @Test
    void r17_after_a_crash_halfway_it_goes_on_and_nothing_moves_twice() {
        LiveCase.publishHours(hours, 1, ALL_DAYS);
        var original = running();
        var copies = 999;
        copy(original.id, copies);
        loop.stop();
        try {
            LiveCase.publishHours(hours, 2, EVENINGS);
            crashHalfway(new CalendarRef(hours, 2));
        } finally {
            loop.start();
        }

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(progress()).startsWith("DONE 700 of 700"));
        assertThat(count("milestone where calendar_id = '" + hours + "' and calendar_revision = 2 and revision = 2"))
                .isEqualTo(copies + 1L);
        assertThat(count(
                        "timer t join milestone m on m.id = t.milestone_id and m.timer_version = t.version where m.calendar_id = '"
                                + hours + "'"))
                .isEqualTo(copies + 1L);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(Topic.heard(original.id.toString())).hasSize(2));
        assertThat(count("(select distinct target_at from milestone where calendar_id = '" + hours + "') one"))
                .isOne();
    }

    private void crashHalfway(CalendarRef to) {
        var old = new CalendarRef(hours, 1);
        await().atMost(PATIENCE).until(() -> count("recalculation where calendar_id = '" + hours + "'") == 1);
        new TransactionTemplate(transactions).executeWithoutResult(crashing -> {
            assertThat(rescheduling.move(old, to, "x", Instant.EPOCH, 400).moved())
                    .isEqualTo(400);
            crashing.setRollbackOnly();
        });
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> rescheduling.move(old, to, "x", Instant.EPOCH, 300));
    }

    @Test
    void a_milestone_whose_case_is_not_there_holds_nobody_up() {
        LiveCase.publishHours(hours, 1, ALL_DAYS);
        var one = running();
        copy(one.id, 2);
        jdbc.sql("""
                delete from milestone_case where case_id in (select case_id from milestone where calendar_id = ? and case_id <> ? limit 1)""").params(hours, one.id).update();

        LiveCase.publishHours(hours, 2, MORNINGS);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(progress()).startsWith("DONE"));
        assertThat(count("milestone where calendar_id = '" + hours + "' and calendar_revision = 2"))
                .isEqualTo(2);
    }

    @Test
    void only_admins_see_how_far_it_is() {
        assertThat(http.get("/api/operations/recalculations").status()).isEqualTo(403);
    }

    private String progress() {
        var answer = http.as("admin-1", Role.ADMIN)
                .get("/api/operations/recalculations")
                .body();
        return Stream.iterate(0, i -> i + 1)
                .limit(answer.path("items").size())
                .map(i -> answer.path("items").get(i))
                .filter(item -> item.path("calendarId").stringValue().equals(hours))
                .map(item -> "%s %d of %d, %d moved"
                        .formatted(
                                item.path("state").stringValue(),
                                item.path("done").longValue(),
                                item.path("total").longValue(),
                                item.path("moved").longValue()))
                .findFirst()
                .orElse("none");
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    /** So many more cases exactly like that one, as their folds would have left them. */
    private void copy(UUID caseId, int copies) {
        var caseColumns = columns("milestone_case", "case_id");
        var milestoneColumns = columns("milestone", "id", "case_id");
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            jdbc.sql(
                            "create temporary table copied on commit drop as select gen_random_uuid() as case_id, gen_random_uuid() as id"
                                    + " from generate_series(1, " + copies + ")")
                    .update();
            jdbc.sql(
                            "insert into milestone_case (case_id, %1$s) select t.case_id, %1$s from milestone_case c, copied t where c.case_id = ?"
                                    .formatted(caseColumns))
                    .param(caseId)
                    .update();
            jdbc.sql(
                            "insert into milestone (id, case_id, %1$s) select t.id, t.case_id, %1$s from milestone m, copied t where m.case_id = ?"
                                    .formatted(milestoneColumns))
                    .param(caseId)
                    .update();
            jdbc.sql("insert into timer (due_at, milestone_id, version, position)"
                            + " select due_at, t.id, version, position from timer, copied t"
                            + " where milestone_id = (select id from milestone where case_id = ?)")
                    .param(caseId)
                    .update();
        });
    }

    private String columns(String table, String... without) {
        return jdbc.sql("select string_agg(column_name, ', ') from information_schema.columns"
                        + " where table_name = ? and column_name <> all(?)")
                .params(table, without)
                .query(String.class)
                .single();
    }
}
