package io.punctual.milestones.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.security.Role;
import io.punctual.milestones.MilestoneServiceTestBase;
import io.punctual.milestones.timeline.Occurrence.Outcome;
import io.punctual.milestones.timeline.Occurrence.State;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The breach board over 200 000 milestones: 20 000 run, every tenth of them paused, the rest is done, one in a hundred too late. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardIT extends MilestoneServiceTestBase {
    private static final int CASES = 100_000;
    private static final String OWNER = "seed-7";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MilestoneBoard board;

    @BeforeAll
    void seed() {
        jdbc.sql("""
                insert into milestone_case (case_id, correlation_id, owner_id, owner_kind, number, priority, opened_at, closed)
                select gen_random_uuid(), 'seed', 'seed-' || n % 400, case when n % 400 = 3 then 'QUEUE' else 'USER' end, n,
                       'HIGH', now() - n * interval '1 minute', n % 10 <> 7 from generate_series(1, :cases) n""").param("cases", CASES).update();
        jdbc.sql("""
                insert into milestone (id, case_id, name, occurrence, process_id, process_version, state, started_at, target_at,
                                       stopped_at, completed_at, outcome, revision, timer_version)
                select gen_random_uuid(), c.case_id, 'Reply ' || k, 1, 'seeded', 1, s.state, c.opened_at, s.target,
                       case when s.state = 'RUNNING' then null else s.stopped end,
                       case when s.state = 'COMPLETED' then s.stopped end,
                       case when s.state = 'COMPLETED' then case when c.number % 100 = 1 then 'MISSED' else 'MET' end end, 1, 1
                from milestone_case c cross join generate_series(1, 2) k
                cross join lateral (select case when c.closed then 'COMPLETED' when c.number % 100 = 17 then 'PAUSED'
                                           else 'RUNNING' end as state,
                                    now() + (c.number - 50000) * interval '20 seconds' + interval '10 seconds' as target,
                                    now() + (c.number - 50000) * interval '20 seconds'
                                      + case when c.number % 100 in (1, 21) then 1 else -1 end * interval '1 hour' as stopped) s
                where c.correlation_id = 'seed'""").update();
        jdbc.sql("analyze milestone").update();
        jdbc.sql("analyze milestone_case").update();
    }

    @AfterAll
    void clear() {
        jdbc.sql("delete from milestone where process_id = 'seeded'").update();
        jdbc.sql("delete from milestone_case where correlation_id = 'seed'").update();
    }

    static Stream<BoardFilter> questions() {
        var now = Instant.now();
        var all = Set.of(State.values());
        var running = Set.of(State.RUNNING);
        return Stream.of(
                new BoardFilter(all, null, null, null, null, null, null, null),
                new BoardFilter(running, null, now.plusSeconds(3600), null, null, null, null, null),
                new BoardFilter(running, null, null, null, null, true, null, null),
                new BoardFilter(running, now, null, null, null, null, "seeded", "Reply 2"),
                new BoardFilter(Set.of(State.PAUSED), null, null, null, null, null, null, null),
                new BoardFilter(all, null, null, null, null, true, null, null),
                new BoardFilter(BoardFilter.LIVE, null, null, OWNER, null, null, null, null),
                new BoardFilter(all, null, null, OWNER, null, null, null, null));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_page_never_reads_the_whole_table(BoardFilter question) {
        var sql = "explain (analyze, buffers off, timing off) " + new BoardSql(question).page();
        var plan = board.ask(sql, question, null, 50)
                .query((row, _) -> row.getString(1))
                .list();

        assertThat(plan).noneMatch(line -> line.contains("Seq Scan on milestone"));
        assertThat(removed(plan)).as(String.join("\n", plan)).isLessThan(30_000);
    }

    @Test
    void what_was_completed_in_a_pause_is_as_late_as_its_outcome_says() {
        var inTime = new BoardFilter(Set.of(State.COMPLETED), null, null, null, null, false, "seeded", null);
        var page = board.page(inTime, null, 200).items();

        assertThat(page).allMatch(entry -> entry.outcome() == Outcome.MET && !entry.violated());
        assertThat(page)
                .anyMatch(entry -> Objects.requireNonNull(entry.completedAt()).isAfter(entry.targetAt()));
    }

    private static int removed(List<String> plan) {
        return plan.stream()
                .filter(line -> line.contains("Rows Removed by Filter:"))
                .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")))
                .sum();
    }

    @Test
    void pages_follow_each_other_in_the_order_of_their_targets_without_gap_or_repetition() {
        var ids = new ArrayList<String>();
        var targets = new ArrayList<Instant>();
        @Nullable String cursor = null;
        do {
            var page = http.get("/api/milestones?owner=" + OWNER + "&state=RUNNING,PAUSED&limit=100"
                    + (cursor == null ? "" : "&cursor=" + cursor));
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.body().path("items").forEach(item -> {
                ids.add(item.path("milestoneId").asString());
                targets.add(Instant.parse(item.path("targetAt").asString()));
            });
            cursor = page.at("/next");
        } while (cursor != null);

        assertThat(ids).hasSize(2 * CASES / 400).doesNotHaveDuplicates();
        assertThat(targets).isSorted();
    }

    @Test
    void an_entry_names_its_case_by_number_with_owner_and_priority() {
        var entry = http.get("/api/milestones?state=RUNNING&violated=true&processId=seeded&limit=1")
                .body()
                .at("/items/0");

        assertThat(entry.path("number").isNumber()).isTrue();
        assertThat(entry.path("priority").asString()).isEqualTo("HIGH");
        assertThat(entry.path("ownerKind").asString()).isEqualTo("USER");
        assertThat(entry.path("violated").asBoolean()).isTrue();
        assertThat(Instant.parse(entry.path("targetAt").asString())).isBefore(Instant.now());
    }

    @Test
    void what_was_late_is_found_among_much_that_was_in_time() {
        var late = http.get("/api/milestones?state=COMPLETED&violated=true&processId=seeded&limit=200");

        assertThat(late.body().path("items"))
                .hasSize(200)
                .allMatch(item -> item.path("violated").asBoolean());
        assertThat(http.get("/api/milestones?queue=seed-3&state=COMPLETED&limit=1")
                        .body()
                        .path("items"))
                .hasSize(1);
        assertThat(http.get("/api/milestones?queue=" + OWNER).body().path("items"))
                .isEmpty();
    }

    @Test
    void what_comes_due_is_counted_hour_by_hour_on_the_clock_asked_for() {
        var from = Instant.now().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(2));
        var counts = http.get("/api/milestones/counts?from=" + from + "&to=" + from.plus(Duration.ofHours(6))
                + "&zone=Asia/Kolkata&processId=seeded");

        assertThat(counts.status()).as(counts.text()).isEqualTo(200);
        var items = counts.body().path("items");
        assertThat(items).hasSize(7);
        assertThat(items.path(1).path("local").asString()).contains(":00+05:30");
        // 180 cases an hour, every tenth open, a tenth of those paused, two milestones each
        assertThat(items.path(1).path("running").asInt()).isBetween(30, 36);
        assertThat(items.path(1).path("violated").asInt()).isBetween(30, 36);
        assertThat(items.path(6).path("violated").asInt()).isZero();
        assertThat(http.get("/api/milestones/counts?by=DAY&owner=" + OWNER + "&from=" + from + "&to="
                                + from.plus(Duration.ofDays(3)))
                        .body()
                        .path("items"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/milestones?state=LATE, state",
        "/api/milestones?state=RUNNING;PAUSED, state",
        "/api/milestones?dueBefore=tomorrow, dueBefore",
        "/api/milestones?dueAfter=+1000000000-01-01T00:00:00Z, dueAfter",
        "/api/milestones?violated=maybe, violated",
        "/api/milestones?owner=a&queue=b, queue",
        "/api/milestones?owner=, owner",
        "/api/milestones?limit=0, limit",
        "/api/milestones?limit=many, limit",
        "/api/milestones?cursor=broken, cursor",
        "/api/milestones/counts?to=2026-03-02T00:00:00Z, from",
        "/api/milestones/counts?from=2026-03-02T00:00:00Z&to=2026-03-01T00:00:00Z, to",
        "/api/milestones/counts?from=2026-03-02T00:00:00Z&to=2027-03-01T00:00:00Z, to",
        "/api/milestones/counts?from=2026-03-02T00:00:00Z&to=2026-03-03T00:00:00Z&zone=Asia/Soul, zone",
        "/api/milestones/counts?from=2026-03-02T00:00:00Z&to=2026-03-03T00:00:00Z&by=WEEK, by",
    })
    void what_cannot_be_read_is_refused_by_its_name(String path, String field) {
        var answer = http.get(path.replace("+", "%2B"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.at("/errors/0/field")).isEqualTo(field);
        assertThat(as(Role.CUSTOMER).get("/api/milestones").status()).isEqualTo(403);
    }
}
