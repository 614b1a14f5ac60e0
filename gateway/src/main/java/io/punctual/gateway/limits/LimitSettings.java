package io.punctual.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one may call. Above it the answer is 429 with Retry-After.
 *
 * @param subjectPerMinute calls a minute with the tokens of one subject
 * @param subjectBurst how many of them at once
 * @param addressPerMinute calls a minute from one address without a token that counts (a /64 network of IPv6 is one address)
 * @param addressBurst how many of them at once
 * @param signInsPerMinute passwords and client secrets tried a minute from one address
 */
@ConfigurationProperties("punctual.gateway.limits")
public record LimitSettings(
        @DefaultValue("6000") int subjectPerMinute,
        @DefaultValue("1000") int subjectBurst,
        @DefaultValue("600") int addressPerMinute,
        @DefaultValue("300") int addressBurst,
        @DefaultValue("120") int signInsPerMinute) {}
