package org.safeconduct.packet.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.packet.filing.Filing;

class ProposedOrderTest {
    private static final Filing MOTION = Cast.motion();
    private static final Piece ORDER = new Piece.Order();
    private static final String PRINTED = Printer.running(MOTION, ORDER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                // DOC-18: caption, A-number, both options, judge, service block
                "IMMIGRATION COURT ELOY, ARIZONA",
                "HORBENKO, Mykola Ivanovych",
                "A 241-555-027",
                "In removal proceedings",
                "ORDER OF THE IMMIGRATION JUDGE",
                "Upon consideration of Respondent’s motion to continue the individual hearing, the Court finds:",
                "2. The motion was filed promptly",
                "It is HEREBY ORDERED that the motion be ☐ GRANTED ☐ DENIED because:",
                "☐ Good cause has been established for the motion.",
                "Date Hon. Ruth Alvarado Immigration Judge",
                "CERTIFICATE OF SERVICE This document was served by: ☐ Mail ☐ Personal service ☐ Electronic service",
                "By: Court staff"
            })
    void it_says(String words) {
        assertThat(PRINTED).contains(words);
    }

    @Test
    void it_is_signed_and_dated_by_nobody() {
        assertThat(PRINTED).doesNotContain("/s/").doesNotContain("November 23");
    }

    @Test
    void it_keeps_to_one_page() {
        var pieces = new Stationery().typeset(MOTION, Cast.numbered(MOTION));
        assertThat(pieces.find(ORDER).orElseThrow().pages()).isEqualTo(1);
    }

    @Test
    void every_respondent_is_in_its_caption() {
        var filing = Cast.withRespondents(MOTION, Cast.group(12));
        assertThat(Printer.running(filing, ORDER))
                .contains(filing.respondents().stream()
                        .map(one -> one.aNumber().toString())
                        .toList());
    }
}
