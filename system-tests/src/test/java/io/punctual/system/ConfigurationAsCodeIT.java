package io.punctual.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.standalone.config.Apply;
import io.punctual.standalone.config.Export;
import io.punctual.standalone.remote.RowFiles;
import io.punctual.standalone.remote.Server;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A folder makes the whole what it says, shows each difference, and changes nothing when it is said again. */
@ExtendWith(RunningWhole.class)
@Isolated("what others change between an export and its application would be changed back")
class ConfigurationAsCodeIT {
    private final WholeSystem whole;
    private final String own = "code-" + UUID.randomUUID().toString().substring(0, 8);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Server server;

    ConfigurationAsCodeIT(WholeSystem whole) {
        this.whole = whole;
    }

    @BeforeEach
    void talkAsAdmin() {
        server = new Server(whole.baseUrl(), whole.token("admin"));
    }

    @AfterEach
    void goAway() {
        server.close();
    }

    @Test
    void what_is_exported_and_applied_again_changes_nothing() {
        Export.run(server, folder, out);
        assertThat(folder.resolve("statuses.yaml")).content().contains("1차 답변 완료");

        assertThat(apply(false)).contains("0 created, 0 changed").doesNotContain("!");
    }

    @Test
    void a_folder_is_applied_in_one_go_shown_first_and_repeated_without_effect() throws IOException {
        whole.admin().put("/api/accounts/" + own, "{\"name\": \"코드 고객\"}").expect(201);
        write("fields.yaml", "- name: zone_%s\n  type: PICKLIST\n  values: [서울, 부산]\n".formatted(own.substring(5)));
        write("statuses.yaml", "- {name: 현장 방문 %s, category: WAITING, pausesMilestones: true}\n".formatted(own));
        write("business-hours/own.yaml", """
                id: %s
                name: 주중
                zone: Asia/Seoul
                weekly: {MON: [[09:00, 12:00], [13:00, 18:00]], FRI: [[09:00, 12:00]]}
                yearlyHolidays: [12-25]
                """.formatted(own));
        write("processes/own.yaml", """
                id: %1$s
                definition:
                  name: 코드로 만든 절차
                  businessHoursId: %1$s
                  entry: {from: CASE_OPENED}
                  milestones:
                    - name: 첫 답변
                      target: PT3H
                      criteria: case.fields.zone_%2$s == '서울'
                      completion: case.lastReplyChannel == 'EMAIL'
                """.formatted(own, own.substring(5)));
        write(
                "templates.json",
                "[{\"id\": \"%1$s\", \"name\": \"골드\", \"processId\": \"%1$s\", \"termDays\": 30}]".formatted(own));
        write("entitlements/own.yaml", """
                - {id: %1$s, name: 기본, accountId: %1$s, processId: %1$s, startDate: 2026-01-01, endDate: 2026-12-31}
                """.formatted(own));

        assertThat(apply(true)).contains("6 would be created");
        assertThat(whole.admin().get("/api/business-hours/" + own).status()).isEqualTo(404);
        assertThat(apply(false)).contains("6 created, 0 changed, 0 the same already");
        assertThat(apply(false)).contains("0 created, 0 changed, 6 the same already");

        var process = folder.resolve("processes/own.yaml");
        Files.writeString(process, Files.readString(process).replace("PT3H", "PT2H"));
        assertThat(apply(false))
                .contains("~ definition.milestones[0].target: \"PT3H\" -> \"PT2H\"")
                .contains("1 changed");
        assertThat(whole.admin()
                        .get("/api/entitlement-processes/" + own)
                        .expect(200)
                        .body()
                        .path("defaultVersion")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void what_is_wrong_names_the_file_and_the_field() throws IOException {
        write("business-hours/wrong.yaml", "id: %s\nname: x\nzone: Seoul\nweekly: {}\n".formatted(own));

        assertThat(apply(false)).contains("! business-hours/wrong.yaml").contains("zone \"Seoul\"");
    }

    @Test
    void rows_are_sent_followed_and_fetched() throws IOException {
        var file = folder.resolve("accounts.csv");
        Files.writeString(file, "id,name\n%1$s-1,하나\n%1$s-2,\n".formatted(own));
        var files = new RowFiles(server, out);

        assertThat(files.send("accounts", List.of(file), false)).isFalse();

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("1 created").contains("1 refused");
        assertThat(folder.resolve("accounts.csv.rejected.csv")).content().contains(own + "-2,,3,name");
        files.fetchAll("accounts", folder.resolve("all.csv"));
        assertThat(folder.resolve("all.csv")).content().contains(own + "-1,하나");
    }

    private String apply(boolean dryRun) {
        said.reset();
        Apply.run(server, folder, dryRun, out);
        return said.toString(StandardCharsets.UTF_8);
    }

    private void write(String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
