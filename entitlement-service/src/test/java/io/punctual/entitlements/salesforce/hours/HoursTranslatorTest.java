package io.punctual.entitlements.salesforce.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.entitlements.hours.BusinessHours;
import io.punctual.entitlements.salesforce.report.Ledger;
import io.punctual.entitlements.salesforce.report.Line;
import io.punctual.entitlements.salesforce.report.Outcome;
import io.punctual.entitlements.salesforce.report.Reading;
import io.punctual.entitlements.salesforce.xml.RefusedFile;
import io.punctual.entitlements.salesforce.xml.XmlFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTranslatorTest {
    private static final String OPEN = "<mondayStartTime>09:00:00.000Z</mondayStartTime>"
            + "<mondayEndTime>18:00:00.000Z</mondayEndTime>"
            + "<tuesdayStartTime>00:00:00.000Z</tuesdayStartTime><tuesdayEndTime>00:00:00.000Z</tuesdayEndTime>"
            + "<wednesdayStartTime>22:00:00.000Z</wednesdayStartTime><wednesdayEndTime>00:00:00.000Z</wednesdayEndTime>";
    private static final String DEFAULT = hours("Default", "America/New_York", OPEN);

    @Test
    void midnight_to_midnight_is_all_day_and_a_day_without_times_is_closed() {
        var hours = translate(DEFAULT);

        assertThat(hours.zone()).isEqualTo("America/New_York");
        assertThat(hours.weekly())
                .containsEntry("MON", List.of(List.of("09:00", "18:00")))
                .containsEntry("TUE", List.of(List.of("00:00", "24:00")))
                .containsEntry("WED", List.of(List.of("22:00", "24:00")))
                .doesNotContainKey("THU");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RecursYearlyNth | <recurrenceDayOfWeek>Monday</recurrenceDayOfWeek><recurrenceInstance>Second</recurrenceInstance><recurrenceMonthOfYear>October</recurrenceMonthOfYear> | 2026-10-12
            RecursYearlyNth | <recurrenceDayOfWeek>Thursday</recurrenceDayOfWeek><recurrenceInstance>Fourth</recurrenceInstance><recurrenceMonthOfYear>November</recurrenceMonthOfYear> | 2026-11-26
            RecursYearlyNth | <recurrenceDayOfWeek>Monday</recurrenceDayOfWeek><recurrenceInstance>Last</recurrenceInstance><recurrenceMonthOfYear>May</recurrenceMonthOfYear> | 2026-05-25
            RecursMonthly   | <recurrenceDayOfMonth>15</recurrenceDayOfMonth><recurrenceInterval>3</recurrenceInterval> | 2026-04-15
            RecursMonthlyNth| <recurrenceDayOfWeek>Friday</recurrenceDayOfWeek><recurrenceInstance>First</recurrenceInstance><recurrenceInterval>1</recurrenceInterval> | 2026-02-06
            RecursWeekly    | <recurrenceDayOfWeek>Saturday</recurrenceDayOfWeek><recurrenceInterval>2</recurrenceInterval> | 2026-01-03
            RecursDaily     | <recurrenceInterval>10</recurrenceInterval> | 2026-01-11
            RecursEveryWeekday | '' | 2026-01-08
            """)
    void recurring_holidays_are_written_out_day_by_day(String type, String rule, String day) {
        var holidays = Objects.requireNonNull(
                translate(DEFAULT + recurring(type, rule)).holidays());

        assertThat(holidays)
                .contains(day)
                .doesNotContain(LocalDate.parse(day).plusDays(3).toString());
        assertThat(LocalDate.parse(holidays.getLast())).isBeforeOrEqualTo(LocalDate.of(2036, 12, 31));
    }

    @Test
    void the_same_day_of_every_year_stays_a_rule() {
        var hours = translate(
                DEFAULT
                        + recurring(
                                "RecursYearly",
                                "<recurrenceDayOfMonth>4</recurrenceDayOfMonth><recurrenceMonthOfYear>July</recurrenceMonthOfYear>"));

        assertThat(hours.yearlyHolidays()).containsExactly("07-04");
        assertThat(hours.holidays()).isNull();
    }

    @Test
    void a_holiday_for_a_part_of_the_day_leaves_the_rest_open() {
        var hours = translate(DEFAULT + "<holidays><name>Party</name><businessHours>default</businessHours>"
                + "<activityDate>2026-03-02</activityDate><startTime>12:00:00.000Z</startTime>"
                + "<endTime>14:30:00.000Z</endTime></holidays>");

        assertThat(hours.overrides())
                .containsEntry("2026-03-02", List.of(List.of("09:00", "12:00"), List.of("14:30", "18:00")));
    }

    @Test
    void a_holiday_of_no_business_hours_closes_nothing_and_is_said_to() {
        var lines = lines(DEFAULT + "<holidays><name>Free</name><activityDate>2026-03-02</activityDate></holidays>");

        assertThat(lines).anySatisfy(line -> {
            assertThat(line.path()).endsWith("/holidays[1]");
            assertThat(line.outcome()).isEqualTo(Outcome.STUBBED);
        });
    }

    @Test
    void hours_of_an_unknown_zone_and_hours_that_never_open_are_refused() {
        assertThat(all(hours("A", "Mars/Olympus", OPEN) + hours("B", "GMT", "")))
                .isEmpty();
    }

    private static String hours(String name, String zone, String open) {
        return "<businessHours><active>true</active><default>false</default>" + open + "<name>" + name
                + "</name><timeZoneId>" + zone + "</timeZoneId></businessHours>";
    }

    private static String recurring(String type, String rule) {
        return "<holidays><name>Free</name><businessHours>Default</businessHours><isRecurring>true</isRecurring>"
                + "<recurrenceStartDate>2026-01-01</recurrenceStartDate><recurrenceType>" + type + "</recurrenceType>"
                + rule + "</holidays>";
    }

    private static BusinessHours translate(String inner) {
        return all(inner).getFirst().hours();
    }

    private static List<TranslatedHours> all(String inner) {
        return translator().translate(Reading.of(ledger(inner)));
    }

    private static List<Line> lines(String inner) {
        var ledger = ledger(inner);
        translator().translate(Reading.of(ledger));
        return ledger.lines();
    }

    private static HoursTranslator translator() {
        return new HoursTranslator(ZoneId.of("Asia/Seoul"), LocalDate.of(2026, 3, 2));
    }

    private static Ledger ledger(String inner) {
        var xml = "<BusinessHoursSettings>" + inner + "</BusinessHoursSettings>";
        try {
            return new Ledger(XmlFile.read("BusinessHours.settings", xml.getBytes(StandardCharsets.UTF_8)));
        } catch (RefusedFile impossible) {
            throw new AssertionError(impossible);
        }
    }
}
