package org.safeconduct.packet.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeconduct.packet.filing.Filing;

class StationeryTest {
    private static final Filing APPLICATION = Cast.application();
    private static final Filing MOTION = Cast.motion();

    @Test
    void an_application_has_cover_contents_dividers_certificates_and_proof() {
        var filing = Cast.withExhibits(APPLICATION, Cast.exhibits().subList(0, 2));
        var pieces = Printer.print("application", APPLICATION, Cast.numbered(APPLICATION));
        assertThat(pieces.find(new Piece.Divider(4))).isPresent();
        assertThat(kinds(new Stationery().typeset(filing, Cast.numbered(filing))))
                .containsExactly(
                        new Piece.Cover(),
                        new Piece.Contents(),
                        new Piece.Divider(0),
                        new Piece.Interpretation(0, 0),
                        new Piece.Divider(1),
                        new Piece.Translation(1, 0),
                        new Piece.Translation(1, 1),
                        new Piece.Translation(1, 2),
                        new Piece.Proof());
    }

    @Test
    void a_motion_brings_its_proposed_order() {
        var pieces = Printer.print("motion", MOTION, Cast.numbered(MOTION));
        assertThat(kinds(pieces)).contains(new Piece.Order());
    }

    @Test
    void a_filing_without_service_has_no_proof_of_it() {
        var filing = Cast.withService(APPLICATION, null);
        var index = Index.unnumbered(List.of(new Target.Tab(0)));
        assertThat(kinds(new Stationery().typeset(filing, index))).doesNotContain(new Piece.Proof());
    }

    @Test
    void every_page_belongs_to_one_piece() {
        var pieces = new Stationery().typeset(APPLICATION, Cast.numbered(APPLICATION));
        var pages = pieces.printed().stream()
                .flatMap(one ->
                        IntStream.range(one.first(), one.first() + one.pages()).boxed())
                .toList();
        try (var read = ReadBack.of(pieces.pdf())) {
            assertThat(pages).isEqualTo(IntStream.range(0, read.pages()).boxed().toList());
        }
    }

    @Test
    void numbers_do_not_change_how_many_pages_anything_takes() {
        var unnumbered = new Stationery().typeset(APPLICATION, Index.unnumbered(Cast.targets(APPLICATION)));
        var numbered = new Stationery().typeset(APPLICATION, Cast.numbered(APPLICATION));
        assertThat(numbered.printed()).isEqualTo(unnumbered.printed());
    }

    @Test
    void splitting_adds_covers_and_changes_no_other_count() {
        var whole = Cast.numbered(APPLICATION);
        var split = whole.withVolumes(Cast.volumes(40, 70, 95));
        var pieces = Printer.print("split", APPLICATION, split);
        var others = pieces.printed().stream()
                .filter(one -> !(one.piece() instanceof Piece.Continuation))
                .map(one -> one.piece() + " " + one.pages())
                .toList();
        assertThat(kinds(pieces)).contains(new Piece.Continuation(1), new Piece.Continuation(2));
        assertThat(others)
                .isEqualTo(new Stationery()
                        .typeset(APPLICATION, whole).printed().stream()
                                .map(one -> one.piece() + " " + one.pages())
                                .toList());
    }

    @Test
    void the_same_filing_gives_the_same_bytes() {
        var index = Cast.numbered(APPLICATION);
        assertThat(new Stationery().typeset(APPLICATION, index).pdf())
                .isEqualTo(new Stationery().typeset(APPLICATION, index).pdf());
    }

    @Test
    void a_document_that_is_not_in_the_index_is_named_nowhere_but_among_the_omissions() {
        var left = new Target.Paper(1, 1);
        var targets = Cast.targets(APPLICATION).stream()
                .filter(target -> !target.equals(left))
                .toList();
        var index = Index.unnumbered(targets)
                .withOmissions(List.of(new Index.Omission(left, "The file is locked with a password.")));
        var pieces = Printer.print("draft", APPLICATION, index);
        assertThat(pieces.find(new Piece.Translation(1, 1))).isEmpty();
        assertThat(Printer.text(pieces, new Piece.Contents())).doesNotContain("Certificate of marriage");
        assertThat(Printer.text(pieces, new Piece.Divider(1))).doesNotContain("Certificate of marriage");
        assertThat(Printer.text(pieces, new Piece.Omissions()))
                .contains("NOT INCLUDED IN THIS DRAFT", "B-2", "Certificate of marriage", "locked with a password");
    }

    @Test
    void each_face_is_embedded_once() {
        var pieces = new Stationery().typeset(APPLICATION, Cast.numbered(APPLICATION));
        try (var read = ReadBack.of(pieces.pdf())) {
            assertThat(Fonts.named(read.document())).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(4);
        }
    }

    private static List<Piece> kinds(Pieces pieces) {
        return pieces.printed().stream().map(Pieces.Printed::piece).toList();
    }
}
