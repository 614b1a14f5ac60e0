package io.punctual.gateway.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * The issuer's public keys: read when a token names one that is not known, forgotten after a while, kept through an outage of the
 * issuer, and never asked for more often than a few times per period, whatever tokens people invent.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {
    private static final int PATIENCE_MS = 2_000;
    private static final int LARGEST = 512 * 1024;
    private static final int QUESTIONS_PER_PERIOD = 10;

    private final JWKSource<SecurityContext> keys;

    private IssuerKeys(JWKSource<SecurityContext> keys) {
        this.keys = keys;
    }

    static IssuerKeys at(URI address, Duration kept, Duration keptInOutage) {
        try {
            var reading = new DefaultResourceRetriever(PATIENCE_MS, PATIENCE_MS, LARGEST);
            return new IssuerKeys(JWKSourceBuilder.<SecurityContext>create(address.toURL(), reading)
                    .cache(kept.toMillis(), 2L * PATIENCE_MS)
                    .refreshAheadCache(false)
                    .rateLimited(kept.toMillis() / QUESTIONS_PER_PERIOD)
                    .outageTolerant(keptInOutage.toMillis())
                    .build());
        } catch (MalformedURLException wrong) {
            throw new UncheckedIOException("The issuer's keys cannot be read at " + address, wrong);
        }
    }

    @Override
    public List<JWK> get(JWKSelector wanted, SecurityContext context) throws KeySourceException {
        try {
            return keys.get(wanted, context);
        } catch (RateLimitReachedException asked) {
            // The issuer was asked just now and did not know the key.
            return List.of();
        }
    }
}
