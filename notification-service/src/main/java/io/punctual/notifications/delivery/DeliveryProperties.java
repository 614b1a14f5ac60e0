package io.punctual.notifications.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patiently mail is delivered.
 *
 * @param concurrency how many mails are sent at the same time
 * @param firstPause the pause after the first attempt that failed for now; each further one is twice as long
 * @param longestPause the longest pause between two attempts
 * @param retryFor how long a mail is tried before it is given up
 * @param waitForAddress how long a mail waits for a recipient that is not known yet
 * @param lease how long an attempt is believed to be under way without a sign of life of its sender
 */
@ConfigurationProperties("punctual.delivery")
record DeliveryProperties(
        @DefaultValue("8") int concurrency,
        @DefaultValue("2s") Duration firstPause,
        @DefaultValue("5m") Duration longestPause,
        @DefaultValue("4h") Duration retryFor,
        @DefaultValue("10m") Duration waitForAddress,
        @DefaultValue("20s") Duration lease) {

    RetryPolicy retries() {
        return new RetryPolicy(firstPause, longestPause);
    }
}
