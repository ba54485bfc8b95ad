package org.safeconduct.chronology.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.chronology.edtf.Edtf.Unread;

/// What is no date, and whether it is said why.
class RefusalTest {
    private static void assertRefused(String text) {
        assertThat(Edtf.read(text)).isInstanceOfSatisfying(Unread.class, unread -> {
            assertThat(unread.why()).endsWith(".");
            assertThat(unread.at()).isBetween(0, text.length());
        });
    }

    /// Of the year.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1985 ",
                " 1985",
                "198",
                "19850412",
                "abcd",
                "196u",
                "196x",
                "-0000",
                "+1985",
                "--1985",
                "Y2005",
                "Y02005",
                "Y-2005",
                "Y",
                "YE7",
                "Y17E",
                "Y17E777",
                "Y170000002-12",
                "1950S",
                "1950S0",
                "1950S5",
                "195XS2",
                "1984??",
                "?2004?",
                "1984u",
            })
    void no_such_year_is_refused_with_a_reason(String text) {
        assertRefused(text);
    }

    /// Of the month and the day.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985-4-12",
                "12-04-1985",
                "1985-00",
                "1985-13",
                "1985-20",
                "1985-42",
                "1985-21-01",
                "1985-04-00",
                "1985-04-31",
                "2023-02-29",
                "1900-02-29",
                "2004-02-3X",
                "XXXX-02-30",
                "2004-2X",
                "2004-X0-4X",
                "XXXX-XX-3X-01",
                "1985-",
                "1985-04-",
                "1950S2-12",
                "2004-06-11?~",
                "2004(?)-06-11",
                "1985,1986",
                "1985\n",
                "१९८५",
            })
    void no_such_day_is_refused_with_a_reason(String text) {
        assertRefused(text);
    }

    /// Of the time of day.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985-04-12T",
                "1985-04-12T23:20",
                "1985-04-12T24:00:01",
                "1985-04-12T25:20:30",
                "1985-04-12T23:60:30",
                "1985-04-12T23:20:60",
                "1985-04-12T1:20:30",
                "1985-04T23:20:30",
                "1985T23:20:30",
                "1985-04-XXT23:20:30",
                "1985-04-12?T23:20:30",
                "1985-04-12T23:20:30z",
                "1985-04-12T23:20:30+15:00",
                "1985-04-12T23:20:30+4",
                "1985-04-12T23:20:30+04:60",
                "1985-04-12T23:20:30-00:00",
                "1985-04-12T23:20:30.5",
            })
    void no_such_time_is_refused_with_a_reason(String text) {
        assertRefused(text);
    }

    /// Of an interval.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985/04/12",
                "/",
                "../..",
                "/..",
                "../",
                "1985//1986",
                "1985/1986/1987",
                "1985-04-12T10:00:00/1986",
                "2008/2007",
                "2004-06-11/2004-06-10",
                "2004-06/2004-05",
                "1985/open",
                "unknown/1985",
                "1985/...",
            })
    void no_such_interval_is_refused_with_a_reason(String text) {
        assertRefused(text);
    }

    /// Of a list.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[]",
                "[1985",
                "1985]",
                "{1985]",
                "[1985}",
                "[1985,]",
                "[,1985]",
                "[1985  ,1986]",
                "[1985,  1986]",
                "[..]",
                "[1985..1986",
                "[1986..1985]",
                "[1985,..1986]",
                "[1985..,1986]",
                "[1985/1986]",
                "[[1985]]",
                "{}",
                "{1985}x",
            })
    void no_such_list_is_refused_with_a_reason(String text) {
        assertRefused(text);
    }

    @Test
    void a_text_that_never_ends_is_refused_at_once() {
        assertThat(Edtf.read("[" + "1985,".repeat(1_000_000) + "1985]")).isInstanceOf(Unread.class);
    }

    @Test
    void the_first_character_that_does_not_belong_is_pointed_at() {
        assertThat(Edtf.read("1985-04-1a"))
                .isEqualTo(new Unread("A month and a day have two digits, an X for each that is unknown.", 9));
    }
}
