package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.security.Role;
import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestRecords;
import io.punctual.kit.testing.TestTokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Holidays from a calendar file, as they are and from a form. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class HolidayImportIT {
    private static final FileSystemResource KOREA =
            new FileSystemResource(Path.of("..", "docs", "examples", "kr-holidays.ics"));

    @LocalServerPort
    private int port;

    private TestHttp admin;
    private String hours;

    @BeforeEach
    void givenBusinessHours() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
        hours = "kr-" + UUID.randomUUID();
        created(admin.put("/api/business-hours/{id}", AcceptanceData.always(), hours));
    }

    @Test
    void a_dry_run_shows_the_difference_and_changes_nothing() {
        var report = send("?dryRun=true", MediaType.valueOf("text/calendar"), KOREA);

        assertThat(report.at("/dryRun").asBoolean()).isTrue();
        assertThat(report.at("/difference/yearlyHolidays/0").asString()).isEqualTo("01-01");
        assertThat(report.at("/taken").size()).isEqualTo(31);
        assertThat(admin.get("/api/business-hours/{id}", hours).at("/revision")).isEqualTo("1");
    }

    @Test
    void the_holidays_are_a_new_revision_that_others_hear_of_and_again_they_are_none() {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("file", KOREA);

        assertThat(send("", MediaType.MULTIPART_FORM_DATA, form).at("/revision").asInt())
                .isEqualTo(2);
        assertThat(send("", MediaType.valueOf("text/calendar"), KOREA)
                        .at("/revision")
                        .asInt())
                .isEqualTo(2);

        var told = await().until(
                        () -> TestRecords.on("service-levels", "calendar/" + hours + "/2"), all -> !all.isEmpty());
        var calendar = MessageJson.MAPPER.readTree(told.getFirst().value());
        Contracts.validate(calendar, "service-levels", "service-level.calendar.v1");
        assertThat(calendar.at("/holidays").toString()).contains("2027-02-09");
        var history = admin.get("/api/business-hours/{id}/history", hours);
        assertThat(history.at("/items/0/revision")).isEqualTo("2");
        assertThat(history.at("/items/0/by")).isEqualTo("admin-1");
        assertThat(history.at("/items/1/hours/name")).isEqualTo("24x7");
    }

    @Test
    void what_is_no_calendar_is_refused_and_unknown_hours_are_not_found() throws IOException {
        assertThat(status(hours, "hello")).isEqualTo(422);
        assertThat(status("nowhere", KOREA.getContentAsString(StandardCharsets.UTF_8)))
                .isEqualTo(404);
        assertThat(status(hours, "BEGIN:VCALENDAR\r\n" + "X:x\r\n".repeat(300_000)))
                .isEqualTo(413);
    }

    private JsonNode send(String query, MediaType type, Object body) {
        var answer = exchange(hours + "/holidays" + query, type, body);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
        return MessageJson.MAPPER.readTree(String.valueOf(answer.getBody()));
    }

    private int status(String id, String body) {
        return exchange(id + "/holidays", MediaType.valueOf("text/calendar"), body)
                .getStatusCode()
                .value();
    }

    private ResponseEntity<String> exchange(String path, MediaType type, Object body) {
        return RestClient.create("http://localhost:" + port)
                .post()
                .uri("/api/business-hours/" + path)
                .header("Authorization", "Bearer " + TestTokens.token("admin-1", Role.ADMIN))
                .contentType(type)
                .body(body)
                .retrieve()
                .onStatus(_ -> true, (_, _) -> {})
                .toEntity(String.class);
    }
}
