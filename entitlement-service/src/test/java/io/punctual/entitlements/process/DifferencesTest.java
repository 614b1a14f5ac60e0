package io.punctual.entitlements.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.entitlements.process.Differences.Difference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    @Test
    void equal_documents_do_not_differ() {
        assertThat(Differences.between(process("PT1H"), process("PT1H"))).isEmpty();
    }

    @Test
    void each_place_is_named_with_both_values() {
        assertThat(Differences.between(process("PT1H"), process("PT2H")))
                .containsExactly(new Difference("milestones[First reply].target", "PT1H", "PT2H"));
    }

    @Test
    void a_new_milestone_in_front_shifts_nothing() {
        var added = Map.of("name", "Triage", "target", "PT5M");
        var more = Map.of("name", "Basic", "milestones", List.of(added, milestone("First reply", "PT1H")));

        assertThat(Differences.between(process("PT1H"), more))
                .containsExactly(new Difference("milestones[Triage]", null, added));
    }

    @Test
    void the_same_name_twice_is_told_apart() {
        var before = Map.of("milestones", List.of(milestone("Reply", "PT1H"), milestone("Reply", "PT2H")));
        var after = Map.of("milestones", List.of(milestone("Reply", "PT1H"), milestone("Reply", "PT3H")));

        assertThat(Differences.between(before, after))
                .extracting(Difference::path)
                .containsExactly("milestones[Reply (2)].target");
    }

    private static Map<String, Object> process(String target) {
        return Map.of("name", "Basic", "milestones", List.of(milestone("First reply", target)));
    }

    private static Map<String, Object> milestone(String name, String target) {
        return Map.of("name", name, "target", target);
    }
}
