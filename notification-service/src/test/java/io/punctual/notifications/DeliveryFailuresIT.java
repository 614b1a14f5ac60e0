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

/** What becomes of mail when servers or senders die and recipients are not known. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class DeliveryFailuresIT extends DeliverySpecification {
    @Autowired
    DeliveryFailuresIT(JdbcClient jdbc, @LocalServerPort int port) {
        super(jdbc, port);
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
}
