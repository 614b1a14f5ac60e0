package io.punctual.cases.live;

import io.punctual.cases.http.Access;
import io.punctual.cases.live.Audience.Joined;
import io.punctual.cases.live.Reader.End;
import io.punctual.cases.read.caselist.CaseListQuery;
import io.punctual.kit.time.TimeSource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The changes of the list of cases as server-sent events. */
@RestController
@Tag(name = "Cases")
class CaseStreamController {
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Audience audience;
    private final CaseListQuery cases;
    private final Events events;
    private final StreamSettings settings;
    private final TimeSource time;

    CaseStreamController(
            Audience audience, CaseListQuery cases, Events events, StreamSettings settings, TimeSource time) {
        this.audience = audience;
        this.cases = cases;
        this.events = events;
        this.settings = settings;
        this.time = time;
    }

    @GetMapping("/api/cases/stream")
    @PreAuthorize(Access.DESK)
    @Operation(summary = "The changes of the list as they happen", description = """
                    Server-sent events. `ready`: from here on nothing is missed, so read the list after it. `case`: a case as the \
                    list shows it now, with `changes` naming what was said of it; ignore one whose version is lower than \
                    yours. `reload`: read the list again, too much has happened or it is no longer known. `heartbeat`: \
                    the server's time `now`, and `live` saying whether changes arrive promptly. Come back with \
                    `Last-Event-ID` and nothing is missed. The stream ends with the token.""")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    void stream(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @AuthenticationPrincipal Jwt token,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        var joined = audience.join(lastEventId, lifetime(token));
        var end = End.GONE;
        try {
            response.setContentType("text/event-stream;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Accel-Buffering", "no");
            end = joined.reader().writeTo(response.getOutputStream(), greeting(joined));
        } finally {
            audience.leave(joined.reader(), end);
        }
    }

    private byte[] greeting(Joined joined) {
        var greeting = new ByteArrayOutputStream();
        var missed = joined.missed().orElse(List.of());
        var ids = missed.stream().map(Change::caseId).collect(Collectors.toUnmodifiableSet());
        if (joined.missed().isEmpty()) {
            greeting.writeBytes(events.reload("unknown-position", joined.position()));
        } else if (ids.size() > settings.manyCases()) {
            greeting.writeBytes(events.reload("many-changes", joined.position()));
        } else {
            greeting.writeBytes(events.cases(cases.of(ids), missed, joined.position()));
        }
        greeting.writeBytes(events.ready(joined.position()));
        greeting.writeBytes(events.heartbeat(time.now(), true));
        return greeting.toByteArray();
    }

    private Duration lifetime(Jwt token) {
        var expiry = token.getExpiresAt();
        var left = expiry == null ? LONGEST : Duration.between(time.now(), expiry);
        return left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }
}
