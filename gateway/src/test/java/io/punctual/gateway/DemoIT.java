package io.punctual.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The demo's page stops milestone-service through the launcher's control socket, which here answers as the launcher does. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "punctual.identity.development=true",
            "punctual.identity.file=src/test/resources/identities.json",
            "punctual.issuer=http://localhost:8080"
        })
class DemoIT {
    @TempDir
    private static Path directory;

    private static final List<String> HEARD = new CopyOnWriteArrayList<>();
    private static ServerSocket launcher;

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void control(DynamicPropertyRegistry settings) {
        settings.add(
                "punctual.demo.control-file", () -> directory.resolve("control").toString());
    }

    @BeforeAll
    static void listen() throws IOException {
        launcher = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
        Files.writeString(directory.resolve("control"), launcher.getLocalPort() + " the-key\n");
        Thread.ofVirtual().start(DemoIT::answerAll);
    }

    @AfterAll
    static void hangUp() throws IOException {
        launcher.close();
    }

    private static void answerAll() {
        while (!launcher.isClosed()) {
            try (var call = launcher.accept();
                    var in = new BufferedReader(new InputStreamReader(call.getInputStream(), StandardCharsets.UTF_8))) {
                HEARD.add(in.readLine());
                call.getOutputStream().write("OK\ndone".getBytes(StandardCharsets.UTF_8));
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Test
    void an_admin_stops_and_starts_milestone_service() throws Exception {
        assertThat(call("admin", "/api/demo/services/milestone-service/stop").statusCode())
                .isEqualTo(200);
        assertThat(call("admin", "/api/demo/services/milestone-service/start").body())
                .contains("done");

        assertThat(HEARD).containsExactly("the-key\tstop\tmilestone-service", "the-key\tstart\tmilestone-service");
    }

    @Test
    void nobody_else_and_nothing_else() throws Exception {
        assertThat(call("agent", "/api/demo/services/milestone-service/stop").statusCode())
                .isEqualTo(403);
        assertThat(call("admin", "/api/demo/services/postgres/stop").statusCode())
                .isEqualTo(404);
        assertThat(call("admin", "/api/demo/services/milestone-service/kill").statusCode())
                .isEqualTo(404);
        var caller = new Caller(port);
        assertThat(caller.send(HttpRequest.newBuilder(caller.at("/api/demo"))).statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> call(String who, String path) throws Exception {
        var caller = new Caller(port);
        return caller.send(HttpRequest.newBuilder(caller.at(path))
                .header("Authorization", "Bearer " + caller.token(who, ""))
                .POST(BodyPublishers.noBody()));
    }
}
