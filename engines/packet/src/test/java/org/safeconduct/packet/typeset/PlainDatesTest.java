package org.safeconduct.packet.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # ISO 8601-2, level 0: day, month, year, interval
            2014-05-06 | May 6, 2014
            2018-03 | March 2018
            2025 | 2025
            2025-07/2025-09 | July 2025 – September 2025
            # level 1: doubt, unspecified digits, seasons, open ends
            2025-06~ | about June 2025
            2021? | 2021 (uncertain)
            2021-11% | about November 2021 (uncertain)
            201X | 2010s
            2022-03-XX | March 2022
            2022-XX-XX | 2022
            2022-21 | Spring 2022
            2022-24 | Winter 2022
            2022-03-01/.. | since March 1, 2022
            ../2022-03-01 | until March 1, 2022
            # what is no date is printed as written
            before Easter | before Easter
            2022-13-45 | 2022-13-45
            '' | ''
            """)
    void a_date_is_printed_with_its_doubt(String edtf, String printed) {
        assertThat(PlainDates.ofEdtf(edtf).replace('\u00a0', ' ')).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"08:30, 8:30 a.m.", "13:00, 1:00 p.m.", "12:00, 12:00 p.m.", "00:15, 12:15 a.m."})
    void a_time_is_printed_as_the_court_prints_it(LocalTime time, String printed) {
        assertThat(PlainDates.of(time).replace('\u00a0', ' ')).isEqualTo(printed);
    }
}
