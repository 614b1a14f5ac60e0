package io.punctual.kit.command;

import io.punctual.kit.security.CurrentUser;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.Idempotency;
import io.punctual.kit.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The answers given, as rows that commit together with what they report. */
final class RememberedAnswers implements Idempotency {
    private static final int MAX_KEY = 200;
    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Commands commands;
    private final JsonMapper json;
    private final JsonMapper canonical;

    RememberedAnswers(JdbcClient jdbc, Commands commands, JsonMapper json) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.json = json;
        this.canonical = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    private record Request(String caller, String operation, String key, byte[] hash) {}

    @Override
    public ResponseEntity<?> once(@Nullable String key, Object body, Supplier<ResponseEntity<?>> work) {
        if (key == null) {
            return commands.execute(work);
        }
        if (key.isBlank() || key.length() > MAX_KEY) {
            throw ProblemException.invalid(
                    new FieldProblem("Idempotency-Key", key, "must have 1 to " + MAX_KEY + " characters"));
        }
        var request = new Request(CurrentUser.get().id(), operation(), key, hash(body));
        return commands.execute(() -> claim(request) ? remember(request, work.get()) : replay(request));
    }

    /** Waits for another with the same key that is under way; true when this one is the first. */
    private boolean claim(Request request) {
        return jdbc.sql("""
                insert into idempotency (caller, operation, key, body_hash) values (?, ?, ?, ?)
                on conflict do nothing""")
                        .params(request.caller(), request.operation(), request.key(), request.hash())
                        .update()
                == 1;
    }

    private ResponseEntity<?> remember(Request request, ResponseEntity<?> answer) {
        jdbc.sql("""
                update idempotency set status = ?, headers = ?::jsonb, body = ?::jsonb
                where caller = ? and operation = ? and key = ?""")
                .param(answer.getStatusCode().value())
                .param(json.writeValueAsString(headers(answer.getHeaders())))
                .param(json.writeValueAsString(answer.getBody()))
                .params(request.caller(), request.operation(), request.key())
                .update();
        return answer;
    }

    private ResponseEntity<?> replay(Request request) {
        return jdbc.sql("""
                select body_hash, status, headers, body from idempotency
                where caller = ? and operation = ? and key = ?""")
                .params(request.caller(), request.operation(), request.key())
                .query((row, number) -> {
                    if (!Arrays.equals(row.getBytes("body_hash"), request.hash())) {
                        throw ProblemException.invalid(new FieldProblem(
                                "Idempotency-Key", request.key(), "was used before with another body; take a new key"));
                    }
                    var headers = new HttpHeaders();
                    json.readValue(row.getString("headers"), HEADERS).forEach(headers::addAll);
                    return new ResponseEntity<>(json.readTree(row.getString("body")), headers, row.getInt("status"));
                })
                .single();
    }

    private static Map<String, List<String>> headers(HttpHeaders headers) {
        var kept = new LinkedHashMap<String, List<String>>();
        headers.forEach(kept::put);
        return kept;
    }

    private static String operation() {
        var request = Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(ServletRequestAttributes.class::cast)
                .map(ServletRequestAttributes::getRequest);
        return request.map(RememberedAnswers::operation)
                .orElseThrow(() -> new IllegalStateException("Idempotency keys belong to HTTP requests."));
    }

    private static String operation(HttpServletRequest request) {
        return request.getMethod() + " " + request.getRequestURI();
    }

    private byte[] hash(Object body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(canonical.writeValueAsBytes(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
