package io.punctual.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** A person signs in the way the pages let them: a form, a code, and a proof key in place of a secret. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "punctual.identity.development=true",
            "punctual.identity.file=src/test/resources/identities.json",
            "punctual.issuer=http://localhost:8080"
        })
class SignInIT {
    private static final String PROOF = "a-proof-that-is-long-enough-to-be-a-code-verifier-0123456789";
    private static final String REDIRECT = "http://localhost:8080/docs/oauth2-redirect.html";

    @TempDir
    static Path keys;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void keyFile(DynamicPropertyRegistry settings) {
        settings.add("punctual.identity.jwk-file", () -> keys.resolve("signing-key.json"));
    }

    @Test
    void a_person_gets_a_token_by_form_code_and_proof() throws Exception {
        var code = codeFor("agent-1", "secret");

        var answer = token(code, PROOF);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var token =
                new JsonMapper().readTree(answer.body()).path("access_token").asString();
        var claims = new JsonMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        assertThat(claims.path("sub").asString()).isEqualTo("agent-1");
        assertThat(claims.path("roles").toString()).isEqualTo("[\"AGENT\"]");
        assertThat(claims.path("aud").toString()).contains("punctual");
    }

    @Test
    void a_stolen_code_without_its_proof_is_worth_nothing() throws Exception {
        var code = codeFor("agent-1", "secret");

        assertThat(token(code, "another-proof-that-is-long-enough-to-be-a-code-verifier")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_wrong_password_leads_back_to_the_form() throws Exception {
        assertThat(signIn("agent-1", "wrong").headers().firstValue("Location").orElseThrow())
                .endsWith("/login?error");
    }

    @Test
    void the_signing_key_is_kept_where_only_its_owner_reads_it() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("signing-key.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_token_says_who_it_speaks_for_and_what_they_may_do() throws Exception {
        var claims = Caller.claims(new Caller(port).token("agent", ""));

        assertThat(claims.path("sub").asString()).isEqualTo("agent-1");
        assertThat(claims.path("iss").asString()).isEqualTo("http://localhost:8080");
        assertThat(claims.path("aud").toString()).contains("punctual");
        assertThat(claims.path("roles").toString()).isEqualTo("[\"AGENT\"]");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(3600);
    }

    @Test
    void a_program_may_ask_to_act_as_a_user() throws Exception {
        assertThat(Caller.claims(new Caller(port).token("agent", "&as=agent-2"))
                        .path("sub")
                        .asString())
                .isEqualTo("agent-2");
    }

    @Test
    void a_service_account_speaks_for_itself_only() throws Exception {
        assertThat(Caller.claims(new Caller(port).token("integrator", ""))
                        .path("sub")
                        .asString())
                .isEqualTo("erp");
        var secret =
                Base64.getEncoder().encodeToString("integrator:secret-integrator".getBytes(StandardCharsets.UTF_8));
        var answer = browser.send(
                HttpRequest.newBuilder(at("/oauth2/token"))
                        .header("Authorization", "Basic " + secret)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials&as=admin"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void a_customers_token_says_for_which_account() throws Exception {
        var answer = token(codeFor("buyer-1", "secret"), PROOF);

        var claims = Caller.claims(
                new JsonMapper().readTree(answer.body()).path("access_token").asString());
        assertThat(claims.path("roles").toString()).isEqualTo("[\"CUSTOMER\"]");
        assertThat(claims.path("account").asString()).isEqualTo("acme");
        assertThat(claims.path("contact").asString()).isEqualTo("buyer-1");
    }

    private String codeFor(String user, String password) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(PROOF.getBytes(StandardCharsets.US_ASCII));
        var authorize = "/oauth2/authorize?response_type=code&client_id=docs&scope=openid&code_challenge_method=S256"
                + "&code_challenge=" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest)
                + "&redirect_uri=" + URLEncoder.encode(REDIRECT, StandardCharsets.UTF_8);
        var first = get(authorize);
        assertThat(first.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        var back = signIn(user, password).headers().firstValue("Location").orElseThrow();
        var answer = get(back.substring(back.indexOf("/oauth2")));
        var location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(REDIRECT + "?code=");
        return URLDecoder.decode(location.substring(location.indexOf("code=") + 5), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> signIn(String user, String password) throws Exception {
        var csrf = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
                .matcher(get("/login").body());
        assertThat(csrf.find()).isTrue();
        return post("/login", "username=" + user + "&password=" + password + "&_csrf=" + csrf.group(1));
    }

    private HttpResponse<String> token(String code, String proof) throws Exception {
        return post(
                "/oauth2/token",
                "grant_type=authorization_code&client_id=docs&code=" + URLEncoder.encode(code, StandardCharsets.UTF_8)
                        + "&code_verifier=" + proof + "&redirect_uri="
                        + URLEncoder.encode(REDIRECT, StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(at(path)).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
