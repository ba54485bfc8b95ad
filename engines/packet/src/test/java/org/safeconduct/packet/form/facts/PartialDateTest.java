package org.safeconduct.packet.form.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            2014-05-06, 2014-05-06, 2014-05-06
            2014-05,    2014-05-01, 2014-05-31
            2024-02,    2024-02-01, 2024-02-29
            2014,       2014-01-01, 2014-12-31
            2014-05~,   2014-05-01, 2014-05-31
            """)
    void a_date_spans_what_it_can_mean(String written, LocalDate earliest, LocalDate latest) {
        var date = PartialDate.find(written).orElseThrow();
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"present", "none", "05/06/2014", "2023-02-29", "2014-13", "14-05"})
    void other_words_are_no_date(String written) {
        assertThat(PartialDate.find(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2014-05,    2014-06,    true
            2014,       2014-06,    false
            2014-05-31, 2014-06-01, true
            2014-05~,   2014-06,    false
            """)
    void only_what_can_not_overlap_is_surely_before(String one, String other, boolean expected) {
        var first = PartialDate.find(one).orElseThrow();
        assertThat(first.isSurelyBefore(PartialDate.find(other).orElseThrow())).isEqualTo(expected);
    }

    @Test
    void an_approximate_day_is_not_exact() {
        assertThat(PartialDate.find("2014-05-06~").orElseThrow().isExact()).isFalse();
    }
}
