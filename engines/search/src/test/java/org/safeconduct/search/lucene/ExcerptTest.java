package org.safeconduct.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.search.Answer.Piece;
import org.safeconduct.search.Answer.Term;
import org.safeconduct.search.Language;

class ExcerptTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Title/one two three        ; two          ; 0:1-1
            Title/one two three        ; two three    ; 0:1-2
            Title/one two/three four   ; two/three    ; 0:1-1 1:0-0
            Title/one two/three four   ; four         ; 1:1-1
            Police/one                 ; Police       ; -1:0-0
            The Police/one             ; Police       ; -1:1-1
            Title/  one   two          ; two          ; 0:1-1
            Title//one                 ; one          ; 1:0-0
            Title/one-two three        ; two          ; 0:0-0
            Title/(one) two            ; one          ; 0:0-0
            Title/a b/c d/e f          ; b/c d/e      ; 0:1-1 1:0-1 2:0-0
            """)
    void says_on_which_line_and_word_it_stands(String text, String found, String marks) {
        assertThat(excerpt(text, found).marks().stream()
                        .map(mark -> mark.line() + ":" + mark.first() + "-" + mark.last())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(marks);
    }

    @Test
    void shows_the_title_apart_from_the_passage() {
        var excerpt = excerpt("The police/saw the police", "police");
        assertThat(excerpt.title()).containsExactly(new Piece("The ", false), new Piece("police", true));
        assertThat(excerpt.passage()).containsExactly(new Piece("saw the ", false), new Piece("police", true));
    }

    @Test
    void has_no_passage_where_there_is_only_a_title() {
        assertThat(excerpt("The police", "police").passage()).isEmpty();
    }

    @Test
    void begins_a_text_at_its_front_when_only_the_title_answers() {
        assertThat(words(excerpt("Police/" + "word ".repeat(200), "Police").passage()))
                .startsWith("word word")
                .hasSizeLessThan(260);
    }

    @Test
    void cuts_no_word() {
        String passage = words(excerpt("T/" + "wonderful ".repeat(40) + "police " + "marvellous ".repeat(40), "police")
                .passage());
        assertThat(passage.strip().split(" ")).containsOnly("wonderful", "police", "marvellous");
    }

    @Test
    void puts_spaces_for_the_ends_of_lines() {
        assertThat(words(excerpt("T/one/two", "two").passage())).isEqualTo("one two");
    }

    @Test
    void loses_no_letter_of_a_short_text() {
        String text = "One, two; (three) four… five";
        assertThat(words(excerpt("T/" + text, "three").passage())).isEqualTo(text);
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }

    /// Every place where the words stand, `/` for the end of a line.
    private static Excerpt excerpt(String text, String words) {
        String lines = text.replace('/', '\n');
        String wanted = words.replace('/', '\n');
        var spans = new ArrayList<Span>();
        for (int at = lines.indexOf(wanted); at >= 0; at = lines.indexOf(wanted, at + 1)) {
            spans.add(new Span(at, at + wanted.length(), new Term(words, words, Language.OTHER)));
        }
        return new Excerpt(lines, spans);
    }
}
