package org.safeconduct.packet.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.filing.DocumentKind;
import org.safeconduct.packet.filing.Exhibit;
import org.safeconduct.packet.filing.Filing;

class DividersTest {
    private static final Filing APPLICATION = Cast.application();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # rule DOC-05
            0, A
            25, Z
            26, AA
            27, BB
            51, ZZ
            52, AAA
            """)
    void an_exhibit_has_the_letter_of_its_place(int place, String letter) {
        assertThat(Exhibit.letter(place)).isEqualTo(letter);
    }

    @Test
    void a_divider_says_what_is_behind_it_and_where() {
        assertThat(Printer.text(APPLICATION, new Piece.Divider(1)))
                .containsSubsequence(
                        "EXHIBIT",
                        "Identity documents",
                        "B-1 Internal passport of the respondent 19–25",
                        "B-2 Certificate of marriage to Marina Sokolova 26–32",
                        "B-3 Birth certificate of Polina Sokolova 33–39");
    }

    @Test
    void the_documents_of_a_divider_are_links() {
        var pieces = new Stationery().typeset(APPLICATION, Cast.numbered(APPLICATION));
        int page = pieces.find(new Piece.Divider(3)).orElseThrow().first();
        assertThat(pieces.areas(page))
                .extracting(Pieces.Area::target)
                .containsExactly(new Target.Paper(3, 0), new Target.Paper(3, 1));
    }

    @Test
    void the_letter_stands_large_on_the_page_and_small_at_the_right_edge() {
        assertThat(letters(APPLICATION, 2))
                .anyMatch(letter -> is(letter, "C") && letter.getFontSizeInPt() > 100)
                .anyMatch(letter -> is(letter, "C") && letter.getXDirAdj() > 570);
    }

    @Test
    void tabs_at_the_edge_step_down_from_exhibit_to_exhibit() {
        assertThat(edge(APPLICATION, 1)).isGreaterThan(edge(APPLICATION, 0) + 40);
    }

    @Test
    void the_thirtieth_exhibit_still_has_its_tab_on_the_page() {
        List<Exhibit> thirty = new ArrayList<>(Collections.nCopies(
                30, new Exhibit("Letters", List.of(Cast.english("Letter", DocumentKind.CORRESPONDENCE, null, null)))));
        var filing = Cast.withExhibits(APPLICATION, thirty);
        assertThat(Printer.text(filing, new Piece.Divider(29))).contains("DD-1 Letter");
        assertThat(edge(filing, 29)).isBetween(60f, 740f);
    }

    @Test
    void a_list_too_long_for_one_divider_goes_on_with_the_tab_beside_it() {
        var many = Collections.nCopies(30, Cast.english("Photograph", DocumentKind.PHOTOGRAPH, null, null));
        var filing = Cast.withExhibits(APPLICATION, List.of(new Exhibit("Photographs", many)));
        var pieces = Printer.print("long-divider", filing, Cast.numbered(filing));
        var divider = pieces.find(new Piece.Divider(0)).orElseThrow();
        assertThat(divider.pages()).isEqualTo(2);
        assertThat(Printer.text(pieces, new Piece.Divider(0))).contains("A-30 Photograph");
    }

    private static float edge(Filing filing, int exhibit) {
        return letters(filing, exhibit).stream()
                .filter(letter -> letter.getXDirAdj() > 570)
                .findFirst()
                .orElseThrow()
                .getYDirAdj();
    }

    private static List<TextPosition> letters(Filing filing, int exhibit) {
        var pieces = new Stationery().typeset(filing, Cast.numbered(filing));
        try (var read = ReadBack.of(pieces.pdf())) {
            return read.letters(
                    pieces.find(new Piece.Divider(exhibit)).orElseThrow().first());
        }
    }

    private static boolean is(TextPosition letter, String text) {
        return letter.getUnicode().equals(text);
    }
}
