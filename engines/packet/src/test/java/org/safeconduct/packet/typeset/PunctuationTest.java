package org.safeconduct.packet.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctuationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Respondent's Motion | Respondent’s Motion
            Respondents' Motion | Respondents’ Motion
            an "unauthorised assembly" | an “unauthorised assembly”
            "A" and ("B") | “A” and (“B”)
            the 'other' paper | the ‘other’ paper
            Part 1 - the arrest | Part 1 – the arrest
            before -- and after | before – and after
            # left alone
            well-known | well-known
            art. 20.2-1 | art. 20.2-1
            “already set” | “already set”
            «Мемориал» | «Мемориал»
            https://example.org/a-b | https://example.org/a-b
            """)
    void typewriter_marks_become_those_of_print(String typed, String printed) {
        assertThat(Punctuation.dressed(typed)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"A 241-555-013", "of A 241-555-013 and"})
    void an_a_number_is_never_broken(String text) {
        assertThat(Punctuation.dressed(text)).contains("A\u00a0241-555-013");
    }
}
