package io.punctual.gateway.identity;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The programs that get tokens: those of the identity file by a secret, the two pages by a person who signs in. */
final class RegisteredClients {
    private static final Duration LIFETIME = Duration.ofHours(1);

    private RegisteredClients() {}

    static List<RegisteredClient> of(Identities identities, String issuer) {
        var all = new ArrayList<RegisteredClient>();
        identities.clients().forEach(client -> all.add(program(client)));
        all.add(page("docs", issuer, "/docs/oauth2-redirect.html"));
        all.add(page("console", issuer, "/console/callback", "/console/silent"));
        return all;
    }

    private static RegisteredClient program(Identities.Client client) {
        return RegisteredClient.withId(client.id())
                .clientId(client.id())
                .clientSecret("{noop}" + client.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(lifetime())
                .build();
    }

    /** A page keeps no secret; a proof key (PKCE) stands in for it. */
    private static RegisteredClient page(String id, String issuer, String... paths) {
        var client = RegisteredClient.withId(id)
                .clientId(id)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(lifetime());
        addresses(issuer).forEach(address -> {
            Stream.of(paths).map(address::concat).forEach(client::redirectUri);
            client.postLogoutRedirectUri(address + "/" + id + "/signed-out");
        });
        return client.build();
    }

    /** The same machine under both of its local names, and where the console is served while one works on it. */
    private static Stream<String> addresses(String issuer) {
        var host = URI.create(issuer).getHost();
        return "localhost".equals(host)
                ? Stream.of(issuer, issuer.replace("//localhost", "//127.0.0.1"), "http://localhost:5173")
                : Stream.of(issuer);
    }

    private static TokenSettings lifetime() {
        return TokenSettings.builder().accessTokenTimeToLive(LIFETIME).build();
    }
}
