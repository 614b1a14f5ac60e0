package io.punctual.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Templates over HTTP. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class TemplatesIT {

    private static final String ENGLISH = """
            {"texts": {"en": {"subject": "{{milestoneName}}", "body": "{{remaining}}"}}}""";

    private final TestHttp admin;
    private final TestHttp agent;

    TemplatesIT(@LocalServerPort int port) {
        this.admin = TestHttp.on(port).as("admin", Role.ADMIN);
        this.agent = TestHttp.on(port).as("agent-1", Role.AGENT);
    }

    @Test
    void a_rewritten_language_is_kept_and_the_other_stays_built_in() {
        var before = agent.get("/api/templates/milestone-warning");
        assertThat(before.headers().getETag()).isEqualTo("\"0\"");
        assertThat(before.at("/texts/ko/subject")).contains("{{remaining}}");

        var after = admin.put("/api/templates/milestone-warning", ENGLISH);

        assertThat(after.status()).isEqualTo(200);
        assertThat(after.headers().getETag()).isEqualTo("\"1\"");
        assertThat(after.at("/texts/en/subject")).isEqualTo("{{milestoneName}}");
        assertThat(after.at("/texts/ko/subject")).isEqualTo(before.at("/texts/ko/subject"));
        assertThat(admin.with("If-Match", "\"0\"")
                        .put("/api/templates/milestone-warning", ENGLISH)
                        .status())
                .isEqualTo(412);
    }

    @Test
    void what_is_wrong_is_refused_and_nothing_is_changed() {
        var wrong = admin.put("/api/templates/own", ENGLISH.replace("remaining", "remainng"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.at("/errors/0/field")).isEqualTo("texts.en.body");
        assertThat(wrong.at("/errors/0/value")).isEqualTo("remainng");
        assertThat(agent.get("/api/templates/own").status()).isEqualTo(404);
    }

    @Test
    void only_an_administrator_may_write() {
        assertThat(agent.put("/api/templates/own", ENGLISH).status()).isEqualTo(403);
    }
}
