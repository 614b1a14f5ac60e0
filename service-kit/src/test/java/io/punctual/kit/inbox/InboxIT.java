package io.punctual.kit.inbox;

import static io.punctual.kit.sample.SampleApplication.NOTES;
import static io.punctual.kit.sample.SampleApplication.STATES;
import static io.punctual.kit.sample.SampleApplication.THINGS;
import static io.punctual.kit.sample.SampleApplication.TYPE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.punctual.kit.message.Causation;
import io.punctual.kit.message.OutgoingMessage;
import io.punctual.kit.messaging.ConsumerLag;
import io.punctual.kit.sample.SampleApplication;
import io.punctual.kit.sample.SampleListener;
import io.punctual.kit.security.Role;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestRecords;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@SpringBootTest(classes = SampleApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class InboxIT {
    private final JdbcClient jdbc;
    private final SampleListener listener;
    private final MeterRegistry meters;
    private final String key = UUID.randomUUID().toString();

    private static final String LETTERS = "/api/operations/dead-letters";
    private final ConsumerLag lag;
    private final TestHttp http;

    @Autowired
    InboxIT(
            JdbcClient jdbc,
            SampleListener listener,
            MeterRegistry meters,
            ConsumerLag lag,
            @LocalServerPort int port) {
        this.lag = lag;
        this.http = TestHttp.on(port);
        this.jdbc = jdbc;
        this.listener = listener;
        this.meters = meters;
    }

    private OutgoingMessage thing(String topic, long sequence, String name) {
        return TestRecords.message(topic, key, TYPE, sequence, Map.of("name", name));
    }

    private List<String> effects() {
        return jdbc.sql("select name from effect where key = ? order by position")
                .param(key)
                .query((row, number) -> row.getString("name"))
                .list();
    }

    private void eventually(String... names) {
        await().untilAsserted(() -> assertThat(effects()).containsExactly(names));
    }

    @Test
    void a_message_delivered_twice_has_one_effect() {
        var first = thing(THINGS, 0, "first");
        TestRecords.send(first, first, thing(THINGS, 1, "second"), first);
        TestRecords.send(thing(THINGS, 2, "third"));
        eventually("first", "second", "third");
    }

    @Test
    void a_gap_parks_the_key_until_it_is_filled() {
        TestRecords.send(thing(THINGS, 0, "0"), thing(THINGS, 2, "2"), thing(THINGS, 3, "3"));
        await().untilAsserted(() -> assertThat(parked()).isEqualTo(2));
        assertThat(effects()).containsExactly("0");
        assertThat(meters.counter("parked", "topic", THINGS, "consumer", SampleListener.CONSUMER)
                        .count())
                .isPositive();

        TestRecords.send(thing(THINGS, 1, "1"));
        eventually("0", "1", "2", "3");
        assertThat(parked()).isZero();
    }

    @Test
    void only_a_higher_revision_has_an_effect() {
        TestRecords.send(thing(STATES, 5, "5"), thing(STATES, 3, "3"), thing(STATES, 5, "5"), thing(STATES, 9, "9"));
        eventually("5", "9");
    }

    @Test
    void a_message_that_stands_alone_is_applied_once_by_its_id() {
        var note = thing(NOTES, 0, "note");
        TestRecords.send(note, note, thing(NOTES, 0, "other"));
        eventually("note", "other");
    }

    @Test
    void an_effect_that_fails_is_rolled_back_and_tried_again() {
        listener.failNext(3);
        TestRecords.send(thing(THINGS, 0, "at last"), thing(THINGS, 1, "next"));
        eventually("at last", "next");
    }

    @Test
    void types_without_a_contract_are_ignored() {
        TestRecords.send(
                TestRecords.message(NOTES, key, "io.punctual.unheard.v1", 0, Map.of()), thing(NOTES, 1, "known"));
        eventually("known");
    }

    @Test
    void a_type_that_came_after_this_service_takes_its_place_in_the_order() {
        TestRecords.send(
                thing(THINGS, 0, "before"),
                TestRecords.message(THINGS, key, "io.punctual.unheard.v1", 1, Map.of()),
                thing(THINGS, 2, "after"));
        eventually("before", "after");
    }

    @Test
    void poison_goes_to_the_dead_letters_with_its_reason_and_the_partition_moves_on() {
        TestRecords.sendRaw(NOTES, key, "no json".getBytes(UTF_8), Map.of());
        TestRecords.send(TestRecords.message(NOTES, key, TYPE, 0, Map.of("name", "")));
        TestRecords.send(thing(NOTES, 0, "after"));
        eventually("after");
        var letters = deadLetters(NOTES);
        assertThat(letters).hasSize(2);
        assertThat(letters.getFirst().value()).isEqualTo("no json".getBytes(UTF_8));
        assertThat(TestRecords.header(letters.getFirst(), "dlt_reason")).contains("Not a CloudEvent");
        assertThat(TestRecords.header(letters.getLast(), "dlt_reason")).contains("/name");
        assertThat(TestRecords.header(letters.getLast(), "dlt_topic")).isEqualTo(NOTES);
    }

    @Test
    void an_endless_echo_is_refused_and_recorded_and_its_place_in_the_order_is_taken() {
        var causation = new Causation("c", "m", Causation.MAX_DEPTH + 1);
        var echo = new OutgoingMessage(
                THINGS, key, UUID.randomUUID(), TYPE, Instant.now(), 1, causation, Map.of("name", "echo"));
        TestRecords.send(thing(THINGS, 0, "0"), echo, thing(THINGS, 2, "2"));
        eventually("0", "2");
        await().untilAsserted(() -> assertThat(deadLetters(THINGS))
                .singleElement()
                .satisfies(letter ->
                        assertThat(TestRecords.header(letter, "dlt_reason")).contains("depth 9")));
    }

    @Test
    void dead_letters_are_listed_and_redriven_by_an_admin() {
        TestRecords.send(TestRecords.message(STATES, key, TYPE, 1, Map.of("name", "")));
        await().untilAsserted(() -> assertThat(deadLetters(STATES)).hasSize(1));

        assertThat(http.as("agent-1", Role.AGENT).get(LETTERS).status()).isEqualTo(403);
        var admin = http.as("admin", Role.ADMIN);
        var letter = admin.get(LETTERS)
                .body()
                .get("items")
                .valueStream()
                .filter(item -> key.equals(item.path("key").asString()))
                .findFirst()
                .orElseThrow();
        assertThat(letter.path("reason").asString()).contains("/name");

        var place = letter.path("topic").asString() + "/"
                + letter.path("partition").asInt() + "/" + letter.path("offset").asLong();
        assertThat(admin.post(LETTERS + "/" + place + "/redrive", "").at("/redrivenBy"))
                .isEqualTo("admin");
        await().untilAsserted(() -> assertThat(deadLetters(STATES)).hasSize(2));
    }

    @Test
    void the_lag_of_a_consumer_is_known_and_goes_away() {
        TestRecords.send(thing(NOTES, 0, "note"));
        eventually("note");
        var subscription = new ConsumerLag.Subscription(SampleListener.CONSUMER, NOTES);
        assertThat(lag.subscriptions()).contains(subscription);
        await().untilAsserted(() -> assertThat(lag.ask(subscription)).hasValue(0));
    }

    private List<ConsumerRecord<String, byte[]>> deadLetters(String topic) {
        return TestRecords.on(topic + "." + SampleListener.CONSUMER + ".dlt", key);
    }

    private long parked() {
        return jdbc.sql("select count(*) from inbox_parked where key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }
}
