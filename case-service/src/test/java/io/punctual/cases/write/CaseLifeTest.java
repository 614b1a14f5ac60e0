package io.punctual.cases.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.cases.events.Actor;
import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.CaseEvent.Direction;
import io.punctual.cases.events.CaseEvent.StatusChanged;
import io.punctual.cases.events.Channel;
import io.punctual.cases.events.Owner;
import io.punctual.cases.events.Priority;
import io.punctual.cases.write.CaseCommand.AssignOwner;
import io.punctual.cases.write.CaseCommand.ChangePriority;
import io.punctual.cases.write.CaseCommand.ChangeStatus;
import io.punctual.cases.write.CaseCommand.Close;
import io.punctual.cases.write.CaseCommand.LogCall;
import io.punctual.cases.write.CaseCommand.Pause;
import io.punctual.cases.write.CaseCommand.PerformAction;
import io.punctual.cases.write.CaseCommand.ReceiveMessage;
import io.punctual.cases.write.CaseCommand.Reopen;
import io.punctual.cases.write.CaseCommand.Reply;
import io.punctual.cases.write.CaseCommand.Resume;
import io.punctual.cases.write.CaseCommand.Timing;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to a case, some things are always true. */
class CaseLifeTest extends CaseRulesSpecification {
    @Property(tries = 500)
    void whatever_happens_the_facts_of_a_case_hang_together(@ForAll("lives") List<CaseCommand> life) {
        opened();
        for (int minute = 1; minute <= life.size(); minute++) {
            step(minute, life.get(minute - 1));
            var now = snapshot();
            var talk = now.conversation();
            assertThat(now.closedAt() != null).isEqualTo(now.closed());
            assertThat(talk.awaitingReply()).isEqualTo(talk.awaitingReplySince() != null);
            assertThat(talk.firstReplyAt() == null).isEqualTo(talk.lastReplyAt() == null);
            if (talk.firstReplyAt() != null && talk.lastReplyAt() != null) {
                assertThat(talk.firstReplyAt()).isBeforeOrEqualTo(talk.lastReplyAt());
            }
        }
    }

    /** Rule 16: no action moves a case out of RESOLVED or CLOSED, and raising never lowers. */
    @Property(tries = 500)
    void rule_16_no_action_ever_harms(@ForAll("lives") List<CaseCommand> life) {
        opened();
        for (int minute = 1; minute <= life.size(); minute++) {
            var before = snapshot();
            var events = step(minute, life.get(minute - 1));
            if (life.get(minute - 1) instanceof PerformAction) {
                assertThat(snapshot().priority()).isGreaterThanOrEqualTo(before.priority());
                if (before.status().category().isOver()) {
                    assertThat(events).noneMatch(StatusChanged.class::isInstance);
                    assertThat(snapshot().status()).isEqualTo(before.status());
                }
            }
        }
    }

    private List<CaseEvent> step(int minute, CaseCommand command) {
        Actor actor = command instanceof PerformAction ? MILESTONE : command instanceof ReceiveMessage ? BUYER : AGENT;
        try {
            return when(minute, actor, command);
        } catch (CaseRejected refused) {
            return List.of();
        }
    }

    @Provide
    Arbitrary<List<CaseCommand>> lives() {
        var id = new UUID(0, 7);
        return Arbitraries.<CaseCommand>of(
                        new Reply(id, Channel.EMAIL, "답변"),
                        new LogCall(id, Direction.OUTBOUND, true, minute(-3), 60, null),
                        new ReceiveMessage("<m@acme.test>", Channel.EMAIL, null, minute(-2), OPEN, Map.of()),
                        new ChangeStatus(WAITING, null),
                        new ChangeStatus(RESOLVED, null),
                        new ChangeStatus(OPEN, null),
                        new ChangePriority(Priority.CRITICAL, null),
                        new ChangePriority(Priority.LOW, null),
                        new AssignOwner(Owner.user("agent-2"), null),
                        new Pause("쉼"),
                        new Resume(null),
                        new Close(CLOSED, null),
                        new Reopen(OPEN, null),
                        action(new ActionStep.SetStatus(ANSWERED)),
                        action(new ActionStep.RaisePriority(Priority.HIGH)),
                        action(new ActionStep.Reassign(Owner.user("lead-1"), "agent-1", true)))
                .list()
                .ofMaxSize(20);
    }

    private static PerformAction action(ActionStep step) {
        return new PerformAction("key", "UPDATE_CASE", minute(4), Timing.STOPS_IN_PAUSES, step);
    }
}
