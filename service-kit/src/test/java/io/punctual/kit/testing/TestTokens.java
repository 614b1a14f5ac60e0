package io.punctual.kit.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import io.punctual.kit.security.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;

/** An issuer of tokens for tests: its keys are served over HTTP, as the real one's are. */
public final class TestTokens {
    static final String ISSUER = "http://issuer.test";

    private static final RSAKey KEY = newKey();
    private static final HttpServer JWKS = serve(new JWKSet(KEY.toPublicJWK()).toString());

    private TestTokens() {}

    public static String token(String subject, Role... roles) {
        return token(KEY, subject, Duration.ofHours(1), roles);
    }

    /** Signed with a key that nobody trusts. */
    public static String forged(String subject, Role... roles) {
        return token(newKey(), subject, Duration.ofHours(1), roles);
    }

    public static String expired(String subject, Role... roles) {
        return token(KEY, subject, Duration.ofHours(-1), roles);
    }

    static String jwksUri() {
        return "http://127.0.0.1:" + JWKS.getAddress().getPort() + "/oauth2/jwks";
    }

    private static String token(RSAKey key, String subject, Duration validity, Role... roles) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("punctual")
                .subject(subject)
                .claim("roles", Stream.of(roles).map(Role::name).toList())
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plus(validity)))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException failed) {
            throw new IllegalStateException("The test token could not be signed", failed);
        }
        return token.serialize();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException("No key for test tokens", failed);
        }
    }

    private static HttpServer serve(String keys) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var body = keys.getBytes(StandardCharsets.UTF_8);
            server.createContext("/oauth2/jwks", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.setExecutor(task -> Thread.ofPlatform().daemon().start(task));
            server.start();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException("The test issuer did not start", failed);
        }
    }
}
