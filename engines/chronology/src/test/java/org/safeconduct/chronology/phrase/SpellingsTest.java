package org.safeconduct.chronology.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.chronology.word.Language;

/// However it was typed, scanned or pasted, the words mean what they mean. `{…}` stands for a sign that nobody sees.
class SpellingsTest {
    private static final String ONE_DAY = """
        ENGLISH   | {rtl}3 March 2022{rtl}
        ENGLISH   | {embed}3 March 2022{pop}
        ENGLISH   | {isolate}3{end} {isolate}March{end} 2022
        ENGLISH   | 3{nbsp}March{nbsp}2022
        ENGLISH   | 3{thin}March{narrow}2022
        ENGLISH   | {ideographic}3  March{tab}2022
        ENGLISH   | 3 March{line}2022
        ENGLISH   | {bom}3 March 2022
        ENGLISH   | 3 Mar{soft}ch 2022
        ENGLISH   | 3 MARCH 2022
        ENGLISH   | 3 mArCh 2022
        ENGLISH   | 3 March, 2022.
        ENGLISH   | (3 March 2022)
        ENGLISH   | "3 March 2022"
        ENGLISH   | ３ March ２０２２
        ENGLISH   | ٣ March ٢٠٢٢
        ENGLISH   | ۳ March ۲۰۲۲
        ENGLISH   | Ｍａｒｃｈ 3, 2022
        ENGLISH   | 2022-03-03
        ENGLISH   | 2022{ltr}-{ltr}03-03
        RUSSIAN   | 3 МАРТА 2022 ГОДА
        RUSSIAN   | 3{acute} ма{acute}рта 2022 года
        RUSSIAN   | {rtl}3 марта 2022 г.
        RUSSIAN   | 03.03.2022
        RUSSIAN   | 3.3.2022г.
        RUSSIAN   | 3 марта 2022г.
        UKRAINIAN | 3 БЕРЕЗНЯ 2022 РОКУ
        UKRAINIAN | 3 бе{acute}резня 2022 року
        UKRAINIAN | 3 березня 2022р.
        SPANISH   | 3 DE MARZO DE 2022
        SPANISH   | El 3 de marzo del an{tilde}o 2022
        SPANISH   | El 3 de marzo del ano 2022
        SPANISH   | di{acute}a 3 de marzo de 2022
        SPANISH   | dia 3 de marzo de 2022
        """;

    private static String line(String phrase, Language language) {
        return Phrases.read(phrase, Invented.telling(language)).line();
    }

    private static String unseen(String phrase) {
        return phrase.replace("{rtl}", "\u200F")
                .replace("{ltr}", "\u200E")
                .replace("{embed}", "\u202B")
                .replace("{pop}", "\u202C")
                .replace("{isolate}", "\u2067")
                .replace("{end}", "\u2069")
                .replace("{joiner}", "\u200D")
                .replace("{soft}", "\u00AD")
                .replace("{bom}", "\uFEFF")
                .replace("{nbsp}", "\u00A0")
                .replace("{thin}", "\u2009")
                .replace("{narrow}", "\u202F")
                .replace("{ideographic}", "\u3000")
                .replace("{tab}", "\t")
                .replace("{line}", "\n")
                .replace("{acute}", "\u0301")
                .replace("{breve}", "\u0306")
                .replace("{tilde}", "\u0303");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = ONE_DAY)
    void one_day_is_one_day_however_it_is_written(Language language, String phrase) {
        assertThat(line(unseen(phrase), language)).isEqualTo("date 2022-03-03 2022-03-03 0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ENGLISH | 3-7 March 2022
            ENGLISH | 3 - 7 March 2022
            ENGLISH | 3‐7 March 2022
            ENGLISH | 3‑7 March 2022
            ENGLISH | 3‒7 March 2022
            ENGLISH | 3–7 March 2022
            ENGLISH | 3 — 7 March 2022
            ENGLISH | 3―7 March 2022
            ENGLISH | 3−7 March 2022
            RUSSIAN | с 3 по 7 марта 2022 года
            RUSSIAN | с 3 марта по 7 марта 2022 года
            RUSSIAN | с третьего по седьмое марта 2022 года
            SPANISH | del tres al siete de marzo de 2022
            """)
    void a_dash_of_any_length_is_a_dash(Language language, String phrase) {
        assertThat(line(phrase, language)).isEqualTo("date 2022-03-03 2022-03-07 0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            RUSSIAN   | май 2022              | май{line}2022
            RUSSIAN   | в мае                 | в МАЕ
            RUSSIAN   | трёх недель           | трех недель
            RUSSIAN   | и{breve}юнь 2022      | июнь 2022
            RUSSIAN   | днём 3 мая 2022       | днем 3 мая 2022
            UKRAINIAN | п'ять днів            | п’ять днів
            UKRAINIAN | п'ять днів            | пʼять днів
            UKRAINIAN | дев'ять днів          | дев`ять днів
            UKRAINIAN | у п'ятницю 4 березня 2022 | у п‘ятницю 4 березня 2022
            SPANISH   | miércoles 2 de marzo de 2022 | miercoles 2 de marzo de 2022
            SPANISH   | hace dos años         | hace dos anos
            SPANISH   | otoño de 2021         | OTOÑO DE 2021
            ENGLISH   | New Year's Eve 2021   | new year’s eve 2021
            ENGLISH   | the 1990s             | the 1990S
            """)
    void two_spellings_of_the_same_words_mean_the_same(Language language, String one, String other) {
        assertThat(line(unseen(one), language)).isNotEqualTo("none").isEqualTo(line(unseen(other), language));
    }

    @Test
    void the_words_are_kept_as_they_were_said() {
        var said = "\u200F  In  EARLY\u00A0March\u200F, 2022… ";
        assertThat(Phrases.read(said, Invented.telling(Language.ENGLISH)).said())
                .isEqualTo(said);
    }

    @Test
    void the_other_event_is_called_as_it_was_called() {
        var answer = Phrases.read("Через неделю после Второго  ареста!", Invented.telling(Language.RUSSIAN));
        assertThat(answer.line()).isEqualTo("after 6 8 3 Второго ареста");
    }
}
