package io.punctual.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.sample.SampleApplication;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestTokens;
import io.punctual.kit.testing.TokenRules;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
@SpringBootTest(classes = SampleApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SampleTokensIT extends TokenRules {
    @LocalServerPort
    private int port;

    @Override
    protected String path() {
        return "/api/things";
    }

    @Test
    void a_role_that_does_not_suffice_learns_nothing_from_a_request_that_is_wrong() {
        var agent = TestHttp.on(port).withToken(TestTokens.token("agent-1", Role.AGENT));

        assertThat(agent.put("/api/things/a", "{ no json").status()).isEqualTo(403);
    }
}
