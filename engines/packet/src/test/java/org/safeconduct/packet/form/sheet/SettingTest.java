package org.safeconduct.packet.form.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingTest {
    private static final String REFERENCE = "See Supplement B.";

    private PDDocument document;
    private Ink ink;

    @BeforeEach
    void open() {
        document = new PDDocument();
        ink = Ink.forPrint(document);
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void a_short_answer_stands_in_nine_points() {
        assertThat(Setting.line("Sokolov", line(120, 0), ink)).isEqualTo(new Setting(9, List.of("Sokolov"), ""));
    }

    @Test
    void a_longer_answer_is_set_smaller_before_it_is_sent_away() {
        var box = line(ink.width("Verkhnyaya Pyshma, Russia", 8) + 5, 0);
        assertThat(Setting.line("Verkhnyaya Pyshma, Russia", box, ink).size()).isEqualTo(8);
    }

    @Test
    void an_answer_too_long_for_the_smallest_letters_is_left_over_whole() {
        var setting = Setting.line("Verkhnyaya Pyshma, Russia", line(40, 0), ink);
        assertThat(setting.lines()).isEmpty();
        assertThat(setting.rest()).isEqualTo("Verkhnyaya Pyshma, Russia");
    }

    @Test
    void the_limit_of_letters_that_a_form_sets_is_kept() {
        assertThat(Setting.line("Suite 4", line(400, 6), ink).isWhole()).isFalse();
        assertThat(Setting.line("Ste 4", line(400, 6), ink).isWhole()).isTrue();
    }

    @Test
    void an_account_that_fits_is_kept_whole() {
        var setting = Setting.text(sentences(4), lines(100), ink, REFERENCE);
        assertThat(setting.isWhole()).isTrue();
        assertThat(setting.words()).doesNotContain(REFERENCE);
    }

    @Test
    void an_account_that_does_not_fit_ends_with_a_sentence_and_the_reference() {
        var setting = Setting.text(sentences(60), lines(60), ink, REFERENCE);
        assertThat(setting.words().replace('\n', ' ')).endsWith("and he wrote it down. " + REFERENCE);
        assertThat(setting.rest()).startsWith("Sentence ");
    }

    @Test
    void box_and_rest_together_are_the_account() {
        var setting = Setting.text(sentences(60), lines(60), ink, REFERENCE);
        var kept = setting.words().replace('\n', ' ').replace(" " + REFERENCE, "");
        assertThat(kept + " " + setting.rest()).isEqualTo(sentences(60));
    }

    @Test
    void a_sentence_longer_than_the_box_is_broken_between_words() {
        var endless = "and then ".repeat(300).strip();
        var setting = Setting.text(endless, lines(40), ink, REFERENCE);
        assertThat(setting.words().replace('\n', ' ')).endsWith(REFERENCE);
        assertThat(setting.rest()).matches("(and|then) .* then");
    }

    @Test
    void lines_are_no_wider_than_their_box() {
        var setting = Setting.text(sentences(9), lines(120), ink, REFERENCE);
        assertThat(setting.lines()).allMatch(line -> ink.width(line, setting.size()) <= 200 - 2 * Setting.INSET);
    }

    @Test
    void letters_of_other_alphabets_have_a_width() {
        assertThat(ink.width("Соколов", 9)).isGreaterThan(20);
        assertThat(ink.width("صباح", 9)).isGreaterThan(5);
    }

    private static String sentences(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "Sentence " + i + " was read to me and he wrote it down.")
                .collect(Collectors.joining(" "));
    }

    private static Box line(float width, int longest) {
        return new Box("line", "", Box.Kind.LINE, 1, new PDRectangle(width, 14), longest, 0, List.of());
    }

    private static Box lines(float height) {
        return new Box("lines", "", Box.Kind.LINES, 1, new PDRectangle(200, height), 0, 0, List.of());
    }
}
