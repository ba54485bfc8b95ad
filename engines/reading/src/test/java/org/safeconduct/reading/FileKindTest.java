package org.safeconduct.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FileKindTest {
    @ParameterizedTest
    @CsvSource({"PDF,true", "JPEG,true", "TEXT,true", "SOUND,false", "FILM,false"})
    void sound_and_film_have_no_pages(FileKind kind, boolean pages) {
        assertThat(kind.hasPages()).isEqualTo(pages);
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_is_named_as_the_end_of_a_sentence(FileKind kind) {
        assertThat(kind.words()).matches("(a |plain ).*[a-zA-Z]");
    }
}
