package io.punctual.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.sample.SampleApplication;
import io.punctual.kit.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@SpringBootTest(
        classes = SampleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "punctual.outbox.relay=false")
class OutboxLeaseIT {
    private final JdbcClient jdbc;

    @Autowired
    OutboxLeaseIT(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void only_one_holds_the_lease_until_it_is_given_back() {
        jdbc.sql("update outbox_lease set expires_at = '-infinity'").update();
        var lease = new OutboxLease(jdbc);
        lease.claim();
        var other = new OutboxLease(jdbc);
        other.claim();
        assertThat(other.held()).isFalse();
        lease.claim();
        assertThat(lease.held()).isTrue();
        lease.release();
        other.claim();
        assertThat(other.held()).isTrue();
    }
}
