package io.punctual.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void the_usual_ports_are_taken_when_they_are_free() {
        var ports = Ports.choose(Map.of(), port -> true);

        assertThat(ports.of(Port.GATEWAY)).isEqualTo(8080);
        assertThat(ports.of(Port.POSTGRES)).isEqualTo(5442);
        assertThat(ports.moved(Map.of())).isEmpty();
    }

    @Test
    void a_taken_port_moves_to_the_next_free_one_and_says_so() {
        var taken = Set.of(8080, 8081, 8082);

        var ports = Ports.choose(Map.of(), port -> !taken.contains(port));

        assertThat(ports.of(Port.GATEWAY)).isEqualTo(8083);
        assertThat(ports.moved(Map.of())).contains("Port 8080 is taken; gateway listens on 8083.");
    }

    @Test
    void no_port_is_given_twice() {
        var ports = Ports.choose(Map.of(Port.GATEWAY, 8081), port -> port > 8082);

        assertThat(new HashSet<>(ports.chosen().values())).hasSize(Port.values().length);
    }

    @Test
    void a_wanted_port_goes_before_the_usual_one() {
        assertThat(Ports.choose(Map.of(Port.GATEWAY, 9000), port -> true).of(Port.GATEWAY))
                .isEqualTo(9000);
    }

    @Test
    void a_port_somebody_listens_on_is_not_free() throws IOException {
        try (var somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(somebody.getLocalPort())).isFalse();
        }
    }

    @Test
    void when_no_port_is_left_it_is_said() {
        assertThatThrownBy(() -> Ports.choose(Map.of(), port -> false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("No free port for gateway");
    }
}
