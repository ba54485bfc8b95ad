package org.safeconduct.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ANumberTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            A 241-555-013,  A 241-555-013
            A241555013,     A 241-555-013
            A# 241 555 013, A 241-555-013
            241555013,      A 241-555-013
            # before 2001 they had eight digits
            A 41-555-013,   A 041-555-013
            # typed on a Ukrainian keyboard
            А241555013,     A 241-555-013
            """)
    void is_read_as_people_write_it(String written, String shown) {
        assertThat(ANumber.find(written)).map(ANumber::toString).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "A 241-555-01", "A 2415550131", "B 241555013", "241555O13"})
    void is_refused_where_it_cannot_be_one(String written) {
        assertThat(ANumber.find(written)).isEmpty();
    }
}
