package org.safeconduct.chronology.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.chronology.rule.Rule;
import org.safeconduct.chronology.word.Language;

/// What is counted from something else: never a date, unless what it is counted from is one.
class RelationsTest {
    private static final String RELATIONS = """
            ENGLISH   | a few weeks after the demonstration        | after 14 42 14 the demonstration        | FEW-WEEKS
            ENGLISH   | more than a month before my arrest         | before 27 open 12 my arrest             | N-MONTHS MORE-THAN
            ENGLISH   | less than a week after that                | after 0 8 3                             | N-WEEKS LESS-THAN
            ENGLISH   | almost two months after we married         | after 42 64 12 we married               | N-MONTHS ALMOST
            ENGLISH   | the day after the funeral                  | after 1 1 1 the funeral                 | N-DAYS
            ENGLISH   | the next day after the funeral             | after 1 1 1 the funeral                 | NEXT-DAY
            ENGLISH   | the same evening                           | during                                  | SAME-DAY
            ENGLISH   | the following week                         | after 1 13 3                            | NEXT-WEEK
            ENGLISH   | immediately after the shelling             | after 0 1 1 the shelling                | AT-ONCE
            ENGLISH   | soon afterwards                            | after 0 14 14                           | SOON
            ENGLISH   | during the siege                           | during the siege                        | IN-RELATION
            ENGLISH   | since my release                           | after 0 open 0 my release               | IN-RELATION
            ENGLISH   | half a year later                          | after 179 186 12                        | N-MONTHS
            RUSSIAN   | через полгода после взрыва                 | after 179 186 12 взрыва                 | N-MONTHS
            RUSSIAN   | спустя год                                 | after 335 396 153                       | N-YEARS
            RUSSIAN   | сразу после обстрела                       | after 0 1 1 обстрела                    | AT-ONCE
            RUSSIAN   | во время осады                             | during осады                            | IN-RELATION
            RUSSIAN   | в тот же вечер                             | during                                  | SAME-DAY
            RUSSIAN   | за неделю до моего ареста                  | before 6 8 3 моего ареста               | N-WEEKS
            RUSSIAN   | больше чем через месяц после похорон       | after 27 open 12 похорон                | N-MONTHS MORE-THAN
            UKRAINIAN | через пів року після вибуху                | none                                    |
            UKRAINIAN | через рік після вибуху                     | after 335 396 153 вибуху                | N-YEARS
            UKRAINIAN | одразу після обстрілу                      | after 0 1 1 обстрілу                    | AT-ONCE
            UKRAINIAN | під час облоги                             | during облоги                           | IN-RELATION
            UKRAINIAN | за тиждень до мого арешту                  | before 6 8 3 мого арешту                | N-WEEKS
            SPANISH   | inmediatamente después del bombardeo       | after 0 1 1 bombardeo                   | AT-ONCE
            SPANISH   | durante el asedio                          | during el asedio                        | IN-RELATION
            SPANISH   | medio año después de la explosión          | after 179 186 12 la explosión           | N-MONTHS
            SPANISH   | al cabo de un año                          | after 335 396 153                       | N-YEARS
            SPANISH   | una semana antes de mi detención           | before 6 8 3 mi detención               | N-WEEKS
            """;

    private static Answer read(String phrase, Language language) {
        return Phrases.read(phrase, Invented.telling(language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = RELATIONS)
    void the_words_for_the_other_event_are_kept_with_the_days(
            Language language, String phrase, String expected, String rules) {
        var answer = read(phrase, language);
        assertThat(answer.line()).isEqualTo(expected);
        if (rules != null) {
            assertThat(answer.rules()).extracting(Rule::id).containsExactly(rules.split(" "));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ENGLISH   | two days after 3 March 2022           | date 2022-03-05 2022-03-05 1
            ENGLISH   | a few days before Catholic Easter 2022 | date 2022-04-08 2022-04-16 12
            ENGLISH   | the day before 3 March 2022           | date 2022-03-02 2022-03-02 1
            ENGLISH   | soon after March 2022                 | date 2022-03-01 2022-04-14 14
            ENGLISH   | more than a month after 3 March 2022  | date 2022-03-30 open 12
            ENGLISH   | more than a month before 3 March 2022 | date open 2022-02-04 12
            RUSSIAN   | за два дня до 3 марта 2022 года       | date 2022-03-01 2022-03-01 1
            RUSSIAN   | накануне 3 марта 2022 года            | date 2022-03-02 2022-03-02 1
            UKRAINIAN | за два дні до 3 березня 2022 року     | date 2022-03-01 2022-03-01 1
            SPANISH   | dos días antes del 3 de marzo de 2022 | date 2022-03-01 2022-03-01 1
            """)
    void so_far_from_a_date_is_a_date(Language language, String phrase, String expected) {
        assertThat(read(phrase, language).line()).isEqualTo(expected);
    }

    @Test
    void ago_is_a_relation_until_the_day_of_telling_is_known() {
        assertThat(Phrases.read("two weeks ago", Telling.in(Language.ENGLISH)).line())
                .isEqualTo("before_telling 13 15 3");
        assertThat(Phrases.read("hace dos semanas", Telling.in(Language.SPANISH))
                        .line())
                .isEqualTo("before_telling 13 15 3");
        assertThat(read("two weeks ago", Language.ENGLISH).rules())
                .extracting(Rule::id)
                .contains("N-WEEKS", "TOLD");
    }
}
