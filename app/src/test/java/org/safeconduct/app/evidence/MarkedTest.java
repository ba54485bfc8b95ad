package org.safeconduct.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.app.evidence.Marked.Piece;
import org.safeconduct.app.evidence.passage.Passage;
import org.safeconduct.app.evidence.reading.Transcript.Print;
import org.safeconduct.app.evidence.reading.Transcript.Sheet;
import org.safeconduct.app.evidence.reading.Transcript.Spot;

/// What is marked on a page, in its text and on its picture.
class MarkedTest {
    private static final List<String> LINES = List.of("Summons to Andriy Sokolov", "to appear at nine");

    @ParameterizedTest
    @CsvSource({"12, 12, 0, 2147483647", "12:3, 12, 3, 3", "12:3-5, 12, 3, 5"})
    void an_address_names_a_line_a_word_or_a_stretch(String written, int line, int first, int last) {
        assertThat(Found.read(written)).contains(new Found(line, first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "x", "1:", "1:2-", "1:-2", "999999", "1:2-3-4", "1:99999"})
    void what_is_no_such_address_marks_nothing(String written) {
        assertThat(Found.read(written)).isEmpty();
    }

    @Test
    void the_words_that_answer_are_marked_as_one_and_no_others() {
        assertThat(marked(90, "1:2-3").pieces(1))
                .containsExactly(new Piece("Summons to", false, false), new Piece("Andriy Sokolov", true, false));
    }

    @Test
    void the_words_that_answer_are_marked_on_the_picture_in_one_stroke() {
        assertThat(marked(90, "1:2-3").foundSpots()).containsExactly(new Spot(2000, 1000, 1900, 100, 90));
    }

    @Test
    void a_whole_line_is_marked_from_its_first_word_to_its_last() {
        assertThat(marked(90, "2").foundSpots()).containsExactly(new Spot(0, 2000, 3900, 100, 90));
    }

    @Test
    void stretches_that_do_not_touch_are_marked_apart() {
        assertThat(marked(90, "1:0", "1:2").foundSpots()).hasSize(2);
    }

    @Test
    void what_is_cited_is_marked_in_its_own_way() {
        var passage = new Passage(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), 1, 2, 2, "", UUID.randomUUID(), Instant.EPOCH);
        var marked = new Marked(sheet(90), List.of(), List.of(passage));
        assertThat(marked.citedSpots()).hasSize(1);
        assertThat(marked.foundSpots()).isEmpty();
        assertThat(marked.pieces(2)).containsExactly(new Piece("to appear at nine", true, false));
    }

    @Test
    void words_that_the_machine_is_unsure_of_are_counted_and_shown() {
        assertThat(marked(40).doubts()).isEqualTo(8);
        assertThat(marked(40).pieces(1)).containsExactly(new Piece("Summons to Andriy Sokolov", false, true));
        assertThat(marked(60).doubts()).isZero();
    }

    @Test
    void what_was_read_before_places_were_kept_is_marked_in_its_text_alone() {
        var old = new Marked(new Sheet(1, LINES, List.of(), null), List.of(new Found(1, 0, 0)), List.of());
        assertThat(old.foundSpots()).isEmpty();
        assertThat(old.pieces(1).getFirst()).isEqualTo(new Piece("Summons", true, false));
    }

    @Test
    void an_address_of_a_line_that_is_not_there_marks_nothing() {
        assertThat(marked(90, "7:0-3").foundSpots()).isEmpty();
    }

    private static Marked marked(int confidence, String... found) {
        return new Marked(
                sheet(confidence),
                Stream.of(found).flatMap(each -> Found.read(each).stream()).toList(),
                List.of());
    }

    private static Sheet sheet(int confidence) {
        return new Sheet(
                1,
                LINES,
                List.of(),
                new Print(confidence, true, List.of(line(1000, confidence), line(2000, confidence)), null));
    }

    private static List<Spot> line(int top, int confidence) {
        return Stream.of(0, 1000, 2000, 3000)
                .map(left -> new Spot(left, top, 900, 100, confidence))
                .toList();
    }
}
