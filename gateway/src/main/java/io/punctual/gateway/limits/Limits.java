package io.punctual.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.micrometer.core.instrument.MeterRegistry;
import io.punctual.gateway.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Counts calls per caller, and refuses those who call too often until they have waited. */
@Component
public class Limits {
    private static final long MOST_CALLERS = 100_000;
    private static final Duration FORGET = Duration.ofMinutes(10);
    private static final int NETWORK_BYTES = 8;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** What is counted. */
    public enum Kind {
        SUBJECT,
        ADDRESS,
        SIGN_IN
    }

    private final LimitSettings settings;
    private final MeterRegistry meters;
    private final JsonMapper json;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(FORGET)
            .build();

    Limits(LimitSettings settings, MeterRegistry meters, JsonMapper json) {
        this.settings = settings;
        this.meters = meters;
        this.json = json;
    }

    /** Whether this call is one too many; then it has been answered. */
    public boolean refused(Kind kind, String caller, HttpServletResponse response) throws IOException {
        var probe = buckets.get(kind + " " + caller, _ -> bucket(kind)).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return false;
        }
        meters.counter("gateway.limited", "limit", kind.name().toLowerCase(Locale.ROOT))
                .increment();
        long seconds = Math.max(1, Math.ceilDiv(probe.getNanosToWaitForRefill(), SECOND));
        response.setHeader("Retry-After", Long.toString(seconds));
        new Problem(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-requests",
                        "Too many calls. Try again in " + seconds + " seconds.")
                .writeTo(response, json);
        return true;
    }

    /** The caller that an address stands for: with IPv6 everybody may have as many addresses as a /64 network has. */
    public static String caller(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        var bytes = InetAddress.ofLiteral(address).getAddress();
        return bytes.length <= NETWORK_BYTES ? address : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
    }

    private Bucket bucket(Kind kind) {
        return switch (kind) {
            case SUBJECT -> bucket(settings.subjectBurst(), settings.subjectPerMinute());
            case ADDRESS -> bucket(settings.addressBurst(), settings.addressPerMinute());
            case SIGN_IN -> bucket(settings.signInsPerMinute(), settings.signInsPerMinute());
        };
    }

    private static Bucket bucket(int burst, int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
