package io.punctual.gateway.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What is open, and what needs a token: everything that is not named here as open. */
@Configuration(proxyBeanMethods = false)
class GatewaySecurity {
    private static final String[] OPEN = {
        "/",
        "/index.html",
        "/start.js",
        "/style.css",
        "/favicon.svg",
        "/health",
        "/docs",
        "/docs/**",
        "/webjars/**",
        "/console",
        "/console/**",
        "/mailbox",
        "/mailbox/**",
        "/actuator/health/**",
        "/error"
    };
    private static final String ONLY_OWN_CONTENT = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    @Bean
    @Order(100)
    SecurityFilterChain everythingElse(
            HttpSecurity http, JwtAuthenticationConverter roles, UnauthenticatedProblem unauthenticated) {
        return http.authorizeHttpRequests(call ->
                        call.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> jwt.jwtAuthenticationConverter(roles))
                        .authenticationEntryPoint(unauthenticated))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(unauthenticated))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(GatewaySecurity::pageRules)
                .build();
    }

    private static void pageRules(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ONLY_OWN_CONTENT));
    }

    /** Names chosen by people may hold a slash; it travels as %2F inside its path segment. */
    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedSlash(true);
        firewall.setAllowUrlEncodedPercent(true);
        return firewall;
    }
}
