package io.punctual.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.security.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** S2: what every service holds of tokens, asked directly and not through the gateway. */
public abstract class TokenRules {
    @LocalServerPort
    private int port;

    /** Something that an admin may read. */
    protected abstract String path();

    @TestFactory
    Stream<DynamicTest> a_token_does_not_count_that_is() {
        return TestTokens.ISSUING.forgeries("admin-1", "ADMIN").entrySet().stream()
                .map(forgery -> DynamicTest.dynamicTest(forgery.getKey(), () -> {
                    var answer = TestHttp.on(port).withToken(forgery.getValue()).get(path());
                    assertThat(answer.status()).as(answer.text()).isEqualTo(401);
                    assertThat(answer.at("/code")).isEqualTo("unauthenticated");
                    assertThat(answer.headers().getFirst("WWW-Authenticate")).startsWith("Bearer");
                }));
    }

    @Test
    void a_token_that_is_none_of_it_counts() {
        assertThat(asAdmin(TestTokens.token("admin-1", Role.ADMIN))).isEqualTo(200);
    }

    @Test
    void a_new_key_counts_at_once_and_a_removed_one_soon_no_more() {
        var issuer = TestTokens.ISSUING;
        var old = TestTokens.token("admin-1", Role.ADMIN);
        issuer.rotate();
        var next = issuer.token(issuer.key(), "admin-1", List.of("ADMIN"), Map.of());

        await().untilAsserted(() -> assertThat(asAdmin(next)).isEqualTo(200));
        assertThat(asAdmin(old)).isEqualTo(200);
        issuer.withdrawOldKeys();
        await().untilAsserted(() -> assertThat(asAdmin(old)).isEqualTo(401));
        assertThat(asAdmin(next)).isEqualTo(200);
    }

    private int asAdmin(String token) {
        return TestHttp.on(port).withToken(token).get(path()).status();
    }
}
