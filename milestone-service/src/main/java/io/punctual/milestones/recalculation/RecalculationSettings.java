package io.punctual.milestones.recalculation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** How much is recalculated at a time, and how often others' requests are looked for. */
@ConfigurationProperties("punctual.milestones.recalculation")
record RecalculationSettings(int workers, int chunk, Duration poll) {}
