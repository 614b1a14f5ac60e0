package io.punctual.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The console's files as a browser gets them. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "punctual.identity.development=true",
            "punctual.identity.file=src/test/resources/identities.json",
            "punctual.issuer=http://localhost:8080"
        })
class ConsoleIT {
    @TempDir
    static Path build;

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry settings) {
        settings.add("punctual.console.folder", build::toString);
    }

    @BeforeAll
    static void write() throws IOException {
        Files.createDirectories(build.resolve("assets"));
        Files.writeString(build.resolve("index.html"), "the page");
        Files.writeString(build.resolve("silent.html"), "the silent page");
        Files.writeString(build.resolve("assets/main-abc123.js"), "the program");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/", "/console/cases/17?view=mine", "/console/callback?code=1"})
    void every_address_inside_the_console_is_the_page_and_is_asked_for_anew(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.body()).isEqualTo("the page");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    }

    @Test
    void a_file_with_a_hash_in_its_name_is_kept_for_ever() throws Exception {
        var answer = get("/console/assets/main-abc123.js");

        assertThat(answer.body()).isEqualTo("the program");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                .contains("max-age=31536000", "immutable");
    }

    @Test
    void a_file_of_an_older_build_is_not_taken_for_a_page() throws Exception {
        assertThat(get("/console/assets/main-old.js").statusCode()).isEqualTo(404);
    }

    @Test
    void only_the_silent_page_may_stand_in_our_own_frame() throws Exception {
        var answer = get("/console/silent?code=1");

        assertThat(answer.body()).isEqualTo("the silent page");
        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'self'");
    }

    @Test
    void the_page_learns_where_to_sign_in() throws Exception {
        var place = Caller.json(get("/console/config.json"));

        assertThat(place.path("authority").asString()).isEqualTo("http://localhost:8080");
        assertThat(place.path("clientId").asString()).isEqualTo("console");
        assertThat(place.path("development").asBoolean()).isTrue();
    }

    @Test
    void nothing_outside_the_folder_is_served() throws Exception {
        assertThat(get("/console/..%2f..%2fetc/passwd").body()).doesNotContain("root:");
    }

    private HttpResponse<String> get(String path) throws Exception {
        var caller = new Caller(port);
        return caller.send(HttpRequest.newBuilder(caller.at(path)));
    }
}
