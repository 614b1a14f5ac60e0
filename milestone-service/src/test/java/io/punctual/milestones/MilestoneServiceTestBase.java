package io.punctual.milestones;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.client.RestClient;

/** The service on a real database and broker, with the topics that other services own. */
@IntegrationTest
@Import(TopicsOfOthers.class)
public abstract class MilestoneServiceTestBase {
    @LocalServerPort
    private int port;

    protected TestHttp http = TestHttp.on(0);

    @BeforeEach
    void signIn() {
        http = TestHttp.on(port).as("agent-1", Role.AGENT);
    }

    protected TestHttp as(Role role) {
        return TestHttp.on(port).as("somebody", role);
    }

    /** The status of a DELETE by a lead. */
    protected int delete(String path) {
        return RestClient.create("http://127.0.0.1:" + port)
                .delete()
                .uri(path)
                .header("Authorization", "Bearer " + TestTokens.token("lead-1", Role.LEAD))
                .exchange((_, answer) -> answer.getStatusCode().value());
    }

    protected TestHttp anonymous() {
        return TestHttp.on(port);
    }
}
