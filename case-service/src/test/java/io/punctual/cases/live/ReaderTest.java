package io.punctual.cases.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.cases.live.Reader.End;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReaderTest {
    private static final byte[] NOTHING = {};

    @Test
    void a_reader_that_does_not_keep_up_is_ended_and_its_backlog_dropped() throws InterruptedException {
        var reader = new Reader(2, Duration.ofHours(1));
        for (int i = 0; i < 3; i++) {
            reader.tell(bytes("event"));
        }

        var written = new ByteArrayOutputStream();
        assertThat(reader.writeTo(written, NOTHING)).isEqualTo(End.TOO_SLOW);
        assertThat(written.size()).isZero();
    }

    @Test
    void a_reader_is_followed_no_longer_than_its_token_is_valid() throws InterruptedException {
        var reader = new Reader(2, Duration.ZERO);

        assertThat(reader.writeTo(new ByteArrayOutputStream(), NOTHING)).isEqualTo(End.TOKEN_EXPIRED);
    }

    @Test
    void what_was_told_is_written_in_order_until_the_service_stops() throws InterruptedException {
        var reader = new Reader(8, Duration.ofHours(1));
        reader.tell(bytes("one "));
        reader.tell(bytes("two "));
        var written = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                if (toString(StandardCharsets.UTF_8).endsWith("two ")) {
                    reader.end(End.SHUTDOWN);
                }
            }
        };

        assertThat(reader.writeTo(written, bytes("hello "))).isEqualTo(End.SHUTDOWN);
        assertThat(written).hasToString("hello one two ");
    }

    @Test
    void a_connection_that_breaks_ends_its_reader() throws InterruptedException {
        var broken = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        assertThat(new Reader(2, Duration.ofHours(1)).writeTo(broken, bytes("hello")))
                .isEqualTo(End.GONE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
