package io.punctual.kit.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** An issuer of tokens for tests, whose public keys are served over HTTP as the real one's are; it can also lie. */
public final class TestIssuer {
    public static final String NAME = "http://issuer.test";

    private final List<RSAKey> published = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    public TestIssuer() {
        published.add(newKey());
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException("The test issuer did not start", failed);
        }
        server.createContext("/oauth2/jwks", this::answer);
        server.setExecutor(task -> Thread.ofPlatform().daemon().start(task));
        server.start();
    }

    public String keysAddress() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/oauth2/jwks";
    }

    /** Nobody reads its keys any more. */
    public void goAway() {
        server.stop(0);
    }

    /** The key that tokens are signed with now. */
    public RSAKey key() {
        return published.getLast();
    }

    /** Signs with a new key from now on; the old one is still published. */
    public void rotate() {
        published.add(newKey());
    }

    /** Publishes only the newest key. */
    public void withdrawOldKeys() {
        published.retainAll(List.of(key()));
    }

    /** A good token. */
    public String token(RSAKey key, String subject, List<String> roles, Map<String, ?> more) {
        return signed(key, claims(subject, roles, more).build());
    }

    /** Tokens that must not count, each by what is wrong with it. */
    public Map<String, String> forgeries(String subject, String role) {
        var all = new LinkedHashMap<String, String>();
        var good = claims(subject, List.of(role), Map.of());
        var key = key();
        var other = newKey();
        all.put("nonsense", "nonsense");
        all.put("signed by another key under our key's name", signed(named(other, key.getKeyID()), good.build()));
        all.put("signed by a key that nobody published", signed(other, good.build()));
        all.put("expired", changed(claims -> claims.expirationTime(in(Duration.ofHours(-1))), subject, role));
        all.put("without an end", changed(claims -> claims.expirationTime(null), subject, role));
        all.put("not valid yet", changed(claims -> claims.notBeforeTime(in(Duration.ofHours(1))), subject, role));
        all.put("for somebody else", changed(claims -> claims.audience("another-system"), subject, role));
        all.put("for nobody", changed(claims -> claims.audience((String) null), subject, role));
        all.put("from another issuer", changed(claims -> claims.issuer("http://evil.test"), subject, role));
        all.put("from nobody", changed(claims -> claims.issuer(null), subject, role));
        all.put("about nobody", changed(claims -> claims.subject(null), subject, role));
        all.put("algorithm none", new PlainJWT(good.build()).serialize());
        all.put("public key as a secret", confused(good.build(), encoded(key)));
        all.put(
                "published key as a secret",
                confused(good.build(), key.toPublicJWK().toJSONString()));
        all.put("brings its own key", bringingItsKey(other, good.build()));
        all.put("changed after signing", tampered(token(key, subject, List.of("CUSTOMER"), Map.of()), good.build()));
        all.put("signature cut off", signed(key, good.build()).replaceAll("\\.[^.]*$", "."));
        return all;
    }

    private String changed(UnaryOperator<JWTClaimsSet.Builder> lie, String subject, String role) {
        return signed(key(), lie.apply(claims(subject, List.of(role), Map.of())).build());
    }

    private static JWTClaimsSet.Builder claims(String subject, List<String> roles, Map<String, ?> more) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(NAME)
                .audience("punctual")
                .subject(subject)
                .claim("roles", roles)
                .issueTime(in(Duration.ZERO))
                .expirationTime(in(Duration.ofHours(1)));
        more.forEach(claims::claim);
        return claims;
    }

    private static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        try {
            return signed(header, claims, new RSASSASigner(key));
        } catch (JOSEException failed) {
            throw new IllegalStateException("The test token could not be signed", failed);
        }
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    /** What everybody may read, taken for a shared secret. */
    private String confused(JWTClaimsSet claims, String secret) {
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .keyID(key().getKeyID())
                .type(JOSEObjectType.JWT)
                .build();
        try {
            return signed(header, claims, new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (JOSEException failed) {
            throw new IllegalStateException("The test token could not be signed", failed);
        }
    }

    private static String bringingItsKey(RSAKey key, JWTClaimsSet claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key.getKeyID())
                .jwk(key.toPublicJWK())
                .build();
        try {
            return signed(header, claims, new RSASSASigner(key));
        } catch (JOSEException failed) {
            throw new IllegalStateException("The test token could not be signed", failed);
        }
    }

    private static String tampered(String token, JWTClaimsSet claims) {
        var parts = token.split("\\.");
        return parts[0] + "." + claims.toPayload().toBase64URL() + "." + parts[2];
    }

    private static String encoded(RSAKey key) {
        try {
            return "-----BEGIN PUBLIC KEY-----\n"
                    + Base64.getMimeEncoder().encodeToString(key.toPublicKey().getEncoded())
                    + "\n-----END PUBLIC KEY-----\n";
        } catch (JOSEException failed) {
            throw new IllegalStateException("The test key cannot be written", failed);
        }
    }

    private static RSAKey named(RSAKey key, String id) {
        return new RSAKey.Builder(key).keyID(id).build();
    }

    public static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException("No key for test tokens", failed);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var keys = new JWKSet(
                published.stream().map(RSAKey::toPublicJWK).map(JWK.class::cast).toList());
        var body = keys.toString().getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
