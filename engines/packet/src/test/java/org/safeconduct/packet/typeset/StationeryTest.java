package org.safeconduct.packet.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StationeryTest {
    @Test
    void an_application_has_cover_contents_dividers_certificates_and_proof() {
        var filing = Cast.withExhibits(Cast.application(), Cast.exhibits().subList(0, 1));
        var pieces = Printer.print("application", filing, Cast.numbered(filing));
        assertThat(pieces.printed().stream().map(Pieces.Printed::piece))
                .containsExactly(
                        new Piece.Cover(),
                        new Piece.Contents(),
                        new Piece.Divider(0),
                        new Piece.Interpretation(0, 0),
                        new Piece.Proof());
    }
}
