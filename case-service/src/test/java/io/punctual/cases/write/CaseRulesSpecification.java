package io.punctual.cases.write;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.punctual.cases.events.Actor;
import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.CaseEvent.CaseOpened;
import io.punctual.cases.events.CaseSnapshot;
import io.punctual.cases.events.CaseStatus;
import io.punctual.cases.events.Cause;
import io.punctual.cases.events.Channel;
import io.punctual.cases.events.Classification;
import io.punctual.cases.events.Owner;
import io.punctual.cases.events.Priority;
import io.punctual.cases.events.Stamp;
import io.punctual.cases.events.StatusCategory;
import io.punctual.cases.write.CaseCommand.OpenCase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Given a case, when commands come minute after minute, then events or a rejection. */
abstract class CaseRulesSpecification {
    static final UUID CASE = UUID.fromString("5f1e7c50-0000-4000-8000-000000000001");
    static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    static final CaseStatus NEW = new CaseStatus("New", StatusCategory.NEW, false);
    static final CaseStatus OPEN = new CaseStatus("Open", StatusCategory.OPEN, false);
    static final CaseStatus ANSWERED = new CaseStatus("1차 답변 완료", StatusCategory.OPEN, false);
    static final CaseStatus WAITING = new CaseStatus("Waiting on customer", StatusCategory.WAITING, true);
    static final CaseStatus RESOLVED = new CaseStatus("Resolved", StatusCategory.RESOLVED, false);
    static final CaseStatus CLOSED = new CaseStatus("Closed", StatusCategory.CLOSED, false);
    static final Actor AGENT = new Actor(Actor.Kind.USER, "agent-1", "AGENT");
    static final Actor INTEGRATOR = new Actor(Actor.Kind.INTEGRATION, "shop", "INTEGRATOR");
    static final Actor BUYER = Actor.contact("buyer-1");
    static final Actor MILESTONE = Actor.milestone("9b1e7c50-0000-4000-8000-000000000009");
    static final Classification ACME =
            new Classification("acme", "buyer-1", "B-002", null, null, Map.of("serviceType", "기본"), null);

    private @Nullable CaseState state;

    static Instant minute(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    /** A case that is opened at minute 0. */
    final void opened() {
        opened(ACME, null);
    }

    final CaseOpened opened(Classification about, @Nullable Instant receivedAt) {
        var open = new OpenCase(
                1001,
                NEW,
                Priority.MEDIUM,
                Channel.WEB,
                Owner.user("agent-1"),
                about,
                null,
                null,
                receivedAt,
                null,
                Map.of("subject", "로그인이 안 됩니다"));
        var event = CaseDecider.open(open, stamp(AGENT, START));
        state = CaseState.opened(event);
        return event;
    }

    /** What the command does at this minute; the case goes on from there. */
    final List<CaseEvent> when(int minute, Actor actor, CaseCommand command) {
        var events = CaseDecider.decide(command, current(), stamp(actor, minute(minute)));
        for (var event : events) {
            state = current().after(event);
        }
        return events;
    }

    final CaseSnapshot snapshot() {
        return current().snapshot();
    }

    final void rejected(CaseRejected.Code code, int minute, Actor actor, CaseCommand command) {
        assertThatExceptionOfType(CaseRejected.class)
                .isThrownBy(() -> when(minute, actor, command))
                .extracting(CaseRejected::code)
                .isEqualTo(code);
    }

    static Stamp stamp(Actor actor, Instant at) {
        var cause = actor.kind() == Actor.Kind.MILESTONE
                ? new Cause(Cause.Kind.MILESTONE, "key", "1차 답변", "VIOLATION")
                : null;
        return new Stamp(CASE, at, at, actor, cause);
    }

    final CaseState current() {
        return Objects.requireNonNull(state);
    }
}
