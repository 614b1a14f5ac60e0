package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.created;
import static io.punctual.entitlements.AcceptanceData.entitlement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.message.OutgoingMessage;
import io.punctual.kit.security.Role;
import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestRecords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rule 2: merging, and marking as spam, give an incident back exactly once. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class WithdrawnCaseIT {
    private static final int INCIDENTS = 3;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private TestHttp admin;
    private String account;

    @BeforeEach
    void givenThreeIncidentsAndNothingElse() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
        account = "acme-" + UUID.randomUUID();
        AcceptanceData.customer(admin, account);
        AcceptanceData.contract(admin, account);
        var counted = entitlement(account, "3건", AcceptanceData.process(admin, "기본"));
        counted.put("cases", INCIDENTS);
        created(admin.put("/api/entitlements/{id}", counted, account + "-counted"));
    }

    @Test
    void a_merged_case_gives_its_incident_back_once_though_the_message_comes_twice() {
        var caseId = opened();
        assertThat(used()).isEqualTo(1);

        var merged = message(caseId, "case.merged.v1", 1, now -> closed(now).put("mergedIntoId", opened()));
        TestRecords.send(merged, merged);
        TestRecords.send(
                message(caseId, "case.comment-added.v1", 2, now -> closed(now).put("mergedIntoId", opened())));

        var last = decided(caseId, 2);
        assertThat(last.path("covered").asBoolean()).isTrue();
        assertThat(last.path("reason").asString()).contains("its incident was given back");
        assertThat(last.path("reasonKo").asString()).contains("돌려주었습니다");
        // Of the three that were opened, the two others keep theirs.
        await().untilAsserted(() -> assertThat(used()).isEqualTo(2));
        assertThat(decisionsAsOf(caseId, 2)).isEqualTo(2);
    }

    @Test
    void what_proves_to_be_no_spam_takes_its_incident_again() {
        var caseId = opened();
        spam(caseId, 1);
        assertThat(used()).isZero();

        TestRecords.send(message(caseId, "case.reopened.v1", 2, WithdrawnCaseIT::open));

        assertThat(decided(caseId, 3).path("entitlementId").asString()).isEqualTo(account + "-counted");
        assertThat(used()).isEqualTo(1);
    }

    @Test
    void what_proves_to_be_no_spam_when_none_is_left_goes_without() {
        var caseId = opened();
        spam(caseId, 1);
        for (var other = 0; other < INCIDENTS; other++) {
            opened();
        }
        assertThat(used()).isEqualTo(INCIDENTS);

        TestRecords.send(message(caseId, "case.reopened.v1", 2, WithdrawnCaseIT::open));

        var last = decided(caseId, 3);
        assertThat(last.path("covered").asBoolean()).isFalse();
        assertThat(last.path("reason").asString()).contains("All of its 3 cases are used");
        assertThat(used()).isEqualTo(INCIDENTS);
    }

    @Test
    void thirty_cases_against_what_merged_ones_give_back_never_take_more_than_there_is() {
        var first = Stream.generate(this::opened).limit(INCIDENTS).toList();
        var waiting = new ArrayList<String>();
        var messages = new ArrayList<OutgoingMessage>();
        for (var number = 0; number < 30; number++) {
            var caseId = UUID.randomUUID().toString();
            waiting.add(caseId);
            messages.add(message(caseId, "case.opened.v1", 0, WithdrawnCaseIT::open));
            if (number % 10 == 0) {
                messages.add(message(
                        first.get(number / 10),
                        "case.marked-spam.v1",
                        1,
                        now -> closed(now).put("spam", true)));
            }
        }
        TestRecords.send(messages.toArray(OutgoingMessage[]::new));

        // The cover that was given back goes to cases that had to go without, in the background.
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(covered(waiting)).isEqualTo(INCIDENTS));
        assertThat(used()).isEqualTo(INCIDENTS);
    }

    private void spam(String caseId, long sequence) {
        TestRecords.send(message(
                caseId, "case.marked-spam.v1", sequence, now -> closed(now).put("spam", true)));
        assertThat(decided(caseId, 2).path("reason").asString()).contains("given back");
    }

    private String opened() {
        var caseId = UUID.randomUUID().toString();
        TestRecords.send(message(caseId, "case.opened.v1", 0, WithdrawnCaseIT::open));
        decided(caseId, 1);
        return caseId;
    }

    private static void open(ObjectNode now) {
        now.put("statusCategory", "OPEN").remove(List.of("closedAt"));
    }

    private static ObjectNode closed(ObjectNode now) {
        return now.put("statusCategory", "CLOSED").put("closedAt", "2026-03-02T00:05:00Z");
    }

    private OutgoingMessage message(String caseId, String name, long sequence, Consumer<ObjectNode> change) {
        var data = (ObjectNode) Contracts.example("cases", name).deepCopy();
        data.put("caseId", caseId);
        var now = (ObjectNode) data.get("case");
        now.remove(List.of("mergedIntoId", "spam"));
        now.put("accountId", account).put("contactId", account + "-buyer").put("productCode", "A-001");
        change.accept(now);
        return TestRecords.message("cases", caseId, "io.punctual." + name, sequence, data);
    }

    /** How often it was decided, once the case's message of this sequence has been heard. */
    private int decisionsAsOf(String caseId, long sequence) {
        return await().until(
                        () -> jdbc.sql(
                                        "select revision from covered_case where case_id = ?::uuid and case_sequence = ?")
                                .params(caseId, sequence)
                                .query(Integer.class)
                                .optional(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private int used() {
        return Integer.parseInt(String.valueOf(
                admin.get("/api/entitlements/{id}", account + "-counted").at("/casesUsed")));
    }

    private int covered(List<String> caseIds) {
        return (int) caseIds.stream()
                .map(caseId ->
                        admin.get("/api/entitlements/decisions/{id}", caseId).at("/covered"))
                .filter("true"::equals)
                .count();
    }

    private static JsonNode decided(String caseId, int revision) {
        var heard = await().until(() -> TestRecords.on("entitlements", caseId), all -> all.size() >= revision);
        var last = MessageJson.MAPPER.readTree(heard.getLast().value());
        Contracts.validate(last, "entitlements", "entitlement.decided.v1");
        return last;
    }
}
