package io.punctual.kit.message;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** How messages are written, read and checked. */
@AutoConfiguration
class MessageAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Contracts contracts() {
        return new Contracts();
    }

    @Bean
    @ConditionalOnMissingBean
    PersonalCodec personalCodec() {
        return new PlainPersonalCodec();
    }

    @Bean
    @ConditionalOnMissingBean
    MessageHeaders messageHeaders(Environment environment) {
        return new MessageHeaders("/" + environment.getProperty("spring.application.name", "punctual"));
    }

    @Bean
    @ConditionalOnMissingBean
    MessageReader messageReader(Contracts contracts) {
        return new MessageReader(contracts);
    }
}
