package io.punctual.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.outbox.MessageTemplates.Filled;
import io.punctual.kit.sample.SampleApplication;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows that name a template and its values, as one statement writes them by the thousand. */
@IntegrationTest
@SpringBootTest(
        classes = SampleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "punctual.outbox.relay=false")
class OutboxTemplatesIT {
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final TransactionTemplate transactions;

    @Autowired
    OutboxTemplatesIT(JdbcClient jdbc, Outbox outbox, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    private void say(String key) {
        transactions.executeWithoutResult(_ -> outbox.append(
                TestRecords.message("sample-notes", key, SampleApplication.TYPE, 0, Map.of("name", key))));
    }

    private static Filled filled(long template, String values) {
        return new Filled("sample-notes", values + " by template " + template, Map.of(), new byte[0]);
    }

    @Test
    void one_is_filled_in_when_it_is_sent_in_its_place_among_the_others() {
        jdbc.sql("delete from outbox").update();
        jdbc.sql("update outbox_lease set expires_at = '-infinity'").update();
        var lease = new OutboxLease(jdbc);
        say("before");
        jdbc.sql("insert into outbox (template, template_values) values (7, 'filled')")
                .update();
        say("after");
        lease.claim();

        var sent = new ArrayList<String>();
        new OutboxRelay(jdbc, message -> acknowledged(sent, message.key()), lease, OutboxTemplatesIT::filled)
                .relayBatch();

        assertThat(sent).containsExactly("before", "filled by template 7", "after");
    }

    private static CompletableFuture<?> acknowledged(List<String> sent, String key) {
        sent.add(key);
        return CompletableFuture.completedFuture(key);
    }
}
