package org.safeconduct.packet.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.packet.filing.DocumentKind;
import org.safeconduct.packet.filing.Exhibit;
import org.safeconduct.packet.filing.Filing;

/// What holds for every page, whatever is printed on it.
class PagesTest {
    private static final float MARGIN = 54;
    private static final float LEFT_FREE_FOR_THE_NUMBER = 0.6f * 72;

    private static final List<Named<Filing>> FILINGS = List.of(
            Named.of("plain-application", Cast.application()),
            Named.of("plain-motion", Cast.motion()),
            Named.of(
                    "thirty-respondents",
                    Cast.withTitle(
                            Cast.withRespondents(Cast.motion(), Cast.group(30)),
                            "Motion ".repeat(120).strip())),
            Named.of("endless-titles", Cast.withExhibits(Cast.application(), endless())));
    private static final List<Named<Pieces>> PRINTED = FILINGS.stream()
            .map(filing -> Named.of(filing.getName(), print(filing)))
            .toList();

    static List<Named<Filing>> filings() {
        return FILINGS;
    }

    static List<Named<Pieces>> printed() {
        return PRINTED;
    }

    private static Pieces print(Named<Filing> filing) {
        return Printer.print(filing.getName(), filing.getPayload(), Cast.numbered(filing.getPayload()));
    }

    /// Ten exhibits whose titles are long, unbreakable or both.
    private static List<Exhibit> endless() {
        var lengthy = Cast.russian(
                "Протокол об административном правонарушении ".repeat(6).strip(),
                DocumentKind.POLICE,
                "2024-02-17",
                "https://example.org/" + "a1b2c3d4".repeat(30));
        var unbroken = Cast.english("X".repeat(300), DocumentKind.OTHER, "2021~", "W".repeat(200));
        List<Exhibit> exhibits = new ArrayList<>(Collections.nCopies(
                9, new Exhibit("Country conditions ".repeat(12).strip(), List.of(lengthy, unbroken))));
        exhibits.add(new Exhibit("Many documents", Collections.nCopies(40, lengthy)));
        return exhibits;
    }

    @ParameterizedTest
    @MethodSource("printed")
    void no_letter_leaves_the_page(Pieces pieces) {
        try (var read = ReadBack.of(pieces.pdf())) {
            for (int page = 0; page < read.pages(); page++) {
                assertThat(read.letters(page))
                        .as("page " + page)
                        .allMatch(letter ->
                                letter.getXDirAdj() >= MARGIN && letter.getXDirAdj() + letter.getWidthDirAdj() <= 612)
                        .allMatch(letter -> letter.getYDirAdj() >= MARGIN && letter.getYDirAdj() <= 792 - MARGIN);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("printed")
    void the_foot_of_every_page_is_free_for_the_page_number(Pieces pieces) {
        try (var read = ReadBack.of(pieces.pdf())) {
            for (int page = 0; page < read.pages(); page += 1 + page / 10) {
                assertThat(read.ink(page, 792 - LEFT_FREE_FOR_THE_NUMBER, 792))
                        .as("page " + page)
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("printed")
    void every_page_is_letter_size_and_has_ink(Pieces pieces) {
        try (var read = ReadBack.of(pieces.pdf())) {
            for (int page = 0; page < read.pages(); page++) {
                var box = read.document().getPage(page).getMediaBox();
                assertThat(box.getWidth()).isEqualTo(612);
                assertThat(box.getHeight()).isEqualTo(792);
                assertThat(read.letters(page)).as("page " + page).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("filings")
    void a_count_of_pages_never_depends_on_the_numbers(Filing filing) {
        var unnumbered = new Stationery().typeset(filing, Index.unnumbered(Cast.targets(filing)));
        var numbered = new Stationery().typeset(filing, Cast.numbered(filing));
        assertThat(numbered.printed()).isEqualTo(unnumbered.printed());
    }
}
