package io.punctual.gateway.security;

import io.punctual.gateway.limits.Limits;
import io.punctual.gateway.limits.SubjectLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
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
        "/sign-ins.json",
        "/health",
        "/docs",
        "/docs/**",
        "/webjars/**",
        "/console",
        "/console/**",
        "/actuator/health/**",
        "/error"
    };

    /** The demo shows the mailbox beside the console. */
    @Bean
    @Order(91)
    SecurityFilterChain mailbox(HttpSecurity http, PageRules pages) {
        return http.securityMatcher("/mailbox", "/mailbox/**")
                .authorizeHttpRequests(call -> call.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(pages::applyInOurFrames)
                .build();
    }

    @Bean
    @Order(100)
    SecurityFilterChain everythingElse(
            HttpSecurity http,
            JwtAuthenticationConverter roles,
            UnauthenticatedProblem unauthenticated,
            Limits limits,
            PageRules pages) {
        return http.authorizeHttpRequests(call ->
                        call.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> jwt.jwtAuthenticationConverter(roles))
                        .authenticationEntryPoint(unauthenticated)
                        .withObjectPostProcessor(answeringFailures(unauthenticated)))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(unauthenticated))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterAfter(new SubjectLimit(limits), BearerTokenAuthenticationFilter.class)
                .headers(pages::apply)
                .build();
    }

    /** When the issuer's keys cannot be had, nobody can tell whether a token counts: an answer, not a stack trace. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringFailures(
            UnauthenticatedProblem problem) {
        var answer = new AuthenticationEntryPointFailureHandler(problem);
        answer.setRethrowAuthenticationServiceException(false);
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(answer);
                return filter;
            }
        };
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
