package org.safeconduct.chronology.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.chronology.word.Language;

/// Numbers in words: as many days, and the day of a month.
class NumbersTest {
    private static final String NUMBERS = """
        1   | one           | один                     | один                     | un
        2   | two           | два                      | два                      | dos
        3   | three         | три                      | три                      | tres
        4   | four          | четыре                   | чотири                   | cuatro
        5   | five          | пять                     | п'ять                    | cinco
        6   | six           | шесть                    | шість                    | seis
        7   | seven         | семь                     | сім                      | siete
        8   | eight         | восемь                   | вісім                    | ocho
        9   | nine          | девять                   | дев'ять                  | nueve
        10  | ten           | десять                   | десять                   | diez
        11  | eleven        | одиннадцать              | одинадцять               | once
        12  | twelve        | двенадцать               | дванадцять               | doce
        13  | thirteen      | тринадцать               | тринадцять               | trece
        14  | fourteen      | четырнадцать             | чотирнадцять             | catorce
        15  | fifteen       | пятнадцать               | п'ятнадцять              | quince
        16  | sixteen       | шестнадцать              | шістнадцять              | dieciséis
        17  | seventeen     | семнадцать               | сімнадцять               | diecisiete
        18  | eighteen      | восемнадцать             | вісімнадцять             | dieciocho
        19  | nineteen      | девятнадцать             | дев'ятнадцять            | diecinueve
        20  | twenty        | двадцать                 | двадцять                 | veinte
        21  | twenty-one    | двадцать один            | двадцять один            | veintiún
        22  | twenty-two    | двадцать два             | двадцять два             | veintidós
        23  | twenty-three  | двадцать три             | двадцять три             | veintitrés
        24  | twenty-four   | двадцать четыре          | двадцять чотири          | veinticuatro
        25  | twenty-five   | двадцать пять            | двадцять п'ять           | veinticinco
        26  | twenty-six    | двадцать шесть           | двадцять шість           | veintiséis
        27  | twenty-seven  | двадцать семь            | двадцять сім             | veintisiete
        28  | twenty-eight  | двадцать восемь          | двадцять вісім           | veintiocho
        29  | twenty-nine   | двадцать девять          | двадцять дев'ять         | veintinueve
        30  | thirty        | тридцать                 | тридцять                 | treinta
        31  | thirty-one    | тридцать один            | тридцять один            | treinta y un
        32  | thirty-two    | тридцать два             | тридцять два             | treinta y dos
        33  | thirty-three  | тридцать три             | тридцять три             | treinta y tres
        34  | thirty-four   | тридцать четыре          | тридцять чотири          | treinta y cuatro
        35  | thirty-five   | тридцать пять            | тридцять п'ять           | treinta y cinco
        36  | thirty-six    | тридцать шесть           | тридцять шість           | treinta y seis
        37  | thirty-seven  | тридцать семь            | тридцять сім             | treinta y siete
        38  | thirty-eight  | тридцать восемь          | тридцять вісім           | treinta y ocho
        39  | thirty-nine   | тридцать девять          | тридцять дев'ять         | treinta y nueve
        40  | forty         | сорок                    | сорок                    | cuarenta
        41  | forty-one     | сорок один               | сорок один               | cuarenta y un
        42  | forty-two     | сорок два                | сорок два                | cuarenta y dos
        43  | forty-three   | сорок три                | сорок три                | cuarenta y tres
        44  | forty-four    | сорок четыре             | сорок чотири             | cuarenta y cuatro
        45  | forty-five    | сорок пять               | сорок п'ять              | cuarenta y cinco
        46  | forty-six     | сорок шесть              | сорок шість              | cuarenta y seis
        47  | forty-seven   | сорок семь               | сорок сім                | cuarenta y siete
        48  | forty-eight   | сорок восемь             | сорок вісім              | cuarenta y ocho
        49  | forty-nine    | сорок девять             | сорок дев'ять            | cuarenta y nueve
        50  | fifty         | пятьдесят                | п'ятдесят                | cincuenta
        51  | fifty-one     | пятьдесят один           | п'ятдесят один           | cincuenta y un
        52  | fifty-two     | пятьдесят два            | п'ятдесят два            | cincuenta y dos
        53  | fifty-three   | пятьдесят три            | п'ятдесят три            | cincuenta y tres
        54  | fifty-four    | пятьдесят четыре         | п'ятдесят чотири         | cincuenta y cuatro
        55  | fifty-five    | пятьдесят пять           | п'ятдесят п'ять          | cincuenta y cinco
        56  | fifty-six     | пятьдесят шесть          | п'ятдесят шість          | cincuenta y seis
        57  | fifty-seven   | пятьдесят семь           | п'ятдесят сім            | cincuenta y siete
        58  | fifty-eight   | пятьдесят восемь         | п'ятдесят вісім          | cincuenta y ocho
        59  | fifty-nine    | пятьдесят девять         | п'ятдесят дев'ять        | cincuenta y nueve
        60  | sixty         | шестьдесят               | шістдесят                | sesenta
        61  | sixty-one     | шестьдесят один          | шістдесят один           | sesenta y un
        62  | sixty-two     | шестьдесят два           | шістдесят два            | sesenta y dos
        63  | sixty-three   | шестьдесят три           | шістдесят три            | sesenta y tres
        64  | sixty-four    | шестьдесят четыре        | шістдесят чотири         | sesenta y cuatro
        65  | sixty-five    | шестьдесят пять          | шістдесят п'ять          | sesenta y cinco
        66  | sixty-six     | шестьдесят шесть         | шістдесят шість          | sesenta y seis
        67  | sixty-seven   | шестьдесят семь          | шістдесят сім            | sesenta y siete
        68  | sixty-eight   | шестьдесят восемь        | шістдесят вісім          | sesenta y ocho
        69  | sixty-nine    | шестьдесят девять        | шістдесят дев'ять        | sesenta y nueve
        70  | seventy       | семьдесят                | сімдесят                 | setenta
        71  | seventy-one   | семьдесят один           | сімдесят один            | setenta y un
        72  | seventy-two   | семьдесят два            | сімдесят два             | setenta y dos
        73  | seventy-three | семьдесят три            | сімдесят три             | setenta y tres
        74  | seventy-four  | семьдесят четыре         | сімдесят чотири          | setenta y cuatro
        75  | seventy-five  | семьдесят пять           | сімдесят п'ять           | setenta y cinco
        76  | seventy-six   | семьдесят шесть          | сімдесят шість           | setenta y seis
        77  | seventy-seven | семьдесят семь           | сімдесят сім             | setenta y siete
        78  | seventy-eight | семьдесят восемь         | сімдесят вісім           | setenta y ocho
        79  | seventy-nine  | семьдесят девять         | сімдесят дев'ять         | setenta y nueve
        80  | eighty        | восемьдесят              | вісімдесят               | ochenta
        81  | eighty-one    | восемьдесят один         | вісімдесят один          | ochenta y un
        82  | eighty-two    | восемьдесят два          | вісімдесят два           | ochenta y dos
        83  | eighty-three  | восемьдесят три          | вісімдесят три           | ochenta y tres
        84  | eighty-four   | восемьдесят четыре       | вісімдесят чотири        | ochenta y cuatro
        85  | eighty-five   | восемьдесят пять         | вісімдесят п'ять         | ochenta y cinco
        86  | eighty-six    | восемьдесят шесть        | вісімдесят шість         | ochenta y seis
        87  | eighty-seven  | восемьдесят семь         | вісімдесят сім           | ochenta y siete
        88  | eighty-eight  | восемьдесят восемь       | вісімдесят вісім         | ochenta y ocho
        89  | eighty-nine   | восемьдесят девять       | вісімдесят дев'ять       | ochenta y nueve
        90  | ninety        | девяносто                | дев'яносто               | noventa
        91  | ninety-one    | девяносто один           | дев'яносто один          | noventa y un
        92  | ninety-two    | девяносто два            | дев'яносто два           | noventa y dos
        93  | ninety-three  | девяносто три            | дев'яносто три           | noventa y tres
        94  | ninety-four   | девяносто четыре         | дев'яносто чотири        | noventa y cuatro
        95  | ninety-five   | девяносто пять           | дев'яносто п'ять         | noventa y cinco
        96  | ninety-six    | девяносто шесть          | дев'яносто шість         | noventa y seis
        97  | ninety-seven  | девяносто семь           | дев'яносто сім           | noventa y siete
        98  | ninety-eight  | девяносто восемь         | дев'яносто вісім         | noventa y ocho
        99  | ninety-nine   | девяносто девять         | дев'яносто дев'ять       | noventa y nueve
        100 | a hundred     | сто                      | сто                      | cien
        """;

