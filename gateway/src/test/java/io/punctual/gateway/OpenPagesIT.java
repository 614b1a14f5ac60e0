package io.punctual.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What anybody may ask of the gateway, and that nobody gets further without a token. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "punctual.identity.development=true",
            "punctual.identity.file=src/test/resources/identities.json",
            "punctual.issuer=http://localhost:8080"
        })
class OpenPagesIT {
    private static final List<String> WHAT_A_PAGE_MAY_DO = List.of(
            "Content-Security-Policy",
            "X-Frame-Options",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cache-Control");

    @Value("${local.server.port}")
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/style.css",
                "/docs/",
                "/docs/content.json",
                "/docs/oauth2-redirect.html",
                "/webjars/swagger-ui/swagger-ui-bundle.js",
                "/webjars/swagger-ui/oauth2-redirect.js",
                "/login",
                "/oauth2/jwks",
                "/.well-known/openid-configuration",
                "/actuator/health"
            })
    void pages_and_keys_are_open(String path) throws Exception {
        assertThat(ask("GET", path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cases", "/api/nowhere", "/actuator/prometheus", "/somewhere"})
    void without_a_token_there_is_only_a_problem(String path) throws Exception {
        var answer = ask("GET", path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/style.css", "/docs/", "/console/", "/console/cases", "/mailbox/", "/login"})
    void who_asks_for_the_head_of_a_page_hears_the_same_rules_as_who_asks_for_all_of_it(String path) throws Exception {
        var whole = ask("GET", path).headers();
        var head = ask("HEAD", path).headers();

        assertThat(whole.firstValue("Content-Security-Policy")).isPresent();
        for (var rule : WHAT_A_PAGE_MAY_DO) {
            assertThat(head.allValues(rule)).as(rule).isEqualTo(whole.allValues(rule));
        }
    }

    @Test
    void a_sign_in_that_another_site_makes_a_browser_send_is_refused() throws Exception {
        var caller = new Caller(port);
        var form = HttpRequest.newBuilder(caller.at("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=agent-1&password=secret"));

        var answer = caller.send(form);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @Test
    void a_signed_in_cookie_opens_nothing_but_the_way_to_a_token() throws Exception {
        var caller = new Caller(port);
        var answer = caller.send(HttpRequest.newBuilder(caller.at("/api/cases")).header("Cookie", "JSESSIONID=stolen"));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> ask(String method, String path) throws Exception {
        var caller = new Caller(port);
        return caller.send(HttpRequest.newBuilder(caller.at(path)).method(method, BodyPublishers.noBody()));
    }
}
