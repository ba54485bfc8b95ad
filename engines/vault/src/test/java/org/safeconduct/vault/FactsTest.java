package org.safeconduct.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {
    private static final List<String> OTHERWISE = List.of(
            "",
            "{",
            "[]",
            "null",
            "{} ",
            " {}",
            "{}{}",
            "{\"a\" :1}",
            "{\"a\":1,}",
            "{,\"a\":1}",
            "{\"a\":1 }",
            "{\"b\":1,\"a\":1}",
            "{\"a\":1,\"a\":1}",
            "{\"a\":01}",
            "{\"a\":-0}",
            "{\"a\":1.0}",
            "{\"a\":1e3}",
            "{\"a\":+1}",
            "{\"a\":NaN}",
            "{\"a\":true}",
            "{\"a\":null}",
            "{\"a\":{}}",
            "{\"a\":[]}",
            "{\"a\":--1}",
            "{\"a\":-}",
            "{\"a\":9007199254740992}",
            "{\"a\":99999999999999999999}",
            "{\"a\":\"\\/\"}",
            "{\"a\":\"\\u0041\"}",
            "{\"a\":\"\\u000a\"}",
            "{\"a\":\"\\u001F\"}",
            "{\"a\":\"\\x\"}",
            "{\"a\":\"\\u00",
            "{\"a\":\"\n\"}",
            "{\"a\":\"x",
            "{a:1}",
            "{'a':1}",
            "\ufeff{}");

    @Test
    void are_written_in_the_order_of_their_names_without_a_space() {
        assertThat(written(Facts.of(Map.of("b", "two", "a", 1, "Z", -7L))))
                .isEqualTo("{\"Z\":-7,\"a\":1,\"b\":\"two\"}");
    }

    @Test
    void nothing_said_is_an_empty_object() {
        assertThat(written(Facts.of(Map.of()))).isEqualTo("{}");
    }

    @Test
    void letters_of_every_script_stand_as_they_are() {
        assertThat(written(Facts.of(Map.of("name", "Соколов 📱")))).isEqualTo("{\"name\":\"Соколов 📱\"}");
    }

    @Test
    void names_are_ordered_by_utf_16_as_the_rfc_asks() {
        // RFC 8785, 3.2.3: a surrogate sorts before U+FB33, although its code point is higher.
        assertThat(written(Facts.of(Map.of("\ufb33", 1, "😂", 2)))).startsWith("{\"😂\"");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            # the letter | as it is written
            34           | \\"
            92           | \\\\
            47           | /
            8            | \\b
            9            | \\t
            10           | \\n
            12           | \\f
            13           | \\r
            0            | \\u0000
            31           | \\u001f
            127          | \u007f
            """)
    void only_what_must_be_escaped_is(int letter, String shown) {
        assertThat(written(Facts.of(Map.of("a", Character.toString(letter))))).isEqualTo("{\"a\":\"" + shown + "\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":0}",
                "{\"a\":-1,\"b\":\"x\"}",
                "{\"a\":9007199254740991}",
                "{\"Ж\":\"я\\n\\u001f😂\"}",
                "{\"a\":\"\\\\\\\"\"}",
                "{\"\":\"\"}",
                "{\"a\":\"/\"}",
                "{\"a\\n\":\"\"}"
            })
    void what_is_canonical_is_read_and_written_again_byte_for_byte(String json) {
        assertThat(Facts.read(bytes(json))).map(FactsTest::written).contains(json);
    }

    @ParameterizedTest
    @FieldSource("OTHERWISE")
    void what_could_be_written_otherwise_is_refused(String json) {
        assertThat(Facts.read(bytes(json))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0xc0, 0xff})
    void bytes_that_are_no_utf_8_are_refused(int broken) {
        var json = bytes("{\"a\":\"?\"}");
        json[6] = (byte) broken;

        assertThat(Facts.read(json)).isEmpty();
    }

    @Test
    void an_encoded_surrogate_is_refused() {
        assertThat(Facts.read(new byte[] {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', ':', '1', '}'}))
                .isEmpty();
    }

    @Test
    void deep_nesting_costs_nothing() {
        assertThat(Facts.read(bytes("{\"a\":".repeat(1_000_000)))).isEmpty();
    }

    @Test
    void no_byte_of_a_record_can_be_changed_into_another_reading() {
        var json = bytes("{\"a\":\"я\\n\",\"b\":-10}");
        for (int place = 0; place < json.length; place++) {
            for (int value = 0; value < 256; value++) {
                var changed = json.clone();
                changed[place] = (byte) value;
                Facts.read(changed)
                        .ifPresent(facts -> assertThat(facts.canonical()).isEqualTo(changed));
            }
        }
    }

    @Test
    void half_a_pair_a_fraction_and_a_number_too_large_are_refused_when_they_are_said() {
        assertThatThrownBy(() -> Facts.of(Map.of("a", "\ud83d"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Facts.of(Map.of("a", 0.5))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Facts.of(Map.of("a", 1L << 53))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void can_be_asked_for_what_they_say() {
        var facts = Facts.of(Map.of("name", "passport.jpg")).with("bytes", 12);

        assertThat(facts.findText("name")).contains("passport.jpg");
        assertThat(facts.findNumber("bytes")).hasValue(12);
        assertThat(facts.findText("bytes")).isEmpty();
        assertThat(facts.findNumber("name")).isEmpty();
    }

    @Test
    void never_print_what_they_say() {
        assertThat(Facts.of(Map.of("name", "Sokolov"))).hasToString("1 facts");
    }

    private static String written(Facts facts) {
        return new String(facts.canonical(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
