package org.safeconduct.packet.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
    static Stream<String> keys() {
        return ResourceBundle.getBundle("org.safeconduct.packet.typeset.wording").keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_sentence_fills_its_places_and_keeps_its_apostrophes(String key) {
        var wording = Wording.english();
        var pattern = new MessageFormat(wording.of(key));
        Object[] values = Stream.generate(() -> "x")
                .limit(pattern.getFormatsByArgumentIndex().length)
                .toArray();
        assertThat(wording.of(key, values)).doesNotContain("{", "}", "'").isNotBlank();
    }

    @Test
    void a_form_without_words_of_its_own_is_called_by_its_number() {
        assertThat(Wording.english().has("contents.form.I-999")).isFalse();
        assertThat(Wording.english().of("contents.form", "I-999")).isEqualTo("Form I-999");
    }
}
