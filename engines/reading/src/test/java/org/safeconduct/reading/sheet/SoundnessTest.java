package org.safeconduct.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.reading.Page.Box;
import org.safeconduct.reading.Page.Line;
import org.safeconduct.reading.Page.Word;

class SoundnessTest {
    private static final String SENTENCE = "On the evening of the third of March two men came to our door and asked.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.0 | 1 | true  | a typed page
            0.0 | 0 | false | a page without words
            0.3 | 1 | true  | a typed page with a picture
            1.0 | 1 | false | a heading on a scan
            1.0 | 8 | true  | a scan with a layer of text
            """)
    void a_layer_has_to_say_enough_for_what_the_page_is(double pictured, int sentences, boolean enough, String words) {
        assertThat(Soundness.isEnough(lines(SENTENCE.repeat(sentences)), pictured))
                .as(words)
                .isEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Вeчeрoм трeтьeгo мaртa двoe пришли к нaшeму дoму и cпрocили мoeгo брaтa | false | Latin among Cyrillic
            Вечером третьего марта двое пришли к нашему дому и спросили моего брата  | true  | Cyrillic
            \ufffd\ufffd\ufffd \ufffd\ufffd \ufffd\ufffd\ufffd\ufffd a b \ufffd      | false | lost codes
            GPS A-123 2022-03-03 A4                                                  | true  | numbers
            """)
    void a_layer_of_letters_under_wrong_codes_is_not_believed(String text, boolean sound, String words) {
        assertThat(Soundness.isEnough(lines(text), 0)).as(words).isEqualTo(sound);
    }

    private static List<Line> lines(String text) {
        var words = Stream.of(text.strip().split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> new Word(word, new Box(0, 0, 1, 1), 100))
                .toList();
        return List.of(new Line(1, words));
    }
}
