package io.punctual.entitlements.cover;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.entitlements.events.ContractLine;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rule 5: contract lines are trees. */
class LineTreeTest {
    private static final LineTree TREE = LineTree.of(List.of(
            line("hardware", null, null),
            line("servers", "A-001", "hardware"),
            line("blades", "A-002", "servers"),
            line("software", "B-002", null)));

    @Test
    void rule_5_a_line_is_covered_by_its_parents() {
        assertThat(TREE.line("hardware").products()).containsExactlyInAnyOrder("A-001", "A-002");
        assertThat(TREE.line("servers").products()).containsExactlyInAnyOrder("A-001", "A-002");
        assertThat(TREE.line("blades").products()).containsExactly("A-002");
    }

    @Test
    void a_line_that_is_gone_concerns_nothing() {
        assertThat(TREE.line("gone").products()).isEmpty();
        assertThat(TREE.line("gone").assets()).isEmpty();
    }

    private static ContractLine line(String id, @Nullable String product, @Nullable String parent) {
        return new ContractLine(id, product, null, parent, null, null, null);
    }
}
