package io.punctual.gateway.identity;

import io.punctual.gateway.identity.Identities.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Puts into each token whom it speaks for and what they may do. A program that may asks to act as a user it names. */
final class SubjectAndRoles implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private static final String AS_USER = "as";

    private final Identities identities;

    SubjectAndRoles(Identities identities) {
        this.identities = identities;
    }

    @Override
    public void customize(JwtEncodingContext token) {
        var subject = token.getAuthorizationGrant() instanceof OAuth2ClientCredentialsAuthenticationToken grant
                ? ofProgram(token, grant)
                : ofPerson(Objects.requireNonNull(token.getPrincipal(), "A token is given to somebody."));
        var claims = token.getClaims()
                .subject(subject.id())
                .audience(List.of("punctual"))
                .claim("roles", List.copyOf(subject.roles()));
        if (subject.account() != null) {
            claims.claim("account", subject.account());
        }
        if (subject.contact() != null) {
            claims.claim("contact", subject.contact());
        }
    }

    private Subject ofProgram(JwtEncodingContext token, OAuth2ClientCredentialsAuthenticationToken grant) {
        var own = identities
                .client(token.getRegisteredClient().getClientId())
                .orElseThrow(() -> refused("This client has no identity."));
        var user = grant.getAdditionalParameters().get(AS_USER);
        if (user == null) {
            return Identities.subject(own);
        }
        if (!own.mayActAs()) {
            throw refused("This client speaks for itself only.");
        }
        return new Subject(user.toString(), Set.copyOf(own.roles()), own.account(), own.contact());
    }

    private Subject ofPerson(Authentication person) {
        return identities.ofUser(person.getName()).orElseThrow(() -> refused("Nobody is known as " + person.getName()));
    }

    private static OAuth2AuthenticationException refused(String why) {
        return new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, why, null));
    }
}
