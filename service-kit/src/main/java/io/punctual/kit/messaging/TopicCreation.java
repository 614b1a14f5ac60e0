package io.punctual.kit.messaging;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

/** Makes the topics this service owns before anybody sends or listens; while the broker is away it goes on trying. */
final class TopicCreation implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(TopicCreation.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final KafkaAdmin admin;
    private volatile boolean running;
    private Thread trying = new Thread();

    TopicCreation(KafkaAdmin admin) {
        this.admin = admin;
    }

    @Override
    public void start() {
        running = true;
        if (!created()) {
            log.warn("The broker is not there yet; the topics are made as soon as it is.");
            trying = Thread.ofVirtual().name("topic-creation").start(this::keepTrying);
        }
    }

    private void keepTrying() {
        try {
            do {
                Thread.sleep(PAUSE);
            } while (running && !created());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean created() {
        try {
            return admin.initialize();
        } catch (RuntimeException unreachable) {
            log.debug("Topics could not be made: {}", unreachable.toString());
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
        trying.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the relay and the listeners. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
