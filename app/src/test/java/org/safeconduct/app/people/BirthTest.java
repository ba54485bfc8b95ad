package org.safeconduct.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BirthTest {
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
        assertThat(Birth.reads(edtf)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17.06.1988", "1988-6-17", "1988-02-30", "about 1988", "1988/", "88"})
    void what_is_no_date_goes_into_the_words(String edtf) {
        assertThat(Birth.reads(edtf)).isFalse();
    }
}