    private static final String DAYS = """
        1  | first          | первого                  | першого                  | primero
        2  | second         | второго                  | другого                  | dos
        3  | third          | третьего                 | третього                 | tres
        4  | fourth         | четвёртого               | четвертого               | cuatro
        5  | fifth          | пятого                   | п'ятого                  | cinco
        6  | sixth          | шестого                  | шостого                  | seis
        7  | seventh        | седьмого                 | сьомого                  | siete
        8  | eighth         | восьмого                 | восьмого                 | ocho
        9  | ninth          | девятого                 | дев'ятого                | nueve
        10 | tenth          | десятого                 | десятого                 | diez
        11 | eleventh       | одиннадцатого            | одинадцятого             | once
        12 | twelfth        | двенадцатого             | дванадцятого             | doce
        13 | thirteenth     | тринадцатого             | тринадцятого             | trece
        14 | fourteenth     | четырнадцатого           | чотирнадцятого           | catorce
        15 | fifteenth      | пятнадцатого             | п'ятнадцятого            | quince
        16 | sixteenth      | шестнадцатого            | шістнадцятого            | dieciséis
        17 | seventeenth    | семнадцатого             | сімнадцятого             | diecisiete
        18 | eighteenth     | восемнадцатого           | вісімнадцятого           | dieciocho
        19 | nineteenth     | девятнадцатого           | дев'ятнадцятого          | diecinueve
        20 | twentieth      | двадцатого               | двадцятого               | veinte
        21 | twenty-first   | двадцать первого         | двадцять першого         | veintiuno
        22 | twenty-second  | двадцать второго         | двадцять другого         | veintidós
        23 | twenty-third   | двадцать третьего        | двадцять третього        | veintitrés
        24 | twenty-fourth  | двадцать четвёртого      | двадцять четвертого      | veinticuatro
        25 | twenty-fifth   | двадцать пятого          | двадцять п'ятого         | veinticinco
        26 | twenty-sixth   | двадцать шестого         | двадцять шостого         | veintiséis
        27 | twenty-seventh | двадцать седьмого        | двадцять сьомого         | veintisiete
        28 | twenty-eighth  | двадцать восьмого        | двадцять восьмого        | veintiocho
        29 | twenty-ninth   | двадцать девятого        | двадцять дев'ятого       | veintinueve
        30 | thirtieth      | тридцатого               | тридцятого               | treinta
        31 | thirty-first   | тридцать первого         | тридцять першого         | treinta y uno
        """;

