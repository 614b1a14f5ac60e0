package io.punctual.gateway.identity;

import io.punctual.gateway.security.PageRules;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** The endpoints that give out tokens, and the form at which people sign in for them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("punctual.identity.development")
class SignInSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain tokenEndpoints(HttpSecurity http, PageRules pages) {
        var server = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(server, endpoints -> endpoints.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(call -> call.anyRequest().authenticated())
                .exceptionHandling(failures -> failures.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .headers(pages::apply)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signInForm(HttpSecurity http, PageRules pages) {
        return http.securityMatcher("/login", "/logout", "/default-ui.css")
                .authorizeHttpRequests(call -> call.anyRequest().permitAll())
                // The form carries a token of its own against requests that another site makes a browser send.
                .formLogin(form -> form.defaultSuccessUrl("/docs/"))
                .headers(pages::apply)
                .build();
    }
}
