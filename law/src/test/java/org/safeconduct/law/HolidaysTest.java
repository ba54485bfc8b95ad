package org.safeconduct.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Holidays HOLIDAYS = Holidays.of(Rulebook.packaged(), TODAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # worked out by hand from 5 USC 6103 and Executive Order 11582
            2026 | 01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25
            2027 | 01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31
            2028 | 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25
            """)
    void lists_the_days_kept_in_a_year(int year, String days) {
        var expected = Arrays.stream(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day));
        assertThat(HOLIDAYS.of(year)).extracting(Holiday::date).containsExactlyElementsOf(expected.toList());
    }

    @ParameterizedTest
    @CsvSource({"2026-07-03", "2027-06-18", "2027-12-24", "2027-12-31", "2028-11-10"})
    void knows_the_fridays_kept_for_a_saturday(LocalDate friday) {
        assertThat(HOLIDAYS.of(friday.getYear()))
                .filteredOn(holiday -> holiday.date().equals(friday))
                .singleElement()
                .matches(Holiday::isInLieu);
    }

    @Test
    void leaves_out_a_holiday_before_its_first_year() {
        assertThat(HOLIDAYS.of(2020)).extracting(Holiday::name).doesNotContain("Juneteenth National Independence Day");
    }

    @Test
    void knew_nothing_of_a_holiday_before_its_law() {
        var before = Holidays.of(Rulebook.packaged(), LocalDate.of(2021, 6, 16));
        assertThat(before.of(2022)).extracting(Holiday::date).doesNotContain(LocalDate.of(2022, 6, 20));
        assertThat(HOLIDAYS.of(2022)).extracting(Holiday::date).contains(LocalDate.of(2022, 6, 20));
    }
}
