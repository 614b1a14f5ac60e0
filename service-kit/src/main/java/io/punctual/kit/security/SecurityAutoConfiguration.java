package io.punctual.kit.security;

import io.punctual.kit.web.ProblemWriter;
import io.punctual.kit.web.Problems;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every request carries a bearer token, but for health, metrics and the API's description. */
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class)
@ConditionalOnWebApplication
@EnableMethodSecurity
@EnableConfigurationProperties(TokenSettings.class)
class SecurityAutoConfiguration {
    private static final Logger log = LoggerFactory.getLogger(SecurityAutoConfiguration.class);
    private static final String[] OPEN = {
        "/actuator/health",
        "/actuator/health/**",
        "/actuator/prometheus",
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml"
    };

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain tokens(HttpSecurity http, ProblemWriter problems) throws Exception {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(unauthenticated(problems))
                        .accessDeniedHandler(forbidden(problems))
                        .withObjectPostProcessor(answeringFailures(unauthenticated(problems))))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(unauthenticated(problems))
                        .accessDeniedHandler(forbidden(problems)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookies, so nothing that another site could make a browser send.
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** Tokens count when the issuer signed them with RS256, they are for punctual, and their time is now. */
    @Bean
    @ConditionalOnMissingBean
    JwtDecoder tokenChecks(OAuth2ResourceServerProperties issuer, TokenSettings settings) {
        var jwt = issuer.getJwt();
        var keys = IssuerKeys.at(
                URI.create(String.valueOf(jwt.getJwkSetUri())), settings.keysKept(), settings.keysKeptInOutage());
        var decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(String.valueOf(jwt.getIssuerUri())),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD,
                        audience -> audience != null && !Collections.disjoint(audience, jwt.getAudiences())),
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, Objects::nonNull),
                new JwtClaimValidator<Object>(JwtClaimNames.SUB, Objects::nonNull)));
        return decoder;
    }

    @Bean
    EndpointRules endpointRules(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return new EndpointRules(mappings);
    }

    @Bean
    WebMvcConfigurer rulesBeforeRequestsAreRead(EndpointRules rules) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(rules);
            }
        };
    }

    /** When the issuer's keys cannot be had, nobody can tell whether a token counts: an answer, not a stack trace. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringFailures(
            AuthenticationEntryPoint entry) {
        var answer = new AuthenticationEntryPointFailureHandler(entry);
        answer.setRethrowAuthenticationServiceException(false);
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(answer);
                return filter;
            }
        };
    }

    /** A request is observed as one; a span and a timer for each filter it passes would cost more than the filters. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    private static AuthenticationEntryPoint unauthenticated(ProblemWriter problems) {
        var challenge = new BearerTokenAuthenticationEntryPoint();
        return (request, response, failure) -> {
            if (failure instanceof AuthenticationServiceException) {
                log.warn("Tokens cannot be checked at the moment: {}", failure.getMessage());
                response.setHeader(HttpHeaders.RETRY_AFTER, "5");
                problems.write(
                        response,
                        Problems.of(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "issuer-unavailable",
                                "The issuer's keys cannot be read, so tokens cannot be checked. Try again."));
                return;
            }
            challenge.commence(request, response, failure);
            problems.write(
                    response,
                    Problems.of(
                            HttpStatus.UNAUTHORIZED,
                            "unauthenticated",
                            "A valid bearer token is needed: it is missing, expired or not from here."));
        };
    }

    private static AccessDeniedHandler forbidden(ProblemWriter problems) {
        return (request, response, failure) -> problems.write(
                response, Problems.of(HttpStatus.FORBIDDEN, "forbidden", "Your role does not allow this."));
    }
}
