package io.punctual.bench;

import io.punctual.standalone.process.Waiting;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** P8: how fast the relay drains a full outbox, beside a bare producer with the same records. */
final class RelayBench {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final MilestoneGround ground;
    private final Watch watch;
    private final long messages;

    RelayBench(MilestoneGround ground, long messages) {
        this.ground = ground;
        this.watch = new Watch(ground.dataSource());
        this.messages = messages;
    }

    List<Figure> run() throws Exception {
        ConsumerRecord<String, byte[]> sample;
        try (var ear = new Ear(ground.bootstrapServers(), "")) {
            fill(10);
            watch.when("not exists (select from outbox)", PATIENCE);
            Waiting.until(PATIENCE, () -> ear.latest() != null);
            sample = Objects.requireNonNull(ear.latest(), "the relay has sent nothing");
        }
        var floor = bareProducer(sample);
        var start = fill(messages);
        var end = watch.when("not exists (select from outbox)", PATIENCE);
        var seconds =
                watch.number("select extract(epoch from '%s'::timestamptz - '%s'::timestamptz)".formatted(end, start));
        return List.of(Figure.speed(
                "relay drain",
                messages / seconds,
                floor,
                "goal 30000/s of %d B; floor: a bare producer, acks=all".formatted(sample.serializedValueSize())));
    }

    /** Rows as firing writes them, committed at once; the answer is when. */
    private Instant fill(long number) throws SQLException {
        watch.execute("""
                insert into outbox (templated)
                select json_agg(json_build_array(
                         t.id, m.case_id, m.id, 2, m.started_at at time zone 'UTC', m.target_at at time zone 'UTC',
                         m.target_at at time zone 'UTC', null, 'c', 'c', clock_timestamp() at time zone 'UTC'))::text
                from (select * from milestone limit least(%1$d, 1000)) m, trigger_template t,
                     generate_series(1, greatest(%1$d / 1000, 1)) n
                where t.id = (select id from trigger_template where is_warning limit 1) group by n""".formatted(number));
        return ground.now();
    }

    private double bareProducer(ConsumerRecord<String, byte[]> sample) {
        var settings = new HashMap<String, Object>(Map.of(
                "bootstrap.servers",
                ground.bootstrapServers(),
                "acks",
                "all",
                "enable.idempotence",
                true,
                "linger.ms",
                5,
                "batch.size",
                131_072));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            send(producer, sample, Math.min(messages, 20_000));
            long before = System.nanoTime();
            send(producer, sample, messages);
            return messages / ((System.nanoTime() - before) / 1e9);
        }
    }

    private static void send(
            KafkaProducer<String, byte[]> producer, ConsumerRecord<String, byte[]> sample, long number) {
        for (long i = 0; i < number; i++) {
            var message = new ProducerRecord<>("milestones", sample.key() + i % 10_000, sample.value());
            sample.headers().forEach(header -> message.headers().add(header));
            producer.send(message);
        }
        producer.flush();
    }
}
