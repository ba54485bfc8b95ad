package org.safeconduct.chronology.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.chronology.edtf.Edtf.Read;
import org.safeconduct.chronology.edtf.Edtf.Unread;

/// The examples of the specification of the Library of Congress (February 4, 2019), and what lies beside them.
class EdtfTest {
    private static Edtf date(String text) {
        return switch (Edtf.read(text)) {
            case Read(var date) -> date;
            case Unread(var why, var at) -> throw new AssertionError(text + " at " + at + ": " + why);
        };
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("open");
    }

    private static void assertSpeaksOf(String text, String earliest, String latest) {
        var date = date(text);
        assertThat(day(date.start().earliest())).isEqualTo(earliest);
        assertThat(day(date.end().latest())).isEqualTo(latest);
    }

    /// Level 0.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1985-04-12                | 1985-04-12     | 1985-04-12
            1985-04                   | 1985-04-01     | 1985-04-30
            1985                      | 1985-01-01     | 1985-12-31
            0000                      | 0000-01-01     | 0000-12-31
            2024-02                   | 2024-02-01     | 2024-02-29
            1985-04-12T23:20:30       | 1985-04-12     | 1985-04-12
            1985-04-12T23:20:30Z      | 1985-04-12     | 1985-04-12
            1985-04-12T23:20:30-04    | 1985-04-12     | 1985-04-12
            1985-04-12T23:20:30+04:30 | 1985-04-12     | 1985-04-12
            1985-04-12T24:00:00       | 1985-04-12     | 1985-04-12
            """)
    void a_plain_date_speaks_of_its_days(String text, String earliest, String latest) {
        assertSpeaksOf(text, earliest, latest);
    }

    /// Level 1: long years, doubt of the whole, digits unknown from the right.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Y170000002                | +170000002-01-01 | +170000002-12-31
            Y-170000002               | -170000002-01-01 | -170000002-12-31
            -1985                     | -1985-01-01    | -1985-12-31
            1984?                     | 1984-01-01     | 1984-12-31
            2004-06~                  | 2004-06-01     | 2004-06-30
            2004-06-11%               | 2004-06-11     | 2004-06-11
            201X                      | 2010-01-01     | 2019-12-31
            20XX                      | 2000-01-01     | 2099-12-31
            2004-XX                   | 2004-01-01     | 2004-12-31
            1985-04-XX                | 1985-04-01     | 1985-04-30
            1985-XX-XX                | 1985-01-01     | 1985-12-31
            -01XX                     | -0199-01-01    | -0100-12-31
            """)
    void what_is_not_known_from_the_right_is_any(String text, String earliest, String latest) {
        assertSpeaksOf(text, earliest, latest);
    }

    /// Level 2: estimates, doubt of a part, digits unknown anywhere.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Y-17E7                    | -170000000-01-01 | -170000000-12-31
            1950S2                    | 1900-01-01     | 1999-12-31
            Y171010000S3              | +171000000-01-01 | +171999999-12-31
            Y3388E2S3                 | +338000-01-01  | +338999-12-31
            Y900000000S1              | +900000000-01-01 | +999999999-12-31
            Y17E40                    | open           | open
            2004-06~-11               | 2004-06-11     | 2004-06-11
            2004?-06-11               | 2004-06-11     | 2004-06-11
            ?2004-06-~11              | 2004-06-11     | 2004-06-11
            2004-%06-11               | 2004-06-11     | 2004-06-11
            ?-2004-06                 | -2004-06-01    | -2004-06-30
            156X-12-25                | 1560-12-25     | 1569-12-25
            15XX-12-25                | 1500-12-25     | 1599-12-25
            XXXX-12-XX                | 0000-12-01     | 9999-12-31
            1XXX-XX                   | 1000-01-01     | 1999-12-31
            1XXX-12                   | 1000-12-01     | 1999-12-31
            1984-1X                   | 1984-10-01     | 1984-12-31
            19XX-02-29                | 1904-02-29     | 1996-02-29
            2004-XX-31                | 2004-01-31     | 2004-12-31
            """)
    void what_is_not_known_anywhere_is_any(String text, String earliest, String latest) {
        assertSpeaksOf(text, earliest, latest);
    }

    /// Of a season nobody said on which half of the earth; of a winter nobody said which of two.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2001-21  | 2001-03-01 | 2001-11-30
            2001-22  | 2000-12-01 | 2002-02-28
            2001-23  | 2001-03-01 | 2001-11-30
            2001-24  | 2000-12-01 | 2002-02-28
            2001-25  | 2001-03-01 | 2001-05-31
            2001-26  | 2001-06-01 | 2001-08-31
            2001-27  | 2001-09-01 | 2001-11-30
            2001-28  | 2000-12-01 | 2002-02-28
            2001-29  | 2001-09-01 | 2001-11-30
            2001-30  | 2000-12-01 | 2002-02-28
            2001-31  | 2001-03-01 | 2001-05-31
            2001-32  | 2001-06-01 | 2001-08-31
            2001-33  | 2001-01-01 | 2001-03-31
            2001-34  | 2001-04-01 | 2001-06-30
            2001-35  | 2001-07-01 | 2001-09-30
            2001-36  | 2001-10-01 | 2001-12-31
            2001-37  | 2001-01-01 | 2001-04-30
            2001-38  | 2001-05-01 | 2001-08-31
            2001-39  | 2001-09-01 | 2001-12-31
            2001-40  | 2001-01-01 | 2001-06-30
            2001-41~ | 2001-07-01 | 2001-12-31
            200X-40  | 2000-01-01 | 2009-06-30
            """)
    void a_part_of_a_year_is_as_wide_as_its_word(String text, String earliest, String latest) {
        assertThat(date(text).start()).isEqualTo(Bounds.of(LocalDate.parse(earliest), LocalDate.parse(latest)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1964/2008               | 1964-01-01 1964-12-31 | 2008-01-01 2008-12-31
            2004-06/2006-08         | 2004-06-01 2004-06-30 | 2006-08-01 2006-08-31
            2004-02-01/2005-02-08   | 2004-02-01 2004-02-01 | 2005-02-08 2005-02-08
            2004-02-01/2005-02      | 2004-02-01 2004-02-01 | 2005-02-01 2005-02-28
            2004-02-01/2005         | 2004-02-01 2004-02-01 | 2005-01-01 2005-12-31
            2005/2006-02            | 2005-01-01 2005-12-31 | 2006-02-01 2006-02-28
            1985-04-12/..           | 1985-04-12 1985-04-12 | open open
            1985-04/..              | 1985-04-01 1985-04-30 | open open
            1985/..                 | 1985-01-01 1985-12-31 | open open
            ../1985-04-12           | open open             | 1985-04-12 1985-04-12
            ../1985                 | open open             | 1985-01-01 1985-12-31
            1985-04-12/             | 1985-04-12 1985-04-12 | open open
            /1985                   | open open             | 1985-01-01 1985-12-31
            2004-06-~01/2004-06-~20 | 2004-06-01 2004-06-01 | 2004-06-20 2004-06-20
            2004-06-XX/2004-07-03   | 2004-06-01 2004-06-30 | 2004-07-03 2004-07-03
            -0044/0014              | -0044-01-01 -0044-12-31 | 0014-01-01 0014-12-31
            2004-02/2004-02-01      | 2004-02-01 2004-02-29 | 2004-02-01 2004-02-01
            [1667,1668,1670..1672]  | 1667-01-01 1672-12-31 | 1667-01-01 1672-12-31
            [1672,1667]             | 1667-01-01 1672-12-31 | 1667-01-01 1672-12-31
            [..1760-12-03]          | open 1760-12-03       | open 1760-12-03
            [1760-12..]             | 1760-12-01 open       | 1760-12-01 open
            [1760-01,1760-02,1760-12..] | 1760-01-01 open   | 1760-01-01 open
            [1667,1760-12]          | 1667-01-01 1760-12-31 | 1667-01-01 1760-12-31
            {1667,1668, 1670..1672} | 1667-01-01 1667-12-31 | 1670-01-01 1672-12-31
            {1960,1961-12}          | 1960-01-01 1960-12-31 | 1961-12-01 1961-12-31
            {..1984}                | open 1984-12-31       | open 1984-12-31
            """)
    void a_beginning_and_an_end_have_bounds_of_their_own(String text, String start, String end) {
        var date = date(text);
        assertThat(day(date.start().earliest()) + " " + day(date.start().latest()))
                .isEqualTo(start);
        assertThat(day(date.end().earliest()) + " " + day(date.end().latest())).isEqualTo(end);
    }

    /// The rest of the specification's own examples, so that all of them stand in this class.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../1985-04             | open open             | 1985-04-01 1985-04-30
            1985-04/               | 1985-04-01 1985-04-30 | open open
            1985/                  | 1985-01-01 1985-12-31 | open open
            /1985-04-12            | open open             | 1985-04-12 1985-04-12
            /1985-04               | open open             | 1985-04-01 1985-04-30
            [..1984]               | open 1984-12-31       | open 1984-12-31
            {1667,1668,1670..1672} | 1667-01-01 1667-12-31 | 1670-01-01 1672-12-31
            """)
    void an_end_may_be_unknown_or_open(String text, String start, String end) {
        a_beginning_and_an_end_have_bounds_of_their_own(text, start, end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1984                     | false | false
            1984?                    | true  | false
            2004-06~                 | false | true
            2004-06-11%              | true  | true
            2001-21?                 | true  | false
            ?2004-06-~11             | true  | true
            2004-06-~01/2004-06-20   | false | true
            1984/2004?               | true  | false
            1984?/..                 | true  | false
            [1667?,1668~]            | true  | true
            {1667,1668%}             | true  | true
            [..1984?]                | true  | false
            [1984~..1986]            | false | true
            """)
    void doubt_of_a_part_is_doubt_of_the_whole(String text, boolean uncertain, boolean approximate) {
        assertThat(date(text).doubt()).isEqualTo(new Doubt(uncertain, approximate));
    }

    @Test
    void a_date_stays_as_it_was_written() {
        assertThat(date("?2004-06-~11").text()).isEqualTo("?2004-06-~11");
    }
}
