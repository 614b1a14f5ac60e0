package io.punctual.entitlements;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.testing.TestRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.kafka.annotation.KafkaListener;
import tools.jackson.databind.node.ObjectNode;

/** Defines the fields that an import asks for, as case-service does. */
@TestConfiguration(proxyBeanMethods = false)
class CaseServiceStandIn {
    private static final String WANTED = "case-field-wanted/";

    @KafkaListener(topics = "directory", groupId = "case-service-stand-in")
    void on(ConsumerRecord<String, byte[]> message) {
        if (message.key() != null && message.key().startsWith(WANTED)) {
            var field = (ObjectNode) MessageJson.MAPPER.readTree(message.value());
            field.put("active", true);
            var key = "case-field/" + message.key().substring(WANTED.length());
            TestRecords.send(TestRecords.message("directory", key, "io.punctual.directory.case-field.v1", 1, field));
        }
    }
}
