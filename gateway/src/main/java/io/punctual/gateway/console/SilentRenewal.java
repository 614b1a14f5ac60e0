package io.punctual.gateway.console;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The one page that may stand in a frame, and only in our own: there the console renews its token unseen. */
@Configuration(proxyBeanMethods = false)
class SilentRenewal {
    private static final String ONLY_IN_OUR_OWN_FRAME =
            "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'self'; base-uri 'none'";

    @Bean
    @Order(90)
    SecurityFilterChain silentRenewalPage(HttpSecurity http) {
        return http.securityMatcher("/console/silent")
                .authorizeHttpRequests(call -> call.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::sameOrigin)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(ONLY_IN_OUR_OWN_FRAME)))
                .build();
    }
}
