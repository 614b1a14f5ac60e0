package io.punctual.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestRecords;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mail from the record on Kafka to the mailbox, over a real database and a real mail server. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class DeliveryIT extends DeliverySpecification {
    @Autowired
    DeliveryIT(JdbcClient jdbc, @LocalServerPort int port) {
        super(jdbc, port);
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
    void a_warning_that_leaves_after_its_milestone_is_done_says_so() throws Exception {
        story.everybody().opened("로그인이 안 됩니다", "");
        Mailbox.down();
        TestRecords.send(story.warned(databaseTime().plusSeconds(60)));
        await().atMost(PATIENCE).until(() -> attempts() > 0);
        TestRecords.send(story.milestone("milestone.completed.v1", data -> data.remove("actions")));
        await().atMost(PATIENCE).until(() -> standing().equals("COMPLETED"));
        triedAgain();

        Mailbox.up();

        assertThat(single(story.agent).getSubject()).contains("이미 완료되었습니다");
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
}
