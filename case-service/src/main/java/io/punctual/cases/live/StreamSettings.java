package io.punctual.cases.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many may follow the list of cases, and how patient they are.
 *
 * @param readers how many may follow it at the same time in this instance
 * @param waiting how many batches of changes may wait for one reader before its connection is ended
 * @param heartbeat how often a reader hears that the stream is alive
 * @param remembered how many changes are remembered for those who come back
 * @param manyCases more changed cases than this at once are told as "load the list again"
 */
@ConfigurationProperties("punctual.case-stream")
public record StreamSettings(
        @DefaultValue("200") int readers,
        @DefaultValue("64") int waiting,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("20000") int remembered,
        @DefaultValue("300") int manyCases) {}
