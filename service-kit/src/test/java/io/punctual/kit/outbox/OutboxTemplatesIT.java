package io.punctual.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punctual.kit.outbox.MessageTemplates.Filled;
import io.punctual.kit.outbox.OutboxReader.Portion;
import io.punctual.kit.sample.SampleApplication;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
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

    private static List<Filled> filled(String templated) {
        return Stream.of(templated.split(" "))
                .map(key -> new Filled("sample-notes", key, Map.of(), new byte[0]))
                .toList();
    }

    private OutboxRelay relay(OutboxLease lease, OutboxRelay.Sender sender) {
        return new OutboxRelay(jdbc, sender, lease, new OutboxReader(jdbc, OutboxTemplatesIT::filled, Portion.USUAL));
    }

    @Test
    void many_are_filled_in_when_they_are_sent_in_their_place_among_the_others() {
        jdbc.sql("delete from outbox").update();
        jdbc.sql("update outbox_lease set expires_at = '-infinity'").update();
        var lease = new OutboxLease(jdbc);
        say("before");
        transactions.executeWithoutResult(_ -> outbox.appendTemplated("one two"));
        say("after");
        lease.claim();

        var sent = new ArrayList<String>();
        relay(lease, message -> acknowledged(sent, message.key())).relayBatch();

        assertThat(sent).containsExactly("before", "one", "two", "after");
    }

    @Test
    void when_one_of_them_is_refused_all_of_its_row_is_sent_again() {
        jdbc.sql("delete from outbox").update();
        jdbc.sql("update outbox_lease set expires_at = '-infinity'").update();
        var lease = new OutboxLease(jdbc);
        transactions.executeWithoutResult(_ -> outbox.appendTemplated("one two"));
        say("after");
        lease.claim();
        var sent = new ArrayList<String>();
        var refusals = new ArrayList<>(List.of("two"));
        var relay = relay(
                lease,
                message -> refusals.remove(message.key())
                        ? CompletableFuture.failedFuture(new IllegalStateException("refused " + message.key()))
                        : acknowledged(sent, message.key()));

        assertThatThrownBy(relay::relayBatch).hasMessageContaining("refused two");
        relay.relayBatch();

        assertThat(sent).containsExactly("one", "after", "one", "two", "after");
    }

    private static CompletableFuture<?> acknowledged(List<String> sent, String key) {
        sent.add(key);
        return CompletableFuture.completedFuture(key);
    }
}
