package io.punctual.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestRecords;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Mail from the record on Kafka to the mailbox, over a real database and a real mail server. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class DeliveryIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final JdbcClient jdbc;
    private final MailStory story = new MailStory();
    private final TestHttp http;

    @Autowired
    DeliveryIT(JdbcClient jdbc, @LocalServerPort int port) {
        this.jdbc = jdbc;
        this.http = TestHttp.on(port).as("agent-1", Role.AGENT);
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("punctual.mail.port", Mailbox::port);
        properties.add("punctual.delivery.first-pause", () -> "200ms");
        properties.add("punctual.delivery.lease", () -> "2s");
    }

    @AfterEach
    void bringTheMailServerBack() {
        Mailbox.down();
        Mailbox.up();
    }

    @Test
    void the_agents_reply_reaches_the_contacts_mailbox_once_even_when_every_record_comes_twice() throws Exception {
        story.everybody().opened("로그인이 안 됩니다", "<a1@acme.test>");
        var messageId = UUID.randomUUID();
        var reply = story.reply(messageId);

        TestRecords.send(reply, reply);

        var mail = single(story.contact);
        assertThat(mail.getSubject())
                .isEqualTo("Re: 로그인이 안 됩니다 [ref:%s]", story.caseId.toString().replace("-", ""));
        assertThat(mail.getContent().toString()).startsWith("비밀번호를 다시 설정해 드렸습니다.");
        assertThat(mail.getHeader("In-Reply-To")).containsExactly("<a1@acme.test>");
        assertThat(mail.getHeader("References")).containsExactly("<a1@acme.test>");
        assertThat(mail.getHeader("Auto-Submitted")).isNull();
        assertThat(mail.getFrom()[0]).hasToString("support@punctual.local");
        var entry = await().atMost(PATIENCE)
                .until(() -> only(), sent -> text(sent, "state").equals("SENT"));
        assertThat(mail.getMessageID()).isEqualTo(text(entry, "messageId"));
        assertThat(mail.getMessageID()).isEqualTo("<%s@punctual.local>", text(entry, "notificationId"));
        assertAnnounced("notification.sent.v1", messageId.toString());
    }

    @Test
    void a_milestones_email_action_reaches_the_owner_once_however_often_it_is_delivered() throws Exception {
        story.everybody().opened("로그인이 안 됩니다", "");
        var target = databaseTime().plusSeconds(1800);
        var warned = story.warned(target);
        var again = story.warned(target);

        TestRecords.send(warned, warned, again);

        var mail = single(story.agent);
        assertThat(mail.getSubject()).isEqualTo("[문의 1001] 1차 답변: 30분 남았습니다");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertAnnounced("notification.sent.v1", story.actionKey());
        assertThat(entries()).hasSize(1);
    }

    @Test
    void the_reader_decides_the_language_and_the_zone() throws Exception {
        story.everybody()
                .knows(
                        "user",
                        story.agent + "-en",
                        data -> data.put("locale", "en-US").put("zone", "Europe/London"))
                .opened("Login fails", "");
        TestRecords.send(story.says("case.owner-changed.v1", data -> {
            data.putObject("change")
                    .put("toId", story.agent + "-en")
                    .put("toKind", "USER")
                    .put("escalation", false);
            ((tools.jackson.databind.node.ObjectNode) data.get("case")).put("ownerId", story.agent + "-en");
        }));
        await().atMost(PATIENCE).until(() -> owner().equals(story.agent + "-en"));

        TestRecords.send(story.warned(databaseTime().plusSeconds(3 * 3600)));

        var mail = single(story.agent + "-en");
        assertThat(mail.getSubject()).contains("3 hours remain");
        assertThat(mail.getContent().toString()).contains("Europe/London");
    }

    @Test
    void a_queue_without_an_address_means_its_active_members() {
        var queue = "queue-" + story.tag;
        story.everybody()
                .knows("user", story.agent + "-gone", data -> data.put("active", false))
                .knows("queue", queue, data -> {
                    data.remove("email");
                    data.putArray("members").add(story.agent).add(story.lead).add(story.agent + "-gone");
                });
        await().atMost(PATIENCE).until(() -> known("queue", queue) && person(story.agent + "-gone"));
        TestRecords.send(story.says(
                "case.opened.v1",
                data -> ((tools.jackson.databind.node.ObjectNode) data.get("case"))
                        .put("ownerId", queue)
                        .put("ownerKind", "QUEUE")));

        TestRecords.send(story.warned(databaseTime().plusSeconds(60)));

        single(story.agent);
        single(story.lead);
        assertThat(entries()).hasSize(2);
    }

    @Test
    void an_escalation_tells_the_new_owner_once_though_that_is_also_the_lead() throws Exception {
        story.everybody().opened("로그인이 안 됩니다", "");

        TestRecords.send(story.says("case.owner-changed.v1", data -> {
            var change = (tools.jackson.databind.node.ObjectNode) data.get("change");
            change.put("fromId", story.agent).put("toId", story.lead);
            ((tools.jackson.databind.node.ObjectNode) data.get("case")).put("ownerId", story.lead);
        }));

        var mail = single(story.lead);
        assertThat(mail.getSubject()).isEqualTo("[문의 1001] 에스컬레이션: 로그인이 안 됩니다");
        assertThat(mail.getContent().toString()).contains("이전 담당자: 상담사", "사유: 1차 답변");
        await().atMost(PATIENCE).until(() -> entries().size() == 1);
    }

    @Test
    void an_escalation_by_hand_tells_the_owners_lead() throws Exception {
        story.everybody().opened("로그인이 안 됩니다", "");

        TestRecords.send(story.says("case.escalated.v1", data -> {
            data.remove("cause");
            data.putObject("change").put("reason", "고객이 화가 났습니다");
        }));

        assertThat(single(story.lead).getContent().toString()).contains("담당자: 상담사", "사유: 고객이 화가 났습니다");
    }

    @Test
    void a_warning_that_leaves_after_its_milestone_is_done_says_so() throws Exception {
        story.everybody().opened("로그인이 안 됩니다", "");
        Mailbox.down();
        TestRecords.send(story.warned(databaseTime().plusSeconds(60)));
        await().atMost(PATIENCE).until(() -> attempts() > 0);
        TestRecords.send(story.milestone("milestone.completed.v1", data -> data.remove("actions")));
        await().atMost(PATIENCE).until(() -> standing().equals("COMPLETED"));

        Mailbox.up();

        assertThat(single(story.agent).getSubject()).contains("이미 완료되었습니다");
    }

    @Test
    void mail_waits_for_a_server_that_is_down() {
        story.everybody().opened("로그인이 안 됩니다", "");
        Mailbox.down();
        TestRecords.send(story.reply(UUID.randomUUID()));
        await().atMost(PATIENCE).until(() -> attempts() > 1);

        Mailbox.up();

        single(story.contact);
        await().atMost(PATIENCE).until(() -> only(), sent -> text(sent, "state").equals("SENT"));
    }

    @Test
    void a_recipient_not_heard_of_yet_is_waited_for() {
        story.opened("로그인이 안 됩니다", "");
        TestRecords.send(story.reply(UUID.randomUUID()));
        var waiting = await().atMost(PATIENCE).until(() -> only(), entry -> entry.has("reason"));
        assertThat(text(waiting, "state")).isEqualTo("PENDING");
        assertThat(text(waiting, "reason")).isEqualTo("contact %s is not known", story.contact);

        story.everybody();

        single(story.contact);
    }

    @Test
    void a_customers_mail_whose_sender_died_waits_for_a_person_who_may_send_it_again() {
        story.everybody().opened("로그인이 안 됩니다", "");
        var messageId = UUID.randomUUID();
        dieWhileSending(() -> TestRecords.send(story.reply(messageId)));

        var unknown = await().atMost(PATIENCE)
                .until(() -> only(), entry -> text(entry, "state").equals("UNKNOWN"));

        assertAnnounced("notification.unknown.v1", messageId.toString());
        assertThat(Mailbox.to(story.address(story.contact))).isEmpty();
        var id = text(unknown, "notificationId");
        assertThat(http.post("/api/notifications/{id}/resend", "{}", id).status())
                .isEqualTo(200);
        single(story.contact);
        await().atMost(PATIENCE).until(() -> only(), sent -> text(sent, "state").equals("SENT"));
        assertThat(http.post("/api/notifications/{id}/abandon", "{}", id).status())
                .isEqualTo(409);
    }

    @Test
    void a_colleagues_mail_whose_sender_died_is_tried_again_under_the_same_message_id() throws Exception {
        story.everybody().opened("로그인이 안 됩니다", "");

        dieWhileSending(() -> TestRecords.send(story.warned(databaseTime().plusSeconds(600))));

        assertThat(single(story.agent).getMessageID()).isEqualTo("<%s@punctual.local>", text(only(), "notificationId"));
        assertThat(only().get("attempts").asInt()).isEqualTo(2);
    }

    @Test
    void a_hostile_subject_stays_a_subject() throws Exception {
        story.everybody().opened("Help\r\nBcc: everyone@acme.test\r\n\r\nBuy now", "<x@y>\r\nBcc: all@acme.test");
        TestRecords.send(story.reply(UUID.randomUUID()));

        var mail = single(story.contact);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("In-Reply-To")).isNull();
        assertThat(mail.getSubject()).startsWith("Re: Help Bcc: everyone@acme.test Buy now [ref:");
        assertThat(Mailbox.to("everyone@acme.test")).isEmpty();
    }

    @Test
    void the_log_is_read_page_by_page_and_needs_a_token() {
        var cause = UUID.randomUUID();
        story.everybody().opened("로그인이 안 됩니다", "");
        TestRecords.send(story.reply(cause), story.reply(UUID.randomUUID()), story.reply(UUID.randomUUID()));
        await().atMost(PATIENCE).until(() -> entries().size() == 3);

        var first = http.get("/api/notifications?caseId={id}&limit=2", story.caseId);
        var rest = http.get(
                "/api/notifications?caseId={id}&limit=2&cursor={c}", story.caseId, String.valueOf(first.at("/next")));

        assertThat(first.body().get("items")).hasSize(2);
        assertThat(first.at("/items/0/causeId")).isEqualTo(cause.toString());
        assertThat(rest.body().get("items")).hasSize(1);
        assertThat(rest.body().has("next")).isFalse();
        assertThat(http.get("/api/notifications?limit=1000").status()).isEqualTo(422);
        assertThat(http.get("/api/notifications?cursor=x").status()).isEqualTo(422);
        assertThat(http.withToken("none").get("/api/notifications").status()).isEqualTo(401);
    }

    @BeforeEach
    void waitUntilListening() {
        assertThat(jdbc.sql("select count(*) from delivery").query(Long.class).single())
                .isNotNegative();
    }

    /** Takes the mail server away and marks the attempt as one whose sender is no more. */
    private void dieWhileSending(Runnable cause) {
        Mailbox.down();
        cause.run();
        await().atMost(PATIENCE).until(() -> attempts() > 0);
        await().atMost(PATIENCE)
                .until(() -> jdbc.sql("""
                        update delivery set state = 'ATTEMPTING', attempts = 1, lease_owner = gen_random_uuid(),
                            lease_until = clock_timestamp() + interval '1 second'
                        where case_id = :case and state = 'PENDING'""").param("case", story.caseId).update() == 1);
        Mailbox.up();
    }

    private MimeMessage single(String person) {
        var address = story.address(person);
        await().atMost(PATIENCE).until(() -> !Mailbox.to(address).isEmpty());
        await().during(Duration.ofMillis(700))
                .atMost(Duration.ofSeconds(5))
                .until(() -> Mailbox.to(address).size() == 1);
        return Mailbox.to(address).getFirst();
    }

    private void assertAnnounced(String name, String cause) {
        var said = await().atMost(PATIENCE)
                .until(() -> TestRecords.on("notifications", story.caseId.toString()), records -> !records.isEmpty());
        assertThat(said).hasSize(1);
        assertThat(TestRecords.header(said.getFirst(), "ce_type")).isEqualTo("io.punctual." + name);
        var data = JsonMapper.shared().readTree(said.getFirst().value());
        Contracts.validate(data, "notifications", name);
        assertThat(text(data, "causeId")).isEqualTo(cause);
    }

    private List<JsonNode> entries() {
        var answer = http.get("/api/notifications?caseId={id}", story.caseId);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().get("items").valueStream().toList();
    }

    private JsonNode only() {
        var entries = entries();
        return entries.size() == 1
                ? entries.getFirst()
                : JsonMapper.shared().createObjectNode().put("state", "");
    }

    private static String text(JsonNode entry, String name) {
        return entry.path(name).asString("");
    }

    private int attempts() {
        return entries().stream()
                .mapToInt(entry -> entry.get("attempts").asInt())
                .sum();
    }

    private String owner() {
        return jdbc.sql("select owner_id from case_file where case_id = :case")
                .param("case", story.caseId)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private String standing() {
        return jdbc.sql("select state from milestone where milestone_id = :id")
                .param("id", story.milestoneId)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private boolean known(String table, String id) {
        return jdbc.sql("select count(*) from " + table + " where id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private boolean person(String id) {
        return known("person", id);
    }

    private Instant databaseTime() {
        return jdbc.sql("select clock_timestamp()")
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
