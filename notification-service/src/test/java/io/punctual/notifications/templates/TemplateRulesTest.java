package io.punctual.notifications.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.web.FieldProblem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A template that would fail or say nothing is refused when it is saved. */
class TemplateRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{milestoneNme}}      | body            | texts.en.subject",
                "subject               | {{password}}    | texts.en.body",
                "subject               | {{#why}}        | texts.en.body",
                "subject               | {{> other}}     | texts.en.body",
                "subject               | {{#a}}x{{/a}}   | texts.en.body",
                "''                    | body            | texts.en.subject",
            })
    void what_is_wrong_is_named_by_its_place(String subject, String body, String path) {
        var problems = TemplateRules.problems("milestone-warning", Map.of("en", new MailText(subject, body)));

        assertThat(problems).extracting(FieldProblem::field).containsExactly(path);
    }

    @Test
    void ids_languages_and_lengths_have_limits() {
        assertThat(TemplateRules.problems("Not an id", Map.of("en", new MailText("s", "b"))))
                .hasSize(1);
        assertThat(TemplateRules.problems("own", Map.of("klingon", new MailText("s", "b"))))
                .hasSize(1);
        assertThat(TemplateRules.problems("own", Map.of("en", new MailText("s\r\nBcc: x", "b"))))
                .hasSize(1);
        assertThat(TemplateRules.problems("own", Map.of("en", new MailText("s", "b".repeat(20_001)))))
                .hasSize(1);
        assertThat(TemplateRules.problems("own", null)).hasSize(1);
    }

    @Test
    void the_built_in_templates_keep_to_the_rules_in_both_languages() {
        assertThat(BuiltInTemplates.all()).hasSize(4).allSatisfy(template -> {
            assertThat(template.texts()).containsOnlyKeys("ko", "en");
            assertThat(TemplateRules.problems(template.id(), template.texts())).isEmpty();
        });
    }

    @Test
    void text_is_not_markup_and_values_are_not_templates() {
        assertThat(TemplateText.of("{{caseSubject}}").with(Map.of("caseSubject", "<b>{{why}} & co")))
                .isEqualTo("<b>{{why}} & co");
    }
}
