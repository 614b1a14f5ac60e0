package io.punctual.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestRecords;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of delivery share: a story, a mailbox, and ways to look at what became of a mail. */
abstract class DeliverySpecification {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    final JdbcClient jdbc;
    final MailStory story = new MailStory();
    final TestHttp http;

    DeliverySpecification(JdbcClient jdbc, int port) {
        this.jdbc = jdbc;
        this.http = TestHttp.on(port).as("agent-1", Role.AGENT);
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("punctual.mail.port", Mailbox::port);
        properties.add("punctual.delivery.first-pause", () -> "200ms");
        properties.add("punctual.delivery.lease", () -> "2s");
    }

    @AfterEach
    void bringTheMailServerBack() {
        Mailbox.down();
        Mailbox.up();
    }

    /** Takes the mail server away and marks the attempt as one whose sender is no more. */
    void dieWhileSending(Runnable cause) {
        Mailbox.down();
        cause.run();
        await().atMost(PATIENCE).until(() -> attempts() > 0);
        await().atMost(PATIENCE)
                .until(() -> jdbc.sql("""
                        update delivery set state = 'ATTEMPTING', attempts = 1, lease_owner = gen_random_uuid(),
                            lease_until = clock_timestamp() + interval '1 hour'
                        where case_id = :case and state = 'PENDING'""").param("case", story.caseId).update() == 1);
        Mailbox.up();
        // Only now, for whoever tries again is to find the server.
        jdbc.sql("update delivery set lease_until = clock_timestamp() where case_id = :case")
                .param("case", story.caseId)
                .update();
    }

    /** People whom mail may call by their names. */
    void everybodyIsKnown() {
        story.everybody();
        await().atMost(PATIENCE).until(() -> person(story.contact) && person(story.agent) && person(story.lead));
    }

    /** The next attempt puts into words what is known now. */
    void triedAgain() {
        var before = attempts();
        await().atMost(PATIENCE).until(() -> attempts() > before);
    }

    MimeMessage single(String person) {
        var address = story.address(person);
        await().atMost(PATIENCE).until(() -> !Mailbox.to(address).isEmpty());
        await().during(Duration.ofMillis(700))
                .atMost(PATIENCE)
                .until(() -> Mailbox.to(address).size() == 1);
        return Mailbox.to(address).getFirst();
    }

    void assertAnnounced(String name, String cause) {
        var said = await().atMost(PATIENCE)
                .until(() -> TestRecords.on("notifications", story.caseId.toString()), records -> !records.isEmpty());
        assertThat(said).hasSize(1);
        assertThat(TestRecords.header(said.getFirst(), "ce_type")).isEqualTo("io.punctual." + name);
        var data = JsonMapper.shared().readTree(said.getFirst().value());
        Contracts.validate(data, "notifications", name);
        assertThat(text(data, "causeId")).isEqualTo(cause);
    }

    List<JsonNode> entries() {
        var answer = http.get("/api/notifications?caseId={id}", story.caseId);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().get("items").valueStream().toList();
    }

    JsonNode only() {
        var entries = entries();
        return entries.size() == 1
                ? entries.getFirst()
                : JsonMapper.shared().createObjectNode().put("state", "");
    }

    static String text(JsonNode entry, String name) {
        return entry.path(name).asString("");
    }

    int attempts() {
        return entries().stream()
                .mapToInt(entry -> entry.get("attempts").asInt())
                .sum();
    }

    String owner() {
        return jdbc.sql("select owner_id from case_file where case_id = :case")
                .param("case", story.caseId)
                .query(String.class)
                .optional()
                .orElse("");
    }

    String standing() {
        return jdbc.sql("select state from milestone where milestone_id = :id")
                .param("id", story.milestoneId)
                .query(String.class)
                .optional()
                .orElse("");
    }

    boolean known(String table, String id) {
        return jdbc.sql("select count(*) from " + table + " where id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    boolean person(String id) {
        return known("person", id);
    }

    Instant databaseTime() {
        return jdbc.sql("select clock_timestamp()")
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
