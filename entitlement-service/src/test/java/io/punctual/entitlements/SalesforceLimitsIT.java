package io.punctual.entitlements;

import static io.punctual.entitlements.SalesforceFiles.IMPORT;
import static io.punctual.entitlements.SalesforceFiles.SAMPLES;
import static io.punctual.entitlements.SalesforceFiles.ZIP;
import static io.punctual.entitlements.SalesforceFiles.samples;
import static io.punctual.entitlements.SalesforceFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Rule 22: hostile, contradicting and very many files. */
@IntegrationTest
@Import({TopicsOfOthers.class, CaseServiceStandIn.class})
class SalesforceLimitsIT {
    private static final int MANY = 300;

    @LocalServerPort
    private int port;

    private TestHttp admin;

    @BeforeEach
    void givenAnAdmin() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
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

        var first = admin.post(IMPORT, ZIP, zip(files));
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.body().at("/files").findValuesAsString("change"))
                .hasSize(MANY)
                .allMatch("CREATED"::equals);

        var again = admin.post(IMPORT, ZIP, zip(files));
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
        admin.post(IMPORT, ZIP, zip(Map.of("once.entitlementProcess", process.formatted(10))));
        var changed = admin.post(IMPORT, ZIP, zip(Map.of("once.entitlementProcess", process.formatted(20))));

        assertThat(changed.at("/files/0/result")).isEqualTo("REFUSED");
        assertThat(changed.at("/files/0/reason")).contains("is active here already");
        assertThat(changed.at("/elements/refused")).isEqualTo(changed.at("/elements/total"));
        for (var role : List.of(Role.LEAD, Role.AGENT, Role.INTEGRATOR)) {
            var other = TestHttp.on(port).as("somebody", role);
            assertThat(other.post(IMPORT, ZIP, samples()).status()).isEqualTo(403);
        }
    }
}
