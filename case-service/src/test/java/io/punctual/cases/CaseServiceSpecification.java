package io.punctual.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.message.OutgoingMessage;
import io.punctual.kit.security.Role;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestHttp.Answer;
import io.punctual.kit.testing.TestRecords;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole service on real infrastructure, with the people, words and customers of the acceptance story. */
@IntegrationTest
@Import(TopicsOfOthers.class)
abstract class CaseServiceSpecification {
    static final Map<String, Object> BASIC_CASE = Map.of(
            "subject", "로그인이 안 됩니다",
            "description", "비밀번호를 바꾼 뒤부터 로그인이 되지 않습니다.",
            "channel", "WEB",
            "priority", "MEDIUM",
            "accountId", "acme",
            "contactId", "buyer-1",
            "productCode", "B-002",
            "fields", Map.of("serviceType", "기본"),
            "ownerId", "agent-1");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void the_desk_is_set_up() {
        ok(admin().put("/api/users/agent-1", user("상담사", "agent-1@example.test", "AGENT", "lead-1")));
        ok(admin().put("/api/users/lead-1", Map.of("name", "팀장", "email", "lead-1@example.test", "role", "LEAD")));
        ok(admin().put("/api/case-statuses/{n}", Map.of("category", "OPEN", "pausesMilestones", false), "1차 답변 완료"));
        var serviceType = Map.of("type", "PICKLIST", "values", new String[] {"기본", "프리미엄"}, "label", "서비스 유형");
        ok(admin().put("/api/case-fields/serviceType", serviceType));
        TestRecords.send(
                TestRecords.message(
                        "directory",
                        "account/acme",
                        "io.punctual.directory.account.v1",
                        1,
                        Map.of("id", "acme", "revision", 1, "name", "A고객", "active", true)),
                TestRecords.message(
                        "directory",
                        "product/B-002",
                        "io.punctual.directory.product.v1",
                        1,
                        Map.of("id", "B-002", "revision", 1, "name", "B-002", "active", true)),
                TestRecords.example("directory", "contact/buyer-1", "directory.contact.v1", 1));
        // Whoever opens a case waits for them himself, but only a little.
        await().untilAsserted(() -> assertThat(known()).isEqualTo(3));
    }

    private int known() {
        return database.sql("""
                select (select count(*) from known_account where id = 'acme')
                    + (select count(*) from known_product where id = 'B-002')
                    + (select count(*) from known_contact where id = 'buyer-1')""").query(Integer.class).single();
    }

    /** What it says has been taken in by this consumer, with all its effects here. */
    void awaitTaken(OutgoingMessage message, String consumer) {
        await().untilAsserted(() -> assertThat(
                        database.sql("select count(*) from inbox_seen where consumer = ? and topic = ? and id = ?")
                                .params(consumer, message.topic(), message.id().toString())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1));
    }

    TestHttp anonymous() {
        return TestHttp.on(port);
    }

    TestHttp admin() {
        return anonymous().as("admin-1", Role.ADMIN);
    }

    TestHttp agent() {
        return anonymous().as("agent-1", Role.AGENT);
    }

    TestHttp customer() {
        return anonymous().as("someone", Role.CUSTOMER);
    }

    /** A new case of the acceptance story, by its id. */
    String open() {
        var answer = admin().post("/api/cases", BASIC_CASE);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return at(answer, "/caseId");
    }

    static Map<String, Object> with(String field, Object value) {
        var changed = new HashMap<>(BASIC_CASE);
        changed.put(field, value);
        return changed;
    }

    /** The text at the JSON pointer, which must be there. */
    static String at(Answer answer, String pointer) {
        return Objects.requireNonNull(answer.at(pointer), () -> pointer + " is missing in " + answer.text());
    }

    static void ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
    }

    static void assertRefused(Answer answer, int status, String field) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.at("/errors/0/field")).isEqualTo(field);
    }

    private static Map<String, Object> user(String name, String email, String role, String managerId) {
        return Map.of("name", name, "email", email, "role", role, "managerId", managerId);
    }
}
