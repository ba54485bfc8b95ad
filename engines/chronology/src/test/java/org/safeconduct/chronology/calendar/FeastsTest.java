package org.safeconduct.chronology.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days on which feasts were kept, as calendars of the time have them.
class FeastsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            1961-04-02, 1961-04-09
            1980-04-06, 1980-04-06
            1990-04-15, 1990-04-15
            1991-03-31, 1991-04-07
            1999-04-04, 1999-04-11
            2000-04-23, 2000-04-30
            2005-03-27, 2005-05-01
            2008-03-23, 2008-04-27
            2010-04-04, 2010-04-04
            2011-04-24, 2011-04-24
            2013-03-31, 2013-05-05
            2014-04-20, 2014-04-20
            2015-04-05, 2015-04-12
            2016-03-27, 2016-05-01
            2017-04-16, 2017-04-16
            2018-04-01, 2018-04-08
            2019-04-21, 2019-04-28
            2020-04-12, 2020-04-19
            2021-04-04, 2021-05-02
            2022-04-17, 2022-04-24
            2023-04-09, 2023-04-16
            2024-03-31, 2024-05-05
            2025-04-20, 2025-04-20
            2026-04-05, 2026-04-12
            2038-04-25, 2038-04-25
            """)
    void easter_is_on_the_day_of_each_church(LocalDate western, LocalDate eastern) {
        assertThat(Feasts.days("easter", "west", western.getYear())).containsExactly(western);
        assertThat(Feasts.days("easter", "east", eastern.getYear())).containsExactly(eastern);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            eid-al-fitr, 2015-07-17
            eid-al-fitr, 2018-06-15
            eid-al-fitr, 2019-06-04
            eid-al-fitr, 2020-05-24
            eid-al-fitr, 2021-05-13
            eid-al-fitr, 2022-05-02
            eid-al-fitr, 2023-04-21
            eid-al-fitr, 2024-04-10
            eid-al-adha, 2019-08-11
            eid-al-adha, 2020-07-31
            eid-al-adha, 2021-07-20
            eid-al-adha, 2022-07-09
            eid-al-adha, 2023-06-28
            eid-al-adha, 2024-06-16
            nowruz,      2017-03-21
            nowruz,      2020-03-20
            nowruz,      2021-03-21
            nowruz,      2022-03-21
            nowruz,      2023-03-21
            nowruz,      2024-03-20
            christmas-eve, 2019-12-24
            womens-day,  2020-03-08
            victory-day, 2020-05-09
            may-day,     2020-05-01
            old-new-year, 2020-01-14
            day-of-the-dead, 2021-11-02
            """)
    void a_feast_is_on_its_day(String feast, LocalDate day) {
        assertThat(Feasts.days(feast, "west", day.getYear())).containsExactly(day);
    }

    @Test
    void both_churches_are_kept_where_nobody_says_which() {
        assertThat(Feasts.days("christmas", "", 2021))
                .containsExactly(LocalDate.of(2021, 12, 25), LocalDate.of(2021, 1, 7));
        assertThat(Feasts.days("christmas-eve/west", "", 2021)).containsExactly(LocalDate.of(2021, 12, 24));
    }

    @Test
    void the_moon_brings_a_feast_twice_in_some_years() {
        assertThat(Feasts.days("eid-al-fitr", "", 2000))
                .containsExactly(LocalDate.of(2000, 1, 8), LocalDate.of(2000, 12, 27));
    }

    @Test
    void a_feast_nobody_knows_has_no_days() {
        assertThat(Feasts.days("carnival", "", 2021)).isEmpty();
    }
}
