package org.safeconduct.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Харків             | Cyrl
        Comayagua          | Latn
        تهران              | Arab
        ירושלים            | Hebr
        თბილისი            | Geor
        Երևան              | Armn
        দাকা               | Beng
        दिल्ली              | Deva
        ਅੰਮ੍ਰਿਤਸਰ             | Guru
        አዲስ አበባ            | Ethi
        ရန်ကုန်              | Mymr
        กรุงเทพ             | Thai
        서울                | Kore
        北京市               | Hans
        東京へ行きます         | Jpan
        """)
    void a_name_tells_its_script(String name, String script) {
        assertThat(Scripts.find(name)).hasValue(script);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Харків (Kharkiv), Україна              | Cyrl
        COPY of a report on Харків             | Latn
        漢字ばかりの文章では仮名が少しだけ        | Jpan
        """)
    void the_script_of_most_letters_counts(String text, String script) {
        assertThat(Scripts.find(text)).hasValue(script);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12.03.2022", "№ 5-127/2022", "—", "☎ ✉"})
    void what_has_no_letters_has_no_script(String text) {
        assertThat(Scripts.find(text)).isEmpty();
    }
}
