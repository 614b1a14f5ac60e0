package io.punctual.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.TestRecords;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Fields that an imported process reads are defined here, where fields belong. */
class WantedFieldsIT extends CaseServiceSpecification {
    @Test
    void a_field_that_is_wanted_is_defined_once_and_told_and_one_that_is_there_stays_as_it_is() {
        ok(admin().put("/api/case-fields/Region__c", Map.of("type", "NUMBER", "label", "지역")));
        var region = TestRecords.message(
                "directory",
                "case-field-wanted/Region__c",
                "io.punctual.directory.case-field-wanted.v1",
                1,
                wanted("Region__c"));
        TestRecords.send(region);
        TestRecords.send(TestRecords.example(
                "directory", "case-field-wanted/Care_Level__c", "directory.case-field-wanted.v1", 1));

        await().untilAsserted(() -> assertThat(TestRecords.on("directory", "case-field/Care_Level__c"))
                .hasSize(1));
        assertThat(admin().get("/api/case-fields/Care_Level__c").at("/type")).isEqualTo("TEXT");
        assertThat(admin().get("/api/case-fields/Care_Level__c").at("/label")).isEqualTo("Care Level");
        awaitTaken(region, "case-service-wanted-fields");
        assertThat(admin().get("/api/case-fields/Region__c").at("/type")).isEqualTo("NUMBER");
    }

    private static ObjectNode wanted(String name) {
        var wanted = (ObjectNode)
                Contracts.example("directory", "directory.case-field-wanted.v1").deepCopy();
        return wanted.put("id", name);
    }
}
