package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.PROCESS;
import static io.punctual.entitlements.AcceptanceData.created;
import static io.punctual.entitlements.AcceptanceData.entitlement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.entitlements.cover.CaseFacts;
import io.punctual.entitlements.cover.CoverDesk;
import io.punctual.entitlements.migration.Migration;
import io.punctual.entitlements.migration.MigrationDesk;
import io.punctual.kit.command.Commands;
import io.punctual.kit.message.Causation;
import io.punctual.kit.message.MessageJson;
import io.punctual.kit.security.Role;
import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Rule 6: moving open cases and entitlements to another version is explicit and resumable. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class MigrationIT {
    private static final Instant RECEIVED = Instant.parse("2026-03-02T00:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private CoverDesk desk;

    @Autowired
    private Commands commands;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MigrationDesk migrations;

    private TestHttp admin;
    private String account;
    private String process;

    @BeforeEach
    void givenCasesUnderTheFirstVersion() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
        account = "acme-" + UUID.randomUUID();
        AcceptanceData.customer(admin, account);
        AcceptanceData.contract(admin, account);
        process = AcceptanceData.process(admin, "기본");
        created(admin.put("/api/entitlements/{id}", entitlement(account, "기본", process), account + "-basic"));
    }

    @Test
    void open_cases_are_moved_with_their_start_and_the_reason() {
        var open = List.of(hear("MEDIUM", null), hear("MEDIUM", null));
        var other = hear("HIGH", null);
        var closed = hear("MEDIUM", null);
        heard(closed, 1, false, "MEDIUM", null);
        activate(PROCESS.formatted("기본").replace("PT12S", "PT1H"));

        var order = Map.of("toVersion", 2, "reason", "새 약관", "filter", Map.of("priority", "MEDIUM"));
        var started = admin.post("/api/entitlement-processes/{id}/migrations", order, process);

        assertThat(started.status()).as(started.text()).isEqualTo(201);
        assertThat(started.at("/total")).isEqualTo("2");
        var done = ended(String.valueOf(started.at("/id")));
        assertThat(done.at("/moved")).isEqualTo("2");
        assertThat(done.at("/remaining")).isEqualTo("0");
        for (var caseId : open) {
            var decided = decided(caseId, 2);
            assertThat(decided.at("/processVersion").asInt()).isEqualTo(2);
            assertThat(decided.at("/entitlementId").asString()).isEqualTo(account + "-basic");
            assertThat(decided.at("/startAt").asString()).isEqualTo("2026-03-02T00:00:00Z");
            assertThat(decided.at("/calendars/always").asInt()).isEqualTo(1);
            assertThat(decided.at("/reason").asString()).isEqualTo("Moved from version 1 to version 2: 새 약관");
        }
        assertThat(version(other)).isEqualTo(1);
        assertThat(version(closed)).isEqualTo(1);
    }

    @Test
    void a_moved_case_stays_on_its_version_when_its_facts_change() {
        var caseId = hear("MEDIUM", null);
        activate(PROCESS.formatted("기본").replace("PT12S", "PT1H"));
        ended(String.valueOf(
                admin.post("/api/entitlement-processes/{id}/migrations", Map.of("toVersion", 2, "reason", "x"), process)
                        .at("/id")));

        heard(caseId, 1, true, "HIGH", null);

        assertThat(version(caseId)).isEqualTo(2);
    }

    @Test
    void who_uses_which_version_is_counted_and_entitlements_move_when_asked() {
        hear("MEDIUM", null);
        activate(PROCESS.formatted("기본").replace("PT12S", "PT1H"));
        var pinned = entitlement(account, "고정", process);
        pinned.put("processVersion", 1);
        pinned.put("rank", 1);
        created(admin.put("/api/entitlements/{id}", pinned, account + "-pinned"));
        var underPinned = hear("MEDIUM", null);
        assertThat(version(underPinned)).isEqualTo(1);

        var usage = admin.get("/api/entitlement-processes/{id}/usage", process);
        assertThat(usage.at("/versions/0/version")).isEqualTo("1");
        assertThat(usage.at("/versions/0/openCases")).isEqualTo("2");
        assertThat(usage.at("/versions/0/entitlements")).isEqualTo("1");
        assertThat(usage.at("/entitlementsFollowingDefault")).isEqualTo("1");

        var order = Map.of("toVersion", 2, "reason", "x", "entitlements", true, "fromVersions", List.of(1));
        var done = ended(String.valueOf(admin.post("/api/entitlement-processes/{id}/migrations", order, process)
                .at("/id")));

        assertThat(done.at("/entitlementsMoved")).isEqualTo("1");
        assertThat(admin.get("/api/entitlements/{id}", account + "-pinned").at("/processVersion"))
                .isEqualTo("2");
        assertThat(version(hear("MEDIUM", null))).isEqualTo(2);
    }

    @Test
    void an_order_that_makes_no_sense_is_refused() {
        var drafted = admin.post("/api/entitlement-processes/{id}/versions", PROCESS.formatted("x"), process);
        assertThat(drafted.status()).isEqualTo(201);

        var draft = admin.post(
                "/api/entitlement-processes/{id}/migrations", Map.of("toVersion", 2, "reason", "x"), process);
        assertThat(draft.status()).isEqualTo(422);
        assertThat(draft.at("/errors/0/field")).isEqualTo("toVersion");
        var same = Map.of("toVersion", 1, "fromVersions", List.of(1, 9), "reason", " ");
        assertThat(admin.post("/api/entitlement-processes/{id}/migrations", same, process)
                        .status())
                .isEqualTo(422);
        assertThat(admin.get(
                                "/api/entitlement-processes/{id}/migrations/{job}",
                                process,
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_was_interrupted_goes_on_and_what_changed_meanwhile_is_skipped_with_the_reason() {
        var moved = hear("MEDIUM", null);
        var closed = hear("MEDIUM", null);
        heard(closed, 1, false, "MEDIUM", null);
        activate(PROCESS.formatted("기본").replace("PT12S", "PT1H"));
        var id = UUID.randomUUID();

        // As a service that died in between would have left it.
        order(id, moved, closed);

        var done = ended(id.toString());
        assertThat(done.at("/moved")).isEqualTo("1");
        assertThat(done.at("/skipped/CLOSED_MEANWHILE")).isEqualTo("1");
        assertThat(version(moved)).isEqualTo(2);
    }

    @Test
    void two_at_once_are_refused_and_one_that_is_done_is_not_cancelled() {
        var caseId = hear("MEDIUM", null);
        activate(PROCESS.formatted("기본").replace("PT12S", "PT1H"));
        var order = Map.of("toVersion", 2, "reason", "x");

        var first = commands.execute(() -> {
            // While the case is held here, the migration cannot get on.
            hold(caseId);
            var started = admin.post("/api/entitlement-processes/{id}/migrations", order, process);
            var second = admin.post("/api/entitlement-processes/{id}/migrations", order, process);
            assertThat(second.status()).as(second.text()).isEqualTo(409);
            assertThat(second.at("/code")).isEqualTo("migration-running");
            return String.valueOf(started.at("/id"));
        });

        assertThat(ended(first).at("/state")).isEqualTo("DONE");
        assertThat(cancel(first).status()).isEqualTo(409);
        assertThat(admin.get("/api/entitlement-processes/{id}/migrations", process)
                        .at("/items/0/id"))
                .isEqualTo(first);
    }

    @Test
    void what_is_cancelled_leaves_the_rest_where_it_is() {
        var caseId = hear("MEDIUM", null);
        activate(PROCESS.formatted("기본").replace("PT12S", "PT1H"));
        var id = UUID.randomUUID();

        var cancelled = commands.execute(() -> {
            // Ordered in a transaction of its own, it is seen by no runner until it is cancelled.
            order(id, caseId);
            migrations.cancel(process, id, "admin-1");
            return migrations.get(process, id);
        });

        assertThat(cancelled.state()).isEqualTo(Migration.State.CANCELLED);
        assertThat(cancelled.endedBy()).isEqualTo("admin-1");
        assertThat(cancelled.remaining()).isEqualTo(1);
        assertThat(cancel(id.toString()).status()).isEqualTo(200);
        assertThat(version(caseId)).isEqualTo(1);
    }

    private TestHttp.Answer cancel(String job) {
        return admin.post("/api/entitlement-processes/{id}/migrations/{job}/cancellation", "{}", process, job);
    }

    private void hold(UUID caseId) {
        jdbc.sql("select 1 from covered_case where case_id = ? for update")
                .params(caseId)
                .query(Integer.class)
                .single();
    }

    private void order(UUID id, UUID... cases) {
        jdbc.sql("""
                with job as (insert into process_migration
                    (id, process_id, to_version, request, state, total, requested_by, requested_at)
                    values (?, ?, 2, '{"reason": "x", "entitlements": false}', 'RUNNING', ?, 'admin-1', now())
                    returning id)
                insert into process_migration_case select job.id, unnest(?) from job""").params(id, process, cases.length, cases).update();
    }

    @Test
    void the_difference_of_two_versions_names_each_place() {
        activate(PROCESS.formatted("더 좋은 기본").replace("PT12S", "PT1H"));

        var difference = admin.get("/api/entitlement-processes/{id}/versions/1/difference?to=2", process);

        assertThat(difference.status()).as(difference.text()).isEqualTo(200);
        assertThat(difference.at("/items/0/path")).isEqualTo("name");
        assertThat(difference.at("/items/1/path")).isEqualTo("milestones[1차 답변].target");
        assertThat(difference.at("/items/1/from")).isEqualTo("PT12S");
        assertThat(difference.at("/items/1/to")).isEqualTo("PT1H");
    }

    @Test
    void rule_6_another_default_holds_for_new_cases_only() {
        activate(PROCESS.formatted("기본").replace("PT12S", "PT1H"));
        var second = hear("MEDIUM", null);
        assertThat(version(second)).isEqualTo(2);

        var chosen = admin.put("/api/entitlement-processes/{id}/default-version", Map.of("version", 1), process);

        assertThat(chosen.status()).as(chosen.text()).isEqualTo(200);
        assertThat(admin.get("/api/entitlement-processes/{id}", process).at("/defaultVersion"))
                .isEqualTo("1");
        assertThat(version(second)).isEqualTo(2);
        assertThat(version(hear("MEDIUM", null))).isEqualTo(1);
        assertThat(admin.get("/api/entitlement-processes/{id}/history", process).text())
                .contains("MADE_DEFAULT");
    }

    @Test
    void rule_11_the_business_hours_of_the_case_are_pinned_and_unknown_ones_are_left_out_with_a_word() {
        var hours = "night-" + UUID.randomUUID();
        created(admin.put("/api/business-hours/{id}", AcceptanceData.always(), hours));

        var night = hear("MEDIUM", hours);
        var nowhere = hear("MEDIUM", "nowhere");
        var changed = hear("MEDIUM", null);
        heard(changed, 1, true, "MEDIUM", hours);

        var decided = decided(night, 1);
        assertThat(decided.at("/caseBusinessHoursId").asString()).isEqualTo(hours);
        assertThat(decided.get("calendars").get(hours).asInt()).isEqualTo(1);
        assertThat(decided(nowhere, 1).has("caseBusinessHoursId")).isFalse();
        assertThat(decided(nowhere, 1).at("/reason").asString()).contains("nowhere are not known and left out");
        assertThat(decided(changed, 2).at("/caseBusinessHoursId").asString()).isEqualTo(hours);
    }

    private void activate(String document) {
        var drafted = admin.post("/api/entitlement-processes/{id}/versions", document, process);
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        var path = "/api/entitlement-processes/{id}/versions/" + drafted.at("/version") + "/activation";
        assertThat(admin.post(path, "{}", process).status()).isEqualTo(200);
    }

    private TestHttp.Answer ended(String job) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> admin.get("/api/entitlement-processes/{id}/migrations/{job}", process, job),
                        answer -> Stream.of("DONE", "CANCELLED").anyMatch(state -> state.equals(answer.at("/state"))));
    }

    private UUID hear(String priority, @Nullable String hours) {
        var caseId = UUID.randomUUID();
        heard(caseId, 0, true, priority, hours);
        return caseId;
    }

    private void heard(UUID caseId, long sequence, boolean open, String priority, @Nullable String hours) {
        var facts = new CaseFacts(
                account, account + "-buyer", "B-002", null, null, priority, null, "WEB", Map.of(), RECEIVED, hours);
        commands.execute(() -> {
            desk.heard(caseId, sequence, open, facts, Causation.root("test"));
            return caseId;
        });
    }

    private int version(UUID caseId) {
        return jdbc.sql("select process_version from covered_case where case_id = ?")
                .params(caseId)
                .query(Integer.class)
                .single();
    }

    private static JsonNode decided(UUID caseId, int revision) {
        var heard = await().atMost(Duration.ofSeconds(30))
                .until(() -> TestRecords.on("entitlements", caseId.toString()), all -> all.size() >= revision);
        var last = MessageJson.MAPPER.readTree(heard.get(revision - 1).value());
        Contracts.validate(last, "entitlements", "entitlement.decided.v1");
        assertThat(last.at("/revision").asInt()).isEqualTo(revision);
        return last;
    }
}
