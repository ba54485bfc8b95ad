package org.safeconduct.app.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1988-06-17",
                "1988-06",
                "1988",
                "1988~",
                "1988-06?",
                "198X",
                "1988-XX-17",
                "1985/1990",
                "../1990~"
            })
    void a_date_may_keep_its_doubt(String edtf) {
        assertThat(Edtf.reads(edtf)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17.06.1988", "1988-6-17", "1988-02-30", "about 1988", "1988/", "88"})
    void what_is_no_date_goes_into_the_words(String edtf) {
        assertThat(Edtf.reads(edtf)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-02-24            , 2026-02-24
            2026-02-24~           , 2026-02-24
            2026-02               , 2026-02-01
            2026                  , 2026-01-01
            202X                  , 2020-01-01
            2026-XX-XX            , 2026-01-01
            2026-02-1X            , 2026-02-10
            2026-02-24/2026-03-02 , 2026-02-24
            """)
    void counts_from_the_first_day_that_can_be_meant(String edtf, LocalDate earliest) {
        assertThat(Edtf.earliest(edtf)).hasValue(earliest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../2026-03-02", "last spring", "2026-02-30"})
    void knows_no_first_day_where_none_is_said(String edtf) {
        assertThat(Edtf.earliest(edtf)).isEmpty();
    }
}
