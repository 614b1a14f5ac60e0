package io.punctual.kit.testing;

import java.util.Map;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL and Kafka in containers, stopped when the JVM ends. */
final class ContainerServers implements TestInfrastructure.Servers {
    private final PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18")
            // A test database is thrown away: what it would lose in a power cut does not matter.
            .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300")
            .withTmpFs(Map.of("/var/lib/postgresql", "rw"));
    private final KafkaContainer kafka = new KafkaContainer("apache/kafka:4.2.1")
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
            .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
            .withEnv("KAFKA_HEAP_OPTS", "-Xmx384m -Xms128m");

    ContainerServers() {
        Startables.deepStart(postgres, kafka).join();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            kafka.stop();
            postgres.stop();
        }));
    }

    @Override
    public String jdbcServer() {
        return "jdbc:postgresql://" + postgres.getHost() + ":" + postgres.getMappedPort(5432) + "/";
    }

    @Override
    public String username() {
        return postgres.getUsername();
    }

    @Override
    public String password() {
        return postgres.getPassword();
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }
}
