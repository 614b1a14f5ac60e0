package io.punctual.entitlements;

import static io.punctual.entitlements.SalesforceFiles.IMPORT;
import static io.punctual.entitlements.SalesforceFiles.SAMPLES;
import static io.punctual.entitlements.SalesforceFiles.ZIP;
import static io.punctual.entitlements.SalesforceFiles.imported;
import static io.punctual.entitlements.SalesforceFiles.samples;
import static io.punctual.entitlements.SalesforceFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.Listening;
import io.punctual.kit.testing.TestHttp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

/** Rule 22: hostile, contradicting and very many files. */
@IntegrationTest
@Import({TopicsOfOthers.class, CaseServiceStandIn.class})
class SalesforceLimitsIT {
    private static final int MANY = 300;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private KafkaListenerEndpointRegistry listeners;

    private TestHttp admin;

    @BeforeEach
    void givenAnAdminAndWhoeverDefinesFields() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
        // An import waits a few seconds only for the fields that it wants.
        Listening.awaitAll(listeners);
    }

    @Test
    void three_hundred_processes_come_in_one_archive_and_again_without_effect() throws IOException {
        var process = Files.readString(SAMPLES.resolve("wholesale support_v2.entitlementProcess-meta.xml"));
        var files = new LinkedHashMap<String, String>();
        for (var number = 0; number < MANY; number++) {
            files.put(
                    "default/many " + number + "_v1.entitlementProcess-meta.xml",
                    process.replaceAll("<versionMaster>.*</versionMaster>", "")
                            .replaceAll("<name>[^<]*</name>", "<name>many " + number + "</name>"));
        }

        var first = imported(admin, zip(files));
        assertThat(first.body().at("/files").findValuesAsString("change"))
                .hasSize(MANY)
                .allMatch("CREATED"::equals);

        var again = imported(admin, zip(files));
        assertThat(again.body().at("/files").findValuesAsString("change"))
                .hasSize(MANY)
                .allMatch("UNCHANGED"::equals);
    }

    @Test
    void broken_and_hostile_files_are_refused_by_name_and_nothing_is_imported() throws IOException {
        var files = new LinkedHashMap<String, String>();
        files.put("Good.milestoneType", "<MilestoneType><recurrenceType>none</recurrenceType></MilestoneType>");
        files.put("Bad.entitlementProcess", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
        var answer = admin.post(IMPORT, ZIP, zip(files));

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.at("/code")).isEqualTo("unreadable-file");
        assertThat(answer.at("/detail")).contains("Bad.entitlementProcess").contains("DOCTYPE");
        assertThat(answer.at("/errors/0/field")).isEqualTo("Bad.entitlementProcess");

        var large = admin.post(IMPORT, ZIP, new byte[34 * 1024 * 1024]);
        assertThat(large.status()).isEqualTo(413);
        var nothing = admin.post(IMPORT, ZIP, "no archive".getBytes(StandardCharsets.UTF_8));
        assertThat(nothing.status()).isEqualTo(422);
    }

    @Test
    void an_active_version_never_changes_and_only_admins_import() throws IOException {
        var process = """
                <EntitlementProcess><SObjectType>Case</SObjectType><active>true</active><milestones>
                <milestoneName>First</milestoneName><minutesToComplete>%s</minutesToComplete></milestones>
                </EntitlementProcess>""";
        imported(admin, zip(Map.of("once.entitlementProcess", process.formatted(10))));
        var changed = imported(admin, zip(Map.of("once.entitlementProcess", process.formatted(20))));

        assertThat(changed.at("/files/0/result")).isEqualTo("REFUSED");
        assertThat(changed.at("/files/0/reason")).contains("is active here already");
        assertThat(changed.at("/elements/refused")).isEqualTo(changed.at("/elements/total"));
        for (var role : List.of(Role.LEAD, Role.AGENT, Role.INTEGRATOR)) {
            var other = TestHttp.on(port).as("somebody", role);
            assertThat(other.post(IMPORT, ZIP, samples()).status()).isEqualTo(403);
        }
    }

    @Test
    void what_was_begun_when_a_service_died_is_taken_up_by_another() throws IOException {
        var begun = UUID.randomUUID();
        jdbc.sql("""
                insert into bulk_import (id, kind, dry_run, columns, state, whole, total, requested_by, requested_at,
                    held_until, attempts)
                values (?, 'salesforce', false, '[]', 'RUNNING', true, 1, 'admin-1', clock_timestamp(),
                    clock_timestamp() - interval '1 second', 1)""").param(begun).update();
        jdbc.sql("insert into salesforce_upload (import_id, position, path, content) values (?, 0, 'upload.zip', ?)")
                .params(
                        begun,
                        zip(Map.of(
                                "Left.milestoneType", "<MilestoneType><description>x</description></MilestoneType>")))
                .update();

        await().until(() -> "DONE".equals(admin.get("/api/imports/{id}", begun).at("/state")));
        assertThat(admin.get("/api/imports/{id}/report", begun).at("/files/0/result"))
                .isEqualTo("IMPORTED");
        assertThat(jdbc.sql("select count(*) from salesforce_upload where import_id = ?")
                        .param(begun)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_process_too_large_to_be_told_is_refused_and_the_others_are_imported() throws IOException {
        // Packed as no bomb is: letters that do not repeat.
        var noise = new StringBuilder();
        new Random(1).ints(1_500_000, 'a', 'z').forEach(letter -> noise.append((char) letter));
        var process = """
                <EntitlementProcess><SObjectType>Case</SObjectType><active>true</active><description>%s</description>
                <milestones><milestoneName>First</milestoneName><minutesToComplete>10</minutesToComplete></milestones>
                </EntitlementProcess>""";
        var report = imported(
                admin,
                zip(Map.of(
                        "large.entitlementProcess", process.formatted(noise),
                        "small.entitlementProcess", process.formatted("short"))));

        assertThat(report.body().at("/files"))
                .extracting(file ->
                        file.path("file").asString() + " " + file.path("result").asString())
                .containsExactlyInAnyOrder("large.entitlementProcess REFUSED", "small.entitlementProcess IMPORTED");
        assertThat(report.text()).contains("is larger than what can be told to the other services");
    }
}
