package org.safeconduct.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource({"ru,rus", "uk,ukr", "es,spa", "en,eng", "fa,fas", "zh,chi_sim", "ti,tir"})
    void a_language_is_read_with_its_own_data(String code, String data) {
        assertThat(Languages.findData(code)).hasValue(data);
    }

    @Test
    void nobody_trained_data_for_somali() {
        assertThat(Languages.findData("so")).isEmpty();
    }

    @Test
    void an_unknown_language_has_no_data() {
        assertThat(Languages.findData("xx")).isEmpty();
    }

    @Test
    void every_row_has_a_code_of_two_letters_and_a_script_of_four() {
        assertThat(Languages.all()).hasSizeGreaterThan(40).allSatisfy(language -> {
            assertThat(language.code()).matches("[a-z]{2}");
            assertThat(language.script()).matches("[A-Z][a-z]{3}");
        });
    }
}