    private static String line(Language language, String phrase) {
        return Phrases.read(phrase, Invented.telling(language)).line();
    }

    private static String days(int many) {
        return "lasted " + many + " " + many + " 1";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = NUMBERS)
    void a_number_in_words_is_that_number(
            int number, String english, String russian, String ukrainian, String spanish) {
        assertThat(line(Language.ENGLISH, english + (number == 1 ? " day" : " days")))
                .isEqualTo(days(number));
        assertThat(line(Language.RUSSIAN, russian + " дней")).isEqualTo(days(number));
        assertThat(line(Language.UKRAINIAN, ukrainian + " днів")).isEqualTo(days(number));
        assertThat(line(Language.SPANISH, spanish + (number == 1 ? " día" : " días")))
                .isEqualTo(days(number));
    }

    /// In Spanish only the first of a month is counted so; the others are plain numbers.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = DAYS)
    void a_day_may_be_counted(int day, String english, String russian, String ukrainian, String spanish) {
        var expected = "date 2022-05-%02d 2022-05-%02d 0".formatted(day, day);
        assertThat(line(Language.ENGLISH, "the " + english + " of May 2022")).isEqualTo(expected);
        assertThat(line(Language.ENGLISH, "May " + english + ", 2022")).isEqualTo(expected);
        assertThat(line(Language.RUSSIAN, russian + " мая 2022 года")).isEqualTo(expected);
        assertThat(line(Language.UKRAINIAN, ukrainian + " травня 2022 року")).isEqualTo(expected);
        assertThat(line(Language.SPANISH, "el " + spanish + " de mayo de 2022")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ENGLISH   | nineteen ninety                              | 1990
            ENGLISH   | nineteen ninety-five                         | 1995
            ENGLISH   | two thousand                                 | 2000
            ENGLISH   | two thousand and nine                        | 2009
            ENGLISH   | twenty twenty-two                            | 2022
            ENGLISH   | twenty nineteen                              | 2019
            RUSSIAN   | тысяча девятьсот девяностый год              | 1990
            RUSSIAN   | в тысяча девятьсот девяносто пятом году      | 1995
            RUSSIAN   | в двухтысячном году                          | 2000
            RUSSIAN   | в две тысячи девятом году                    | 2009
            RUSSIAN   | в две тысячи двадцать втором году            | 2022
            UKRAINIAN | у тисяча дев'ятсот дев'яносто п'ятому році   | 1995
            UKRAINIAN | у двотисячному році                          | 2000
            UKRAINIAN | у дві тисячі дев'ятому році                  | 2009
            UKRAINIAN | у дві тисячі двадцять другому році           | 2022
            SPANISH   | mil novecientos noventa                      | 1990
            SPANISH   | mil novecientos noventa y cinco              | 1995
            SPANISH   | dos mil                                      | 2000
            SPANISH   | dos mil nueve                                | 2009
            SPANISH   | dos mil veintidós                            | 2022
            """)
    void a_year_may_be_said_in_words(Language language, String words, String year) {
        assertThat(line(language, words)).isEqualTo("date " + year + "-01-01 " + year + "-12-31 0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ENGLISH   | two or three days   | lasted 2 3 1
            ENGLISH   | two-three days      | lasted 2 3 1
            ENGLISH   | 10-12 days          | lasted 10 12 1
            RUSSIAN   | два-три дня         | lasted 2 3 1
            RUSSIAN   | от двух до трёх дней | lasted 2 3 1
            UKRAINIAN | два-три дні         | lasted 2 3 1
            UKRAINIAN | двадцять-тридцять днів | lasted 20 30 1
            SPANISH   | dos o tres días     | lasted 2 3 1
            SPANISH   | de dos a tres días  | lasted 2 3 1
            SPANISH   | treinta y cinco o cuarenta días | lasted 35 40 1
            """)
    void two_numbers_side_by_side_stay_two(Language language, String phrase, String expected) {
        assertThat(line(language, phrase)).isEqualTo(expected);
    }
}
