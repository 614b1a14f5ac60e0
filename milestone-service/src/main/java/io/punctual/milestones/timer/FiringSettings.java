package io.punctual.milestones.timer;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** How careful and how busy firing is. */
@ConfigurationProperties("punctual.milestones.firing")
record FiringSettings(Duration longestLag, Duration settle, int batch, int connections, Duration poll) {}
