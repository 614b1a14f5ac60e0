package io.punctual.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.outbox.OutboxReader.Portion;
import io.punctual.kit.sample.SampleApplication;
import io.punctual.kit.testing.IntegrationTest;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which rows the relay is given, and in which order, when positions become visible out of order. */
@IntegrationTest
@SpringBootTest(
        classes = SampleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "punctual.outbox.relay=false")
class OutboxReaderIT {
    private final JdbcClient jdbc;
    private OutboxReader reader;

    @Autowired
    OutboxReaderIT(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.reader = reading(9, 1_000_000);
    }

    private OutboxReader reading(int rows, int bytes) {
        return new OutboxReader(
                jdbc,
                templated -> {
                    throw new IllegalStateException("no template for " + templated);
                },
                new Portion(rows, bytes));
    }

    @BeforeEach
    void nothing_waits() {
        jdbc.sql("delete from outbox").update();
    }

    private void visible(long... positions) {
        for (var position : positions) {
            jdbc.sql("""
                    insert into outbox (position, topic, key, id, type, headers, payload) overriding system value
                    values (?, 'sample-notes', 'k', gen_random_uuid(), 'type', '{}', '')""").param(position).update();
        }
    }

    private List<Long> next() {
        return reader.next().rows().stream().map(OutboxRow::position).toList();
    }

    @Test
    void it_reads_in_order_and_each_row_once() {
        visible(1_000_001, 1_000_002, 1_000_003);
        reader = reading(2, 1_000_000);

        assertThat(next()).containsExactly(1_000_001L, 1_000_002L);
        assertThat(next()).containsExactly(1_000_003L);
        assertThat(next()).isEmpty();
    }

    @Test
    void rows_that_are_too_large_together_are_read_one_after_the_other() {
        visible(1_000_001, 1_000_002);
        jdbc.sql("update outbox set payload = convert_to(repeat('x', 600), 'UTF8')")
                .update();
        reader = reading(9, 500);

        var first = reader.next();

        assertThat(first.rows()).extracting(OutboxRow::position).containsExactly(1_000_001L);
        assertThat(first.mayBeMore()).isTrue();
        assertThat(next()).containsExactly(1_000_002L);
    }

    @Test
    void a_row_that_became_visible_late_comes_before_those_after_it() {
        visible(1_000_001, 1_000_003, 1_000_004, 1_000_006);
        reader = reading(3, 1_000_000);
        assertThat(next()).containsExactly(1_000_001L, 1_000_003L, 1_000_004L);

        visible(1_000_002);

        assertThat(next()).containsExactly(1_000_002L, 1_000_006L);
    }

    @Test
    void a_gap_is_looked_at_as_often_as_it_takes() {
        visible(1_000_001, 1_000_003);
        assertThat(next()).containsExactly(1_000_001L, 1_000_003L);
        assertThat(next()).isEmpty();
        assertThat(next()).isEmpty();

        visible(1_000_002);

        assertThat(next()).containsExactly(1_000_002L);
        assertThat(next()).isEmpty();
    }

    @Test
    void when_it_starts_over_all_that_is_still_there_is_read_again() {
        visible(1_000_001, 1_000_002, 1_000_003);
        next();
        jdbc.sql("delete from outbox where position = 1000001").update();

        reader.startOver();

        assertThat(next()).containsExactly(1_000_002L, 1_000_003L);
    }

    @Test
    void a_row_before_all_that_was_read_is_found_when_it_starts_over() {
        visible(1_000_005);
        next();
        visible(1_000_001);
        assertThat(next()).isEmpty();

        reader.startOver();

        assertThat(next()).containsExactly(1_000_001L, 1_000_005L);
    }

    @Test
    void a_wide_gap_does_not_make_it_remember_without_bound() {
        visible(1_000_001, 9_000_000);
        assertThat(next()).containsExactly(1_000_001L, 9_000_000L);

        visible(LongStream.of(2_000_000, 8_999_999).toArray());

        assertThat(next()).as("the near one at once").containsExactly(8_999_999L);
        reader.startOver();
        assertThat(next()).as("the far one when it starts over").contains(2_000_000L);
    }
}
