package org.safeconduct.packet.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.filing.Proceeding;

class CoversTest {
    private static final Filing APPLICATION = Cast.application();
    private static final Piece COVER = new Piece.Cover();
    private static final String PRINTED = Printer.running(APPLICATION, COVER);
    private static final String LONG_TITLE = "Respondents' Joint Motion to Consolidate Proceedings, to Advance the"
            + " Individual Hearing, and to Accept the Late Filing of Supplemental Country Conditions Evidence, With"
            + " Declarations of Each Respondent and Twelve Supporting Exhibits";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elena Castellanos",
                "Attorney for Respondent",
                "Sonoran Refuge Law Project",
                "210 E. Pennington Street, Suite 4",
                "Tucson, Arizona 85701",
                "(520) 555-0143",
                "e.castellanos@sonoranrefuge.example",
                "EOIR ID EC245501",
                "State Bar of Arizona No. 031245",
                "Pro bono representation",
                "UNITED STATES DEPARTMENT OF JUSTICE",
                "EXECUTIVE OFFICE FOR IMMIGRATION REVIEW",
                "IMMIGRATION COURT",
                "ELOY, ARIZONA",
                "In the Matter of:",
                "SOKOLOV, Andrei Viktorovich",
                "Соколов Андрей Викторович",
                "A 241-555-013",
                "In removal proceedings",
                "Hon. Ruth Alvarado",
                "December 14, 2026, 8:30 a.m. Individual hearing",
                "November 23, 2026",
                "RESPONDENT’S APPLICATION FOR ASYLUM AND SUPPORTING EVIDENCE"
            })
    void every_field_that_the_court_asks_for_is_on_the_cover(String field) {
        assertThat(PRINTED).contains(field);
    }

    @Test
    void the_fields_come_in_the_order_they_are_read() {
        assertThat(PRINTED)
                .containsSubsequence(
                        "Elena Castellanos",
                        "DETAINED",
                        "IMMIGRATION COURT",
                        "SOKOLOV",
                        "A 241",
                        "In removal",
                        "ASYLUM");
    }

    @ParameterizedTest
    @EnumSource(Proceeding.class)
    void every_kind_of_proceeding_has_its_words(Proceeding proceeding) {
        assertThat(Wording.english().of("proceeding." + proceeding))
                .startsWith("In ")
                .endsWith(" proceedings");
    }

    @Test
    void a_detained_respondent_is_marked_at_the_top_right() {
        var pieces = new Stationery().typeset(APPLICATION, Cast.numbered(APPLICATION));
        try (var read = ReadBack.of(pieces.pdf())) {
            var mark = read.letters(0).stream()
                    .filter(letter -> letter.getFontSizeInPt() > 16)
                    .toList();
            assertThat(mark)
                    .extracting(letter -> letter.getUnicode())
                    .containsExactly("D", "E", "T", "A", "I", "N", "E", "D");
            assertThat(mark).allMatch(letter -> letter.getXDirAdj() > 400 && letter.getYDirAdj() < 100);
        }
    }

    @Test
    void nobody_else_is_marked() {
        assertThat(Printer.text(Cast.released(APPLICATION), COVER)).doesNotContain("DETAINED", "Held at");
    }

    @Test
    void twelve_respondents_and_a_long_title_fit_one_cover() {
        var filing = Cast.withTitle(Cast.withRespondents(APPLICATION, Cast.group(12)), LONG_TITLE);
        var pieces = Printer.print("twelve", filing, Cast.numbered(filing));
        assertThat(pieces.find(COVER).orElseThrow().pages()).isEqualTo(1);
        assertThat(Printer.text(pieces, COVER))
                .contains(filing.respondents().stream()
                        .map(one -> one.aNumber().toString())
                        .toList());
    }

    @Test
    void forty_respondents_go_on_over_the_page_and_nobody_is_lost() {
        var filing = Cast.withRespondents(APPLICATION, Cast.group(40));
        var pieces = Printer.print("forty", filing, Cast.numbered(filing));
        assertThat(Printer.text(pieces, COVER))
                .contains(filing.respondents().stream()
                        .map(one -> one.aNumber().toString())
                        .toList());
    }

    @Nested
    class NamesInOtherAlphabets {
        private final String cover =
                Printer.text(Cast.withRespondents(APPLICATION, List.of(Cast.reza(), Cast.maria())), COVER);

        @Test
        void a_persian_name_is_read_from_the_right_with_its_letters_joined() {
            assertThat(Normalizer.normalize(cover, Normalizer.Form.NFKC)).contains("محمد رضا", "خراسانی");
        }

        @Test
        void a_long_name_is_broken_at_a_space_and_loses_nothing() {
            assertThat(cover.replaceAll("\\s+", " "))
                    .contains("HERNÁNDEZ QUIROZ DE LA SANTÍSIMA TRINIDAD Y DEL ROSARIO, María Guadalupe Concepción");
        }
    }

    @Nested
    class OfASplitFiling {
        private final Pieces pieces =
                new Stationery().typeset(APPLICATION, Cast.numbered(APPLICATION).withVolumes(Cast.volumes(40, 70, 95)));

        @Test
        void the_first_part_says_so() {
            assertThat(Printer.text(pieces, COVER)).contains("PART 1 OF 3", "Pages 1–40", "Exhibits A–C");
        }

        @Test
        void a_further_part_has_a_cover_with_the_same_caption_and_its_own_range() {
            assertThat(Printer.text(pieces, new Piece.Continuation(2)))
                    .contains("SOKOLOV, Andrei Viktorovich", "DETAINED", "PART 3 OF 3", "Pages 71–95", "Exhibits D–E");
        }

        @Test
        void every_cover_is_one_page() {
            assertThat(IntStream.of(1, 2).mapToObj(Piece.Continuation::new))
                    .allMatch(piece -> pieces.find(piece).orElseThrow().pages() == 1);
        }
    }
}
