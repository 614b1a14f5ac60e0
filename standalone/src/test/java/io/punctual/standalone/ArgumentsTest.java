package io.punctual.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punctual.standalone.process.Port;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void options_and_the_command_are_told_apart() {
        var words = Arguments.parse(List.of("--data", "/somewhere", "run", "--port", "9090", "--reset"));

        assertThat(words.command()).containsExactly("run");
        assertThat(words.data()).isEqualTo(Path.of("/somewhere"));
        assertThat(words.options().wantedPorts()).containsEntry(Port.GATEWAY, 9090);
        assertThat(words.options().reset()).isTrue();
    }

    @Test
    void what_is_no_port_is_refused() {
        assertThatThrownBy(() -> Arguments.parse(List.of("run", "--port", "99999")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("99999");
    }

    @Test
    void an_option_without_its_value_is_refused() {
        assertThatThrownBy(() -> Arguments.parse(List.of("run", "--data")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--data");
    }

    @Test
    void a_database_and_a_broker_of_ones_own_come_from_the_environment() {
        var options = Options.defaults()
                .fromEnvironment(Map.of(
                        "DATABASE_URL", "jdbc:postgresql://db.example:6432/postgres?ssl=true",
                        "DATABASE_USERNAME", "owner",
                        "DATABASE_PASSWORD", "secret",
                        "KAFKA_BOOTSTRAP_SERVERS", "kafka.example:9092"));

        assertThat(options.database())
                .isEqualTo(new Options.ExternalDatabase(
                        "jdbc:postgresql://db.example:6432/postgres?ssl=true", "owner", "secret"))
                .extracting(Options.ExternalDatabase::server)
                .isEqualTo("db.example:6432");
        assertThat(options.kafka()).isEqualTo("kafka.example:9092");
    }
}
