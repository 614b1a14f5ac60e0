package io.punctual.entitlements.resolution;

import static io.punctual.entitlements.resolution.Candidates.cancelled;
import static io.punctual.entitlements.resolution.Candidates.plain;
import static io.punctual.entitlements.resolution.Candidates.product;
import static io.punctual.entitlements.resolution.Questions.full;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule 3: an agent may choose among those that apply, with a reason. */
class ChoiceTest {
    private static final Answer FREE = Resolution.resolve(
            full(), List.of(product(plain("best"), "A-001"), plain("other"), cancelled(plain("gone"))));

    @Test
    void what_was_chosen_goes_first_with_the_agents_reason_in_both_languages() {
        var chosen = FREE.choosing("other", "agent-1", "고객 요청");

        assertThat(chosen.winner()).isNotNull().extracting(Candidate::id).isEqualTo("other");
        assertThat(chosen.verdicts())
                .extracting(verdict -> verdict.candidate().id())
                .containsExactly("other", "best", "gone");
        assertThat(chosen.verdicts().getFirst().reason().en()).isEqualTo("Chosen by agent-1: 고객 요청");
        assertThat(chosen.verdicts().getFirst().reason().ko()).contains("agent-1이(가) 선택했습니다");
        assertThat(chosen.verdicts().get(1).reason().code()).isEqualTo(ReasonCode.NOT_CHOSEN);
        assertThat(chosen.verdicts().get(2).reason().code()).isEqualTo(ReasonCode.CANCELLED);
    }

    @Test
    void a_choice_that_does_not_apply_any_more_has_no_effect() {
        assertThat(FREE.choosing("gone", "agent-1", "x")).isEqualTo(FREE);
        assertThat(FREE.choosing("nobodys", "agent-1", "x")).isEqualTo(FREE);
    }

    @Test
    void why_something_cannot_be_chosen_is_said() {
        assertThat(FREE.obstacle("other")).isEmpty();
        assertThat(FREE.obstacle("gone")).hasValue("It is cancelled");
        assertThat(FREE.obstacle("nobodys")).isPresent();
    }
}
