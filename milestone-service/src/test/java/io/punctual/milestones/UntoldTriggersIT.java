package io.punctual.milestones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** I4, I6: a trigger whose words were lost is late, not gone. */
class UntoldTriggersIT extends MilestoneServiceTestBase {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** Due half a minute after the case was opened, so that its words can be lost before. */
    private static final String SOON = """
            {"name": "기본", "milestones": [{"name": "1차 답변", "target": "PT30S", "completion": "case.lastReplyChannel == 'EMAIL'",
             "actions": [{"on": "VIOLATION", "offset": "PT1S", "do": [{"kind": "REASSIGN", "to": "OWNER_MANAGER"}]}]}]}""";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_trigger_whose_template_is_gone_when_it_is_due_fires_once_all_the_same() {
        var one = new LiveCase(Instant.now().minusSeconds(15));
        one.publish(SOON).opened().decided();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(one.story()).contains("started"));

        jdbc.sql("""
                delete from trigger_template where id in (select unnest(plan_templates) from milestone where case_id = ?)""").param(one.id).update();

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(one.story()).containsExactly("started", "violated TARGET", "violated VIOLATION"));
        assertThat(jdbc.sql("""
                        select count(*) from fired where milestone_id in (select id from milestone where case_id = ?)""").param(one.id).query(Long.class).single()).isEqualTo(2);
    }
}
