package io.punctual.kit.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.sample.SampleApplication;
import io.punctual.kit.testing.IntegrationTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@SpringBootTest(classes = SampleApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ForgettingIT {
    private final Forgetting forgetting;
    private final JdbcClient jdbc;

    @Autowired
    ForgettingIT(Forgetting forgetting, JdbcClient jdbc) {
        this.forgetting = forgetting;
        this.jdbc = jdbc;
    }

    @Test
    void a_message_is_remembered_as_long_as_it_can_come_again() {
        seen("young", 30);
        seen("old", 41);
        forgetting.forget();
        assertThat(ids("select id from inbox_seen where consumer = 'forgetful'"))
                .containsExactly("young");
    }

    @Test
    void an_answer_is_remembered_for_three_days() {
        answered("young", 2);
        answered("old", 4);
        forgetting.forget();
        assertThat(ids("select key from idempotency where caller = 'forgetful'"))
                .containsExactly("young");
    }

    private void seen(String id, int days) {
        jdbc.sql("""
                insert into inbox_seen (consumer, topic, id, seen_at)
                values ('forgetful', 't', ?, clock_timestamp() - make_interval(days => ?))""").params(id, days).update();
    }

    private void answered(String key, int days) {
        jdbc.sql("""
                insert into idempotency (caller, operation, key, body_hash, created_at)
                values ('forgetful', 'POST /', ?, '\\x00', clock_timestamp() - make_interval(days => ?))""").params(key, days).update();
    }

    private List<@Nullable String> ids(String query) {
        return jdbc.sql(query).query(String.class).list();
    }
}
