package org.safeconduct.names.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What else a word may be.
class ShapesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            Alkhatib, khatib
            Elmasri, masri
            Delacruz, cruz
            Delgadillo, gadillo
            الخطيب, خطيب
            Benari, ari
            # too little is left behind, or the whole is a given name
            Ali, ali
            Alan, alan
            Alexander, alexander
            Elena, elena
            Benjamin, benjamin
            """)
    void a_word_without_its_article(String written, String bare) {
        assertThat(Token.of(written).withoutArticle().letters()).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Воронцова, воронцов
            Достоевская, достоевский
            Ковалева, ковалев
            Vorontsova, vorontsov
            Tolstaya, tolstaya
            Dostoevskaya, dostoevsky
            # no ending, or no stem before it
            Ковальчук, ковальчук
            Ева, ева
            Nova, nova
            """)
    void a_family_name_as_a_man_bears_it(String written, String masculine) {
        assertThat(FamilyEnding.masculine(Token.of(written)).letters()).isEqualTo(masculine);
    }

    @Test
    void a_word_that_is_nothing_else_is_itself() {
        var token = Token.of("Ковальчук");
        assertThat(token.shapes().masculine()).isSameAs(token);
    }
}
