package io.punctual.milestones.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Hours that cannot be read are refused at their place. */
class CalendarDocumentTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'weekly':{}}                                                   | zone",
                "{'zone':'Asia/Soul'}                                            | zone",
                "{'zone':'UTC','weekly':{'MONDAY':[]}}                           | weekly.MONDAY",
                "{'zone':'UTC','weekly':{'MON':[['09:00','12:00'],['9','18:00']]}} | weekly.MON[1][0]",
                "{'zone':'UTC','weekly':{'MON':[['09:00','25:00']]}}             | weekly.MON[0][1]",
                "{'zone':'UTC','weekly':{'MON':[['18:00','09:00']]}}             | weekly.MON[0]",
                "{'zone':'UTC','weekly':{'MON':[['09:00']]}}                     | weekly.MON[0]",
                "{'zone':'UTC','holidays':['2026-02-30']}                        | holidays[0]",
                "{'zone':'UTC','yearlyHolidays':['12-25','13-01']}               | yearlyHolidays[1]",
                "{'zone':'UTC','overrides':{'tomorrow':[]}}                      | overrides.tomorrow",
                "{'zone':'UTC','closures':[['2026-03-03T01:00:00Z','later']]}    | closures[0][1]",
            })
    void hours_that_cannot_be_read_are_refused_at_their_place(String json, String path) {
        var document = JSON.readValue(json.replace('\'', '"'), CalendarDocument.class);

        assertThatThrownBy(document::toDefinition)
                .isInstanceOfSatisfying(
                        InvalidCalendar.class,
                        problem -> assertThat(problem.path()).isEqualTo(path));
    }

    @Test
    void the_published_example_is_read() throws Exception {
        try (var file =
                getClass().getResourceAsStream("/contracts/service-levels/service-level.calendar.v1.example.json")) {
            var definition = JSON.readValue(file, CalendarDocument.class).toDefinition();

            assertThat(definition.zone()).hasToString("Asia/Seoul");
            assertThat(definition.weekly()).hasSize(5);
            assertThat(definition.overrides()).hasSize(1);
            assertThat(definition.yearlyHolidays()).hasSize(2);
        }
    }
}
