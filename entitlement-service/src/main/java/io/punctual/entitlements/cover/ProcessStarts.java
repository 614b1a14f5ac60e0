package io.punctual.entitlements.cover;

import io.punctual.entitlements.cover.Decision.Words;
import io.punctual.entitlements.resolution.Candidate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a process start with a date of the case where it says so; until the date is set and has come, it waits (rule 6). */
@Component
class ProcessStarts {
    private final KnownVersions versions;

    ProcessStarts(KnownVersions versions) {
        this.versions = versions;
    }

    /** The decision with the start that its process asks for; one that waits stands at the case's receipt meanwhile. */
    Decision of(
            Decision decision,
            Map<String, ? extends @Nullable Object> variables,
            ZoneId zone,
            Instant receivedAt,
            Instant now) {
        return entry(decision)
                .map(field -> {
                    var at = instant(variables.get(field), zone);
                    if (at == null) {
                        var why = new Words(
                                "; its process starts with " + field + ", which is not set",
                                "; 프로세스의 시작일 " + field + "이(가) 아직 없습니다");
                        return decision.startingWith(field, receivedAt, true, why);
                    }
                    return decision.startingWith(
                            field,
                            at,
                            at.isAfter(now),
                            new Words(
                                    "; its process starts with " + field + ", " + at,
                                    "; 프로세스는 " + field + "(" + at + ")에 시작합니다"));
                })
                .orElse(decision);
    }

    private Optional<String> entry(Decision decision) {
        var id = decision.processId();
        var version = decision.processVersion();
        return id == null || version == null
                ? Optional.empty()
                : Optional.ofNullable(
                        versions.of(new Candidate.Process(id, version)).startsFrom());
    }

    /** A day begins at midnight where the entitlement applies. */
    private static @Nullable Instant instant(@Nullable Object value, ZoneId zone) {
        if (value instanceof Instant time) {
            return time;
        }
        if (value == null) {
            return null;
        }
        var text = value.toString();
        try {
            return text.length() == "2026-03-02".length()
                    ? LocalDate.parse(text).atStartOfDay(zone).toInstant()
                    : Instant.parse(text);
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
