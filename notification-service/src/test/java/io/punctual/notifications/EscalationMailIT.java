package io.punctual.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestRecords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who hears of an escalation. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class EscalationMailIT extends DeliverySpecification {
    @Autowired
    EscalationMailIT(JdbcClient jdbc, @LocalServerPort int port) {
        super(jdbc, port);
    }

    @Test
    void an_escalation_tells_the_new_owner_once_though_that_is_also_the_lead() throws Exception {
        everybodyIsKnown();
        story.opened("로그인이 안 됩니다", "");

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
        everybodyIsKnown();
        story.opened("로그인이 안 됩니다", "");

        TestRecords.send(story.says("case.escalated.v1", data -> {
            data.remove("cause");
            data.putObject("change").put("reason", "고객이 화가 났습니다");
        }));

        assertThat(single(story.lead).getContent().toString()).contains("담당자: 상담사", "사유: 고객이 화가 났습니다");
    }
}
