package io.punctual.entitlements.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.entitlements.events.ContractLine;
import io.punctual.entitlements.events.ContractTerms;
import io.punctual.entitlements.events.ContractTerms.Status;
import io.punctual.entitlements.rows.Revised;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rule 5: templates make entitlements for a product or a contract line, and a line is covered by its parents. */
class LineTemplateTest {
    private static final LocalDate START = LocalDate.of(2027, 3, 1);
    private static final LocalDate END = LocalDate.of(2028, 2, 29);
    private static final ContractTerms TERMS = new ContractTerms("acme", "Basic", START, END, Status.ACTIVE);

    @Test
    void a_line_asks_for_the_templates_of_its_product() {
        var wanted = of(List.of(line("1", "A-001", null, null), line("2", "B-002", null, null)), template("gold", 30));

        assertThat(wanted).hasSize(1);
        assertThat(wanted.getFirst().lineId()).isEqualTo("1");
        assertThat(wanted.getFirst().start()).isEqualTo(START);
        assertThat(wanted.getFirst().end()).isEqualTo(LocalDate.of(2027, 3, 30));
    }

    @Test
    void the_template_a_line_names_stands_in_place_of_those_of_its_product() {
        var wanted = of(List.of(line("1", "A-001", null, "own")), template("gold", null), template("own", null));

        assertThat(wanted).extracting(LineTemplate::templateId).containsExactly("own");
    }

    @Test
    void without_a_term_the_entitlement_ends_with_the_line_and_that_with_the_contract() {
        var ends = new ContractLine("1", "A-001", null, null, START.plusDays(9), START.plusDays(20), null);

        assertThat(of(List.of(ends), template("gold", null)).getFirst().end()).isEqualTo(START.plusDays(20));
        assertThat(of(List.of(ends), template("gold", null)).getFirst().start()).isEqualTo(START.plusDays(9));
        assertThat(of(List.of(line("1", "A-001", null, null)), template("gold", null))
                        .getFirst()
                        .end())
                .isEqualTo(END);
    }

    @Test
    void what_a_line_above_asks_for_is_not_made_again_below() {
        var lines = List.of(
                line("suite", "A-001", null, null),
                line("module", null, "suite", null),
                line("part", "A-001", "module", null),
                line("other", "A-001", null, null));

        assertThat(of(lines, template("gold", null)))
                .extracting(LineTemplate::lineId)
                .containsExactly("suite", "other");
    }

    @SafeVarargs
    private static List<LineTemplate> of(List<ContractLine> lines, Revised<EntitlementTemplate>... templates) {
        return LineTemplate.of(TERMS, lines, List.of(templates));
    }

    private static ContractLine line(
            String id, @Nullable String product, @Nullable String parent, @Nullable String template) {
        return new ContractLine(id, product, null, parent, null, null, template);
    }

    private static Revised<EntitlementTemplate> template(String id, @Nullable Integer termDays) {
        var template = new EntitlementTemplate(id, null, "p", null, null, termDays, null, List.of("A-001"));
        return new Revised<>(id, 1, false, template);
    }
}
