package io.punctual.gateway.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.punctual.gateway.security.IssuerSettings;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Who may sign in at the development identity provider, and the key its tokens are signed with. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("punctual.identity.development")
class DevelopmentIdentity {

    @Bean
    Identities identities(IdentitySettings settings) {
        var file = settings.file();
        return file == null ? new Identities(List.of(), List.of()) : Identities.read(file);
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(IdentitySettings settings) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.readOrMake(settings.jwkFile())));
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(IssuerSettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> subjectAndRoles(Identities identities) {
        return new SubjectAndRoles(identities);
    }

    @Bean
    RegisteredClientRepository registeredClients(Identities identities, IssuerSettings settings) {
        return new InMemoryRegisteredClientRepository(RegisteredClients.of(identities, settings.issuer()));
    }

    @Bean
    UserDetailsService people(Identities identities) {
        return new InMemoryUserDetailsManager(identities.users().stream()
                .map(person -> User.withUsername(person.username())
                        .password(person.password())
                        .roles(person.roles().toArray(String[]::new))
                        .build())
                .toList());
    }
}
