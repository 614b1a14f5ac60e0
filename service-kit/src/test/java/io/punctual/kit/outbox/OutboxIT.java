package io.punctual.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punctual.kit.outbox.OutboxReader.Portion;
import io.punctual.kit.sample.SampleApplication;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestRecords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@SpringBootTest(
        classes = SampleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "punctual.outbox.relay=false")
class OutboxIT {
    private static final int PATIENCE_SECONDS = 25;
    private static final Portion A_THOUSAND = new Portion(1_000, 1 << 20);

    private OutboxReader reader() {
        return new OutboxReader(
                jdbc,
                templated -> {
                    throw new IllegalStateException("no template for " + templated);
                },
                A_THOUSAND);
    }

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final TransactionTemplate transactions;
    private final List<String> sent = new ArrayList<>();
    private final OutboxLease lease;

    @Autowired
    OutboxIT(JdbcClient jdbc, Outbox outbox, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.transactions = transactions;
        this.lease = new OutboxLease(jdbc);
    }

    @BeforeEach
    void nothing_waits_and_nobody_holds_the_lease() {
        jdbc.sql("delete from outbox").update();
        jdbc.sql("update outbox_lease set expires_at = '-infinity'").update();
        lease.claim();
    }

    private void say(String... keys) {
        transactions.executeWithoutResult(status -> append(keys));
    }

    private void append(String... keys) {
        for (var key : keys) {
            outbox.append(TestRecords.message("sample-notes", key, SampleApplication.TYPE, 0, Map.of("name", key)));
        }
    }

    private OutboxRelay relay(OutboxLease holder, String... refused) {
        return new OutboxRelay(
                jdbc,
                message -> {
                    if (List.of(refused).contains(message.key())) {
                        return CompletableFuture.failedFuture(new IllegalStateException("refused " + message.key()));
                    }
                    return accept(message);
                },
                holder,
                reader());
    }

    /** A slow machine takes long to say much; meanwhile the loop would have renewed the lease. */
    private boolean relayBatch(OutboxRelay relay) {
        lease.claim();
        return relay.relayBatch();
    }

    private CompletableFuture<?> accept(ProducerRecord<String, byte[]> message) {
        sent.add(message.key());
        return CompletableFuture.completedFuture(message);
    }

    private long waiting() {
        return jdbc.sql("select count(*) from outbox").query(Long.class).single();
    }

    @Test
    void without_a_transaction_nothing_is_taken() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> append("a"));
        assertThat(waiting()).isZero();
    }

    @Test
    void what_is_rolled_back_was_never_said() {
        transactions.executeWithoutResult(status -> {
            append("a");
            status.setRollbackOnly();
        });
        relayBatch(relay(lease));
        assertThat(sent).isEmpty();
    }

    @Test
    void a_message_the_broker_would_refuse_is_refused_before_the_commit() {
        var large = TestRecords.message(
                "sample-notes", "k", SampleApplication.TYPE, 0, Map.of("name", "x".repeat(900_000)));
        assertThatExceptionOfType(MessageTooLarge.class)
                .isThrownBy(() -> transactions.executeWithoutResult(status -> outbox.append(large)));
    }

    @Test
    void rows_leave_in_order_and_are_deleted() {
        say("a", "b", "c");
        assertThat(relayBatch(relay(lease))).isFalse();
        assertThat(sent).containsExactly("a", "b", "c");
        assertThat(waiting()).isZero();
    }

    @Test
    void a_transaction_that_commits_late_is_not_skipped() throws Exception {
        var written = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        var slow = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(status -> {
            append("early position, late commit");
            written.countDown();
            try {
                commit.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }));
        assertThat(written.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        say("late position, early commit");
        relayBatch(relay(lease));
        assertThat(sent).containsExactly("late position, early commit");

        commit.countDown();
        slow.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        relayBatch(relay(lease));
        assertThat(sent).containsExactly("late position, early commit", "early position, late commit");
        assertThat(waiting()).isZero();
    }

    @Test
    void after_a_failure_the_rest_is_sent_again_from_the_first_failed_row() {
        say("a", "b", "c");
        assertThatThrownBy(() -> relayBatch(relay(lease, "b"))).hasMessageContaining("refused b");
        assertThat(waiting()).isEqualTo(2);
        sent.clear();
        relayBatch(relay(lease));
        assertThat(sent).containsExactly("b", "c");
    }

    private static String[] many(int number) {
        return IntStream.range(0, number).mapToObj(i -> "k" + i).toArray(String[]::new);
    }

    @Test
    void a_full_outbox_leaves_in_order_while_the_next_batch_is_sent_before_the_last_is_acknowledged() {
        var keys = many(1_300);
        say(keys);
        var relay = relay(lease);
        while (relayBatch(relay)) {
            assertThat(waiting()).isPositive();
        }
        assertThat(sent).containsExactly(keys);
        assertThat(waiting()).isZero();
    }

    @Test
    void what_was_sent_ahead_of_a_failure_is_sent_again_after_it() {
        var keys = many(1_300);
        say(keys);
        var relay = relay(lease, "k700");
        assertThat(relayBatch(relay)).isTrue();
        assertThatThrownBy(() -> relayBatch(relay)).hasMessageContaining("refused k700");
        assertThat(waiting()).isEqualTo(1_300 - 700);
        sent.clear();
        var again = relay(lease);
        while (relayBatch(again)) {
            assertThat(waiting()).isPositive();
        }
        assertThat(sent).containsExactly(Arrays.copyOfRange(keys, 700, 1_300));
    }

    @Test
    void what_failed_is_tried_again_by_the_same_relay() {
        say("a", "b", "c");
        var refusals = new ArrayList<>(List.of("b"));
        var relay = new OutboxRelay(
                jdbc,
                message -> refusals.remove(message.key())
                        ? CompletableFuture.failedFuture(new IllegalStateException("refused " + message.key()))
                        : accept(message),
                lease,
                reader());
        assertThatThrownBy(() -> relayBatch(relay)).hasMessageContaining("refused b");
        sent.clear();

        relayBatch(relay);

        assertThat(sent).containsExactly("b", "c");
        assertThat(waiting()).isZero();
    }

    @Test
    void what_was_sent_before_the_lease_was_lost_is_sent_again_under_the_new_one() {
        say(many(1_300));
        var relay = relay(lease);
        assertThat(relayBatch(relay)).isTrue();
        lease.release();
        lease.claim();
        sent.clear();
        while (relayBatch(relay)) {
            assertThat(waiting()).isPositive();
        }
        assertThat(sent).containsExactly(many(1_300));
        assertThat(waiting()).isZero();
    }

    @Test
    void an_owner_that_froze_is_fenced_and_deletes_nothing() {
        say("a");
        lease.claim();
        jdbc.sql("update outbox_lease set expires_at = '-infinity'").update();
        var other = new OutboxLease(jdbc);
        other.claim();
        assertThat(other.held()).isTrue();

        assertThatThrownBy(() -> relay(lease).relayBatch()).hasMessageContaining("Fenced");
        assertThat(lease.held()).isFalse();
        assertThat(waiting()).isEqualTo(1);
        relay(other).relayBatch();
        assertThat(waiting()).isZero();
    }
}
