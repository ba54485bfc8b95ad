package org.safeconduct.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.search.glossary.Glossary;
import org.safeconduct.search.lucene.Unit.Kind;

class UnitsTest {
    private static final Lexicon LEXICON = new Lexicon(Glossary.parse("""
            draft-notice	draft notice|call-up	повестка	повістка	citación militar
            summons	summons	повестка		citación
            police	police	полиция	поліція	policía
            """));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            red scarf                          ; WORDS red | WORDS scarf
            draft notice at home               ; WORDS draft notice | WORDS home
            Draft notices                      ; WORDS Draft notices
            draft horses                       ; WORDS draft | WORDS horses
            "red scarf"                        ; PHRASE red scarf
            “red scarf” hat                    ; PHRASE red scarf | WORDS hat
            «красный шарф»                     ; PHRASE красный шарф
            memor*                             ; BEGINNING memor
            police memor*                      ; WORDS police | BEGINNING memor
            memor* police                      ; BEGINNING memor | WORDS police
            12-345                             ; FIGURE 12-345
            arrested 14 March 2022             ; WORDS arrested | FIGURE 14 March 2022
            14.03.2022 police                  ; FIGURE 14.03.2022 | WORDS police
            the police                         ; WORDS police
            the                                ; WORDS the
            в полиции                          ; WORDS полиции
            de la policía                      ; WORDS policía
            O'Brien                            ; WORDS O'Brien
            red, scarf!                        ; WORDS red | WORDS scarf
            """)
    void takes_a_question_apart(String question, String units) {
        assertThat(Units.of(question, LEXICON).stream().map(unit -> unit.kind() + " " + unit.asked()))
                .containsExactly(units.split(" \\| "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
            '"'
            '""'
            '*'
            ' '
            '!?.'
            '" "'
            '"!?"'
            """)
    void finds_no_word_in_signs(String question) {
        assertThat(Units.of(question, LEXICON)).isEmpty();
    }

    @Test
    void knows_every_concept_of_a_word_that_has_two() {
        assertThat(Units.of("повестка", LEXICON).getFirst().concepts())
                .extracting(Glossary.Concept::id)
                .containsExactly("draft-notice", "summons");
    }

    @Test
    void leaves_a_phrase_to_its_own_words() {
        assertThat(Units.of("\"draft notice\"", LEXICON))
                .containsExactly(new Unit(Kind.PHRASE, "draft notice", List.of()));
    }

    @Test
    void takes_the_longest_term_there_is() {
        var lexicon = new Lexicon(Glossary.parse("""
                fear	fear	страх		miedo
                credible-fear	credible fear	обоснованное опасение		miedo creíble
                """));
        assertThat(Units.of("credible fear", lexicon))
                .singleElement()
                .satisfies(unit -> assertThat(unit.concepts())
                        .extracting(Glossary.Concept::id)
                        .containsExactly("credible-fear"));
    }
}
