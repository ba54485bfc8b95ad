package org.safeconduct.packet.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text | title | named
            I translated the «Birth certificate of Polina». | Birth certificate of Polina | true
            the birth-certificate, of POLINA Sokolova | Birth certificate of Polina | true
            Certificate of birth (Polina) | Birth certificate of Polina | true
            Death certificate of Polina | Birth certificate of Polina | false
            Birthday certificates | Birth certificate | false
            Перевод паспорта | Перевод паспорта | true
            """)
    void finds_a_title_by_its_longer_words(String text, String title, boolean named) {
        assertThat(Words.name(text, title)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tel. (602) 555-0117 | true
            +1 602.555.0117     | true
            12 May 2026, no. 7  | false
            """)
    void knows_a_telephone_number(String text, boolean telephone) {
        assertThat(Words.holdATelephone(text)).isEqualTo(telephone);
    }
}
