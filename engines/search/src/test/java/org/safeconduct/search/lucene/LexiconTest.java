package org.safeconduct.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.search.glossary.Glossary;

class LexiconTest {
    private static final Lexicon LEXICON = new Lexicon(Glossary.bundled());

    @ParameterizedTest
    @CsvSource({
        "beating, beating",
        "beatings, beating",
        "избиения, beating",
        "побоями, beating",
        "golpizas, beating",
        "hospitals, hospital",
        "больнице, hospital",
        "лікарні, hospital",
        "hospitales, hospital",
        "passports, passport",
        "паспорта, passport",
        "pasaportes, passport",
        "фінський, ''",
        "summons, summons",
        "повестки, summons",
        "повістку, summons",
        "death threats, death-threat",
        "угрозы убийством, death-threat",
        "amenazas de muerte, death-threat",
        "torture, torture",
        "пытки, torture",
        "катування, torture",
        "tortura, torture",
        "МВД, ministry-interior",
        "United Russia, united-russia",
        "Единая Россия, united-russia"
    })
    void knows_a_term_in_any_form(String words, String concept) {
        var ids = LEXICON.concepts(words).stream().map(Glossary.Concept::id).toList();
        if (concept.isEmpty()) {
            assertThat(ids).isEmpty();
        } else {
            assertThat(ids).contains(concept);
        }
    }

    @Test
    void knows_no_word_that_the_glossary_lacks() {
        assertThat(LEXICON.concepts("umbrella")).isEmpty();
    }

    @Test
    void tells_one_glossary_from_another() {
        var glossary = Glossary.bundled();
        assertThat(new Lexicon(glossary).isOf(glossary)).isTrue();
        assertThat(new Lexicon(glossary).isOf(new Glossary(glossary.concepts().subList(1, 2))))
                .isFalse();
    }

    @Test
    void says_how_many_words_its_longest_term_has() {
        assertThat(new Lexicon(Glossary.parse("a\tone two three\tодин\t\t")).longest())
                .isEqualTo(3);
    }
}
