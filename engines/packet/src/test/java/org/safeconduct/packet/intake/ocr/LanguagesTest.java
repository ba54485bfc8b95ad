package org.safeconduct.packet.intake.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;

class LanguagesTest {
    private final Languages languages = new Languages(Set.of("eng", "rus", "ukr", "spa", "osd"));

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # languages, data
                    ru,       rus+eng
                    uk ru,    ukr+rus+eng
                    en,       eng
                    # not installed, or no language at all
                    am,       eng
                    xx,       eng
                    """)
    void a_document_is_read_with_the_data_of_its_languages_and_with_english(String codes, String data) {
        assertThat(String.join("+", languages.dataFor(Arrays.asList(codes.split(" ")))))
                .isEqualTo(data);
    }

    @Test
    void a_document_of_unknown_language_is_read_with_all_there_is() {
        assertThat(languages.dataFor(List.of())).containsExactlyInAnyOrder("eng", "spa", "rus", "ukr");
    }

    @Test
    void data_that_is_missing_is_named_with_the_package_that_brings_it() {
        assertThat(languages.missing(List.of("ru", "zh"), "a.jpg"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.level()).isEqualTo(Level.WARNS);
                    assertThat(found.words()).contains("tesseract-ocr-chi-sim");
                });
    }

    @Test
    void data_that_is_there_is_not_missed() {
        assertThat(languages.missing(List.of("ru", "uk", "en"), "a.jpg"))
                .extracting(Finding::rule)
                .isEmpty();
    }

    @Test
    void nothing_is_installed_where_the_program_is_not() {
        assertThat(new Languages(Set.of()).isEmpty()).isTrue();
    }
}
