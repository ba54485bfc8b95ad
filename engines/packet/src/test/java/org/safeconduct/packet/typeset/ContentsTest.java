package org.safeconduct.packet.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.filing.Exhibit;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.typeset.press.Press;

class ContentsTest {
    private static final Filing APPLICATION = Cast.application();
    private static final Piece CONTENTS = new Piece.Contents();
    private static final String PRINTED = Printer.text(APPLICATION, CONTENTS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # in front of the exhibits, named in full
            Form I-589, Application for Asylum and for Withholding of Removal 3–9
            # tab, title, and its pages from the divider on
            B IDENTITY DOCUMENTS 18–39
            # letter and number, title, pages
            B-1 Internal passport of the respondent 19–25
            # date and source, and that the translation is there
            May 6, 2014  ·  Department of Internal Affairs, Yaroslavl  ·  with English translation and certificate
            November 12, 2026  ·  with certificate of interpretation
            # a date keeps its doubt
            About June 2025  ·  with English translation and certificate
            # a publication is filed in part and says so (DOC-15)
            excerpt, pages 1–12 of the original
            Certificate of service 92–98
            """)
    void a_line_says(String line) {
        assertThat(PRINTED).contains(line);
    }

    @Test
    void typewriter_quotes_become_those_of_print() {
        assertThat(Printer.running(APPLICATION, CONTENTS)).contains("“participation in an unauthorised assembly”");
    }

    @Test
    void a_motion_and_its_order_stand_around_the_exhibits() {
        assertThat(Printer.text(Cast.motion(), CONTENTS))
                .containsSubsequence(
                        "Respondent’s Motion to Continue", "A DECLARATION", "Proposed order", "Certificate");
    }

    @Test
    void a_split_filing_says_in_which_part() {
        var index = Cast.numbered(APPLICATION).withVolumes(Cast.volumes(40, 70, 98));
        var text = Printer.text(new Stationery().typeset(APPLICATION, index), CONTENTS);
        assertThat(text).contains("PART, PAGE", "Part 1, 19–25", "Part 2, 48–54", "Part 3, 92–98");
    }

    @Test
    void a_long_table_repeats_its_heading_on_every_page() {
        var filing = Cast.withExhibits(
                APPLICATION,
                IntStream.range(0, 8)
                        .boxed()
                        .flatMap(i -> Cast.exhibits().stream())
                        .toList());
        var pieces = Printer.print("contents", filing, Cast.numbered(filing));
        var printed = pieces.find(CONTENTS).orElseThrow();
        try (var read = ReadBack.of(pieces.pdf())) {
            assertThat(printed.pages()).isGreaterThan(5);
            assertThat(IntStream.range(1, printed.pages()).mapToObj(page -> read.text(printed.first() + page, 1)))
                    .allMatch(text ->
                            text.contains("TABLE OF CONTENTS, CONTINUED") && text.contains("TAB DOCUMENT PAGE"));
        }
    }

    @Test
    void a_tab_is_never_left_alone_at_the_foot_of_a_page() {
        var filing = Cast.withExhibits(
                APPLICATION,
                IntStream.range(0, 8)
                        .boxed()
                        .flatMap(i -> Cast.exhibits().stream())
                        .toList());
        var pieces = new Stationery().typeset(filing, Cast.numbered(filing));
        for (var area : areas(pieces, Target.Tab.class)) {
            var first = new Target.Paper(((Target.Tab) area.target()).exhibit(), 0);
            assertThat(pieces.areas(area.page()))
                    .anyMatch(other -> other.target().equals(first));
        }
    }

    @Test
    void every_entry_is_a_link() {
        var index = Cast.numbered(APPLICATION);
        var pieces = new Stationery().typeset(APPLICATION, index);
        int contents = pieces.find(CONTENTS).orElseThrow().first();
        var linked = IntStream.range(
                        contents, contents + pieces.find(CONTENTS).orElseThrow().pages())
                .mapToObj(pieces::areas)
                .flatMap(List::stream)
                .map(Pieces.Area::target)
                .toList();
        assertThat(linked)
                .isEqualTo(index.entries().stream().map(Index.Entry::target).toList());
    }

    @Test
    void a_link_covers_its_own_line_and_no_other() {
        var index = Cast.numbered(APPLICATION);
        var pieces = new Stationery().typeset(APPLICATION, index);
        try (var press = new Press();
                var read = ReadBack.of(pieces.pdf())) {
            var entries = new Entries(new Copy(press.compositor(), Wording.english(), APPLICATION, index));
            for (var area : areas(pieces, Target.Paper.class)) {
                var paper = (Target.Paper) area.target();
                String line = entries.label(paper)
                        + Punctuation.dressed(entries.title(paper))
                        + entries.pages(index.find(paper).orElseThrow())
                        + Punctuation.dressed(entries.details(paper));
                assertThat(packed(read.textIn(area))).isEqualTo(packed(line));
            }
        }
    }

    @Test
    void a_filing_with_one_exhibit_and_no_numbers_can_be_printed() {
        var filing = Cast.withExhibits(APPLICATION, List.of(new Exhibit("Letter", List.of())));
        var pieces = new Stationery().typeset(filing, Index.unnumbered(List.of(new Target.Tab(0))));
        assertThat(Printer.text(pieces, CONTENTS)).endsWith("A LETTER\n");
    }

    private static String packed(String words) {
        return words.replaceAll("[\\s\u00a0]", "");
    }

    private static List<Pieces.Area> areas(Pieces pieces, Class<? extends Target> kind) {
        var printed = pieces.find(CONTENTS).orElseThrow();
        return IntStream.range(printed.first(), printed.first() + printed.pages())
                .mapToObj(pieces::areas)
                .flatMap(List::stream)
                .filter(area -> kind.isInstance(area.target()))
                .toList();
    }
}
