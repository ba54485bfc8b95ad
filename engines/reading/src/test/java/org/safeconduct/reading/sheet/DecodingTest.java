package org.safeconduct.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-8        | Вечером третьего марта, 3 пришли к нам. Їжак і ґанок.
            UTF-16       | Вечером третьего марта, 3 пришли к нам.
            windows-1251 | Вечером третьего марта, 3 пришли к нам, в наш дом.
            KOI8-U       | Вечером третьего марта, 3 пришли к нам, в наш дом.
            IBM866       | Вечером третьего марта, 3 пришли к нам, в наш дом.
            windows-1252 | El policía dijo que mañana volvería a la comisaría con señor Muñoz.
            US-ASCII     | On the evening of the third of March.
            """)
    void the_code_of_a_text_is_found_out(String charset, String text) {
        assertThat(Decoding.text(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @Test
    void the_mark_at_its_head_is_no_part_of_a_text() {
        assertThat(Decoding.text("\ufeffДень".getBytes(StandardCharsets.UTF_8))).isEqualTo("День");
    }
}
