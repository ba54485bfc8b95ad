package org.safeconduct.packet.typeset.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.typeset.press.Compositor.Run;
import org.safeconduct.packet.typeset.press.Style.Cut;

class BreakerTest {
    private static final Style STYLE = Style.of(Cut.REGULAR, 10);

    private final PDDocument document = new PDDocument();
    private final Typecase typecase = new Typecase(document);

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # at spaces, which go
            the first arrest and the second one | the first arrest and the / second one
            # after a hyphen or a slash between letters
            a well-founded fear of persecution-like | a well-founded fear of / persecution-like
            one two three four or/and five six | one two three four or/ / and five six
            # never inside a number
            he was given number 241-555-013 | he was given number / 241-555-013
            # a hyphen in an address is not a place to break
            see the page https://a.example/b-c | see the page / https://a.example/b-c
            """)
    void a_line_breaks(String text, String lines) {
        assertThat(String.join(" / ", broken(text, Measure.left(107, 12)))).isEqualTo(lines);
    }

    @Test
    void a_word_wider_than_the_measure_is_broken_where_it_has_to_be() {
        var lines = broken("X".repeat(50), Measure.left(100, 12));
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(String.join("", lines)).isEqualTo("X".repeat(50));
    }

    @Test
    void a_measure_too_narrow_for_one_letter_still_ends() {
        assertThat(broken("abc", Measure.left(1, 12))).containsExactly("a", "b", "c");
    }

    @Test
    void a_line_feed_ends_a_line() {
        assertThat(broken("one\ntwo\n\nfour", Measure.left(300, 12))).containsExactly("one", "two", "", "four");
    }

    @Test
    void a_no_break_space_holds_its_words_together() {
        assertThat(broken("counted from November\u00a023, 2026", Measure.left(100, 12)))
                .containsExactly("counted from", "November\u00a023, 2026");
    }

    @Test
    void nothing_gives_no_lines() {
        assertThat(broken("", Measure.left(100, 12))).isEmpty();
    }

    @Test
    void centred_lines_come_out_of_nearly_equal_length() {
        var lines = new Breaker(
                        typecase,
                        List.of(new Run("Application for Asylum and for Withholding of Removal With Evidence", STYLE)))
                .lines(Measure.center(240, 12));
        assertThat(lines).hasSize(2);
        assertThat(Math.abs(lines.get(0).width() - lines.get(1).width())).isLessThan(50);
    }

    @Test
    void no_line_is_wider_than_its_measure() {
        var text = "Постановление об отказе в возбуждении уголовного дела от 17 февраля 2024 года ".repeat(8);
        assertThat(new Breaker(typecase, List.of(new Run(text, STYLE))).lines(Measure.left(133, 12)))
                .allMatch(line -> line.width() <= 133);
    }

    @Test
    void a_word_in_another_script_is_one_strip_in_its_own_face() {
        var line = new Breaker(typecase, List.of(new Run("Name שלום עולם", STYLE)))
                .lines(Measure.left(300, 12))
                .getFirst();
        assertThat(line.strips()).hasSize(2);
        assertThat(line.strips().get(0).face()).isNotSameAs(line.strips().get(1).face());
    }

    @Test
    void runs_of_two_styles_share_a_line() {
        var line = new Breaker(typecase, List.of(new Run("bold ", STYLE), new Run("plain", STYLE.withSize(8))))
                .lines(Measure.left(300, 12))
                .getFirst();
        assertThat(line.strips()).extracting(strip -> strip.style().size()).containsExactly(10f, 8f);
    }

    private List<String> broken(String text, Measure measure) {
        return new Breaker(typecase, List.of(new Run(text, STYLE)))
                .lines(measure).stream()
                        .map(line -> line.strips().stream().map(Strip::text).collect(Collectors.joining()))
                        .toList();
    }
}
