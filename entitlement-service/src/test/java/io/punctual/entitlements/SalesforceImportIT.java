package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.created;
import static io.punctual.entitlements.AcceptanceData.entitlement;
import static io.punctual.entitlements.SalesforceFiles.IMPORT;
import static io.punctual.entitlements.SalesforceFiles.form;
import static io.punctual.entitlements.SalesforceFiles.imported;
import static io.punctual.entitlements.SalesforceFiles.report;
import static io.punctual.entitlements.SalesforceFiles.samples;
import static io.punctual.entitlements.SalesforceFiles.tried;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.security.Role;
import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.Listening;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestRecords;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rule 22, over HTTP, with real files of several organisations. */
@IntegrationTest
@Import({TopicsOfOthers.class, CaseServiceStandIn.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SalesforceImportIT {
    @LocalServerPort
    private int port;

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
    @Order(1)
    void a_dry_run_says_what_would_be_and_writes_nothing() throws IOException {
        var answer = tried(admin, samples());

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("/dryRun")).isEqualTo("true");
        assertThat(answer.at("/summary/ko")).contains("시험 실행");
        assertThat(made(answer.body(), "cirrus support process").at("/change").asString())
                .isEqualTo("CREATED");
        var id = made(answer.body(), "cirrus support process").at("/id").asString();
        assertThat(admin.get("/api/entitlement-processes/{id}", id).status()).isEqualTo(404);
        assertThat(admin.get("/api/business-hours/sf-asia").status()).isEqualTo(404);
        assertThat(admin.get("/api/entitlement-templates/{id}", "sf-basic-phone-support")
                        .status())
                .isEqualTo(404);
        assertThat(admin.get("/api/entitlement-processes").text()).doesNotContain("cirrus support process");
        var after = "after-" + UUID.randomUUID();
        created(admin.put("/api/accounts/{id}", Map.of("name", "Later"), after));
        heard("directory", "account/" + after);
        assertThat(TestRecords.on("directory", "case-field-wanted/ShowSLA__c")).isEmpty();
    }

    @Test
    @Order(2)
    void everything_is_taken_over_and_the_same_files_again_change_nothing() throws IOException {
        var first = imported(admin, samples());

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.body().at("/files"))
                .allSatisfy(file -> assertThat(file.at("/result").asString())
                        .as(file.toString())
                        .isEqualTo("IMPORTED"));
        var elements = first.body().at("/elements");
        assertThat(elements.at("/carried").asInt()
                        + elements.at("/stubbed").asInt()
                        + elements.at("/refused").asInt())
                .isEqualTo(elements.at("/total").asInt());
        var process = made(first.body(), "On Demand Support");
        assertThat(process.at("/state").asString()).isEqualTo("ACTIVE");
        var job = admin.get("/api/imports/{id}", String.valueOf(first.at("/id")));
        assertThat(job.at("/kind")).isEqualTo("salesforce");
        assertThat(job.at("/requestedBy")).isEqualTo("admin-1");
        assertThat(job.body().path("created").asInt()).isPositive();
        assertThat(admin.get("/api/imports").text()).contains(String.valueOf(first.at("/id")));

        var hours = admin.get("/api/business-hours/sf-north-america");
        assertThat(hours.at("/weekly/MON/0/0")).isEqualTo("08:00");
        assertThat(hours.at("/yearlyHolidays/1")).isEqualTo("07-04");
        var version = admin.get(
                "/api/entitlement-processes/{id}/versions/6",
                made(first.body(), "Case Entitlement").at("/id").asString());
        assertThat(version.at("/state")).isEqualTo("DRAFT");
        assertThat(version.at("/definition/milestones/0/stubs/0/what")).isEqualTo("minutesCustomClass");

        var second = imported(admin, samples());
        assertThat(second.body().at("/files").findValuesAsString("change"))
                .isNotEmpty()
                .allMatch("UNCHANGED"::equals);
        assertThat(admin.get("/api/business-hours/sf-north-america").at("/revision"))
                .isEqualTo("1");
    }

    @Test
    @Order(3)
    void an_imported_active_process_is_assigned_to_an_entitlement_and_runs() throws IOException {
        var imported = imported(admin, samples());
        var process = made(imported.body(), "cirrus support process");
        assertThat(process.at("/state").asString()).isEqualTo("ACTIVE");
        var id = process.at("/id").asString();
        var account = "sf-" + UUID.randomUUID();
        AcceptanceData.customer(admin, account);
        AcceptanceData.contract(admin, account);
        created(admin.put("/api/entitlements/{id}", entitlement(account, "Cirrus", id), account + "-basic"));

        var caseId = UUID.randomUUID().toString();
        var opened = (ObjectNode) Contracts.example("cases", "case.opened.v1").deepCopy();
        opened.put("caseId", caseId);
        ((ObjectNode) opened.get("case")).put("accountId", account).put("contactId", account + "-buyer");
        TestRecords.send(TestRecords.message("cases", caseId, "io.punctual.case.opened.v1", 0, opened));

        var decided = heard("entitlements", caseId);
        assertThat(decided.at("/processId").asString()).isEqualTo(id);
        assertThat(decided.at("/facts").get("entitlement.name").asString()).isEqualTo("Cirrus");
        var level = heard(
                "service-levels",
                "process/" + id + "/" + decided.at("/processVersion").asInt());
        Contracts.validate(level, "service-levels", "service-level.process.v1");
        assertThat(level.at("/definition/milestones")).hasSize(3);
        assertThat(level.at("/definition/milestones/0/criteria").asString()).isEqualTo("case.priority == 'HIGH'");
        assertThat(level.at("/definition/milestones/0/target").asString()).isEqualTo("PT6H");
    }

    @Test
    @Order(4)
    void several_files_may_come_as_a_form_and_the_report_as_text() throws IOException {
        var begun = admin.post(
                IMPORT,
                MediaType.valueOf("multipart/form-data; boundary=b"),
                form(Map.of(
                        "First Response.milestoneType",
                        "<MilestoneType><recurrenceType>none</recurrenceType></MilestoneType>",
                        "readme.txt",
                        "hello")));
        report(admin, begun);

        var text = admin.with("Accept", "text/plain").get("/api/imports/{id}/report", String.valueOf(begun.at("/id")));
        assertThat(text.status()).as(text.text()).isEqualTo(200);
        assertThat(text.text())
                .contains("readme.txt: IGNORED")
                .contains("2 files")
                .contains("파일 2개");
    }

    private static JsonNode made(JsonNode report, String name) {
        for (var file : report.at("/files")) {
            for (var thing : file.at("/made")) {
                if (thing.at("/name").asString().equals(name)) {
                    return thing;
                }
            }
        }
        throw new AssertionError("There is no " + name + " in " + report);
    }

    private static JsonNode heard(String topic, String key) {
        var heard = await().until(() -> TestRecords.on(topic, key), all -> !all.isEmpty());
        return MessageJson.MAPPER.readTree(heard.getFirst().value());
    }
}
