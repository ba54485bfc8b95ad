package org.safeconduct.law.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> FIELDS = List.of("language", "title", "file", "translation");

    @ParameterizedTest
    @CsvSource({"langauge,language", "Titel,title", "fil,file", "files,file", "translaton,translation"})
    void finds_the_word_behind_a_slip(String typed, String meant) {
        assertThat(Nearest.to(typed, FIELDS)).contains(meant);
    }

    @Test
    void offers_nothing_for_a_different_word() {
        assertThat(Nearest.to("colour", FIELDS)).isEmpty();
    }
}
