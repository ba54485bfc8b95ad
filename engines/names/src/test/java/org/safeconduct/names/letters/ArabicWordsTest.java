package org.safeconduct.names.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Family names in Arabic letters beside Latin ones: pairs that must meet, and pairs that must not.
class ArabicWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            محمدي | Mohammadi
            محمودي | Mahmoudi
            إبراهيمي | Ibrahimi
            حسيني | Hosseini
            حسيني | Husseini
            منصوري | Mansouri
            سليماني | Soleimani
            كريمي | Karimi
            رحيمي | Rahimi
            جعفري | Jafari
            هاشمي | Hashemi
            قاسمي | Ghasemi
            قاسمي | Qasimi
            شريف | Sharif
            حداد | Haddad
            نجار | Najjar
            خوري | Khoury
            خوري | Khouri
            درويش | Darwish
            بركات | Barakat
            زيدان | Zidane
            بوتفليقة | Bouteflika
            بنعلي | Benali
            طرابلسي | Trabelsi
            غنوشي | Ghannouchi
            مرزوقي | Marzouki
            """)
    void words_meet(String own, String latin) {
        assertThat(Meeting.of(Token.of(own), Token.of(latin)).isEnough()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            صالحي | Salehi
            موسوي | Mousavi
            خامنئي | Khamenei
            كرزاي | Karzai
            شيرازي | Shirazi
            بغدادي | Baghdadi
            تكريتي | Tikriti
            حلبي | Halabi
            شامي | Shami
            """)
    void words_meet_as_well(String own, String latin) {
        assertThat(Meeting.of(Token.of(own), Token.of(latin)).isEnough()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            محمدي | Karimi
            حداد | Najjar
            خوري | Shami
            درويش | Mansour
            بركات | Halabi
            جعفري | Hashemi
            قاسمي | Rahimi
            سليماني | Mousavi
            شريف | Zidane
            بغدادي | Tikriti
            موسوي | Salehi
            حلبي | Khoury
            """)
    void words_do_not_meet(String own, String latin) {
        assertThat(Meeting.of(Token.of(own), Token.of(latin)).isEnough()).isFalse();
    }
}
