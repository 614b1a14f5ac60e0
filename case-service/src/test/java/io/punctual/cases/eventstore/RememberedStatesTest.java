package io.punctual.cases.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.cases.events.Actor;
import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.CaseRef;
import io.punctual.cases.events.CaseStatus;
import io.punctual.cases.events.Channel;
import io.punctual.cases.events.Classification;
import io.punctual.cases.events.Owner;
import io.punctual.cases.events.PersonalText;
import io.punctual.cases.events.Priority;
import io.punctual.cases.events.Stamp;
import io.punctual.cases.events.StatusCategory;
import io.punctual.cases.write.CaseState;
import io.punctual.kit.message.PersonalCodec;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;

class RememberedStatesTest {
    private static final CaseRef OTHER = new CaseRef(UUID.randomUUID(), 1002);
    private static final UUID CASE = UUID.fromString("5f1e7c50-0000-4000-8000-000000000001");
    private static final Instant START = Instant.parse("2026-03-02T00:00:00.123456Z");
    private static final CaseStatus NEW = new CaseStatus("신규", StatusCategory.NEW, false);
    private static final CaseStatus WAITING = new CaseStatus("고객 대기", StatusCategory.WAITING, true);
    private static final CaseStatus CLOSED = new CaseStatus("종료", StatusCategory.CLOSED, false);
    private static final PersonalText TEXT = new PersonalText("buyer-1", Map.of("body", "로그인이 안 됩니다"));
    private static final Classification ABOUT = new Classification(
            "acme",
            "buyer-1",
            "A-001",
            null,
            "문의",
            Map.of("serviceType", "기본", "seats", new BigDecimal("10.50"), "vip", true),
            "kr-weekdays");

    private final Serializer serializer = new EventStoreConfiguration().eventSerializer(new AsItIs());

    @Test
    void a_remembered_state_is_the_one_the_events_lead_to() {
        var history = history();
        var state = CaseState.opened((CaseEvent.CaseOpened) history.getFirst());
        assertThat(recalled(state)).isEqualTo(state);
        for (var event : history.subList(1, history.size())) {
            state = state.after(event);
            assertThat(recalled(state)).isEqualTo(state);
        }
    }

    @Test
    void a_remembered_state_has_a_stable_name_and_the_revision_of_its_shape() {
        var type = serializer.typeForClass(CaseState.class);
        assertThat(type.getName()).isEqualTo("case.state");
        assertThat(type.getRevision()).isEqualTo(RememberedStates.REVISION);
    }

    @Test
    void a_remembered_state_holds_no_personal_text() {
        var state = CaseState.opened((CaseEvent.CaseOpened) history().getFirst());
        assertThat(serializer.serialize(state, String.class).getData()).doesNotContain("로그인");
    }

    private CaseState recalled(CaseState state) {
        return serializer.deserialize(serializer.serialize(state, byte[].class));
    }

    private static List<CaseEvent> history() {
        return List.of(
                new CaseEvent.CaseOpened(
                        at(0),
                        1001,
                        NEW,
                        Priority.MEDIUM,
                        Channel.WEB,
                        Owner.user("agent-1"),
                        ABOUT,
                        null,
                        null,
                        null,
                        TEXT),
                new CaseEvent.PriorityChanged(at(1), Priority.MEDIUM, Priority.HIGH, "급합니다"),
                new CaseEvent.StatusChanged(at(2), NEW, WAITING, null),
                new CaseEvent.MessageReceived(at(3), "<1@example.test>", Channel.EMAIL, null, TEXT),
                new CaseEvent.StatusChanged(at(4), WAITING, NEW, null),
                new CaseEvent.CasePaused(at(5), "부품을 기다립니다"),
                new CaseEvent.CaseResumed(at(6), null),
                new CaseEvent.MessageSent(at(7), UUID.randomUUID(), Channel.EMAIL, true, TEXT),
                new CaseEvent.CaseClassified(at(8), List.of("fields.seats"), ABOUT.withFields(Map.of("seats", 3))),
                new CaseEvent.OwnerChanged(at(9), Owner.user("agent-1"), Owner.user("lead-1"), true, null),
                new CaseEvent.CaseClosed(at(10), CLOSED, null),
                new CaseEvent.CaseReopened(at(11), NEW, null),
                new CaseEvent.MergeReceived(at(12), OTHER, 2, List.of(START)),
                new CaseEvent.CaseMarkedSpam(at(13), CLOSED, null),
                new CaseEvent.CaseReopened(at(14), NEW, null),
                new CaseEvent.CaseMerged(at(15), OTHER, CLOSED, null));
    }

    private static Stamp at(int minute) {
        var instant = START.plusSeconds(60L * minute);
        return new Stamp(CASE, instant, instant, new Actor(Actor.Kind.USER, "agent-1", "AGENT"), null);
    }

    private record AsItIs() implements PersonalCodec {
        @Override
        public Map<String, String> encode(String subjectId, Map<String, String> texts) {
            return texts;
        }

        @Override
        public Map<String, String> decode(String subjectId, Map<String, String> texts) {
            return texts;
        }
    }
}
