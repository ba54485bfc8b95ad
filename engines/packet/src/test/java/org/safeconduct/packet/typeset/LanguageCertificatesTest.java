package org.safeconduct.packet.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.packet.filing.Document;
import org.safeconduct.packet.filing.DocumentKind;
import org.safeconduct.packet.filing.Exhibit;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.filing.Signature;
import org.safeconduct.packet.filing.Translation;

class LanguageCertificatesTest {
    @Nested
    class OfTranslation {
        private static final Piece PIECE = new Piece.Translation(0, 0);
        private static final String SUMMONS = "Summons to questioning";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    // LANG-02: both statements of 8 CFR 1003.33
                    "I, Irina Petrova, certify that I am competent to translate from Russian into English.",
                    "true and accurate to the best of my abilities",
                    // LANG-03: what it speaks for, and how to reach the translator
                    "1. Summons to questioning",
                    "Irina Petrova Translator 77 Mesquite Lane Tucson, Arizona 85701 Telephone (520) 555-0188",
                    // whose case it belongs to
                    "SOKOLOV, Andrei Viktorovich A 241-555-013"
                })
        void it_says(String words) {
            assertThat(Printer.running(filing(Cast.signed("Irina Petrova"), SUMMONS), PIECE))
                    .contains(words);
        }

        @Test
        void a_certificate_for_several_documents_lists_each() {
            assertThat(Printer.running(filing(Cast.signed("Irina Petrova"), SUMMONS, "Ruling of the court"), PIECE))
                    .contains("each of the documents", "1. Summons to questioning", "2. Ruling of the court");
        }

        @Test
        void a_signed_one_shows_the_signature_and_its_date() {
            assertThat(Printer.running(filing(Cast.signed("Irina Petrova"), SUMMONS), PIECE))
                    .contains("/s/ Irina Petrova", "November 23, 2026");
        }

        @Test
        void one_that_nobody_signed_leaves_both_lines_empty() {
            assertThat(Printer.running(filing(Cast.unsigned("Irina Petrova"), SUMMONS), PIECE))
                    .contains("Irina Petrova Translator", "Date")
                    .doesNotContain("/s/", "2026");
        }

        @Test
        void one_signed_without_a_date_leaves_the_date_to_the_pen() {
            assertThat(Printer.running(filing(new Signature("Irina Petrova", null, true), SUMMONS), PIECE))
                    .contains("/s/ Irina Petrova")
                    .doesNotContain("2026");
        }

        @Test
        void a_certificate_that_comes_as_a_file_is_not_written_again() {
            var file = new Translation.Certificate(
                    Path.of("certificate.pdf"), Cast.IRINA, "ru", Cast.signed("Irina Petrova"), List.of(SUMMONS));
            var filing = with(Cast.translated(SUMMONS, DocumentKind.POLICE, null, null, file));
            var pieces = new Stationery().typeset(filing, Cast.numbered(filing));
            assertThat(pieces.find(PIECE)).isEmpty();
        }

        @Test
        void sixty_documents_go_on_over_the_page_under_the_name_of_the_case() {
            var titles = IntStream.range(0, 60)
                    .mapToObj(i -> "Letter of the prosecutor, number " + i)
                    .toArray(String[]::new);
            var filing = filing(Cast.signed("Irina Petrova"), titles);
            var pieces = Printer.print("sixty", filing, Cast.numbered(filing));
            var printed = pieces.find(PIECE).orElseThrow();
            assertThat(printed.pages()).isEqualTo(3);
            try (var read = ReadBack.of(pieces.pdf())) {
                assertThat(read.text(printed.first() + 2, 1))
                        .startsWith("SOKOLOV, Andrei Viktorovich A 241-555-013")
                        .contains("/s/ Irina Petrova", "Telephone");
            }
        }

        private static Filing filing(Signature signature, String... covers) {
            var certificate = new Translation.Certificate(null, Cast.IRINA, "ru", signature, List.of(covers));
            return with(Cast.translated(SUMMONS, DocumentKind.POLICE, null, null, certificate));
        }
    }

    @Nested
    class OfInterpretation {
        private static final Piece PIECE = new Piece.Interpretation(0, 0);

        @ParameterizedTest
        @ValueSource(
                strings = {
                    // LANG-04: four statements
                    "1. I read the whole document to Andrei Sokolov in Russian, a language that Andrei Sokolov"
                            + " understands.",
                    "2. Andrei Sokolov told me, before signing, that the document as I read it was understood.",
                    "3. I am competent to interpret between English and Russian.",
                    "4. My interpretation of the document was true and accurate to the best of my abilities.",
                    "“Declaration of Andrei Sokolov,” signed by Andrei Sokolov:",
                    "Irina Petrova Interpreter 77 Mesquite Lane"
                })
        void it_says(String words) {
            assertThat(Printer.running(with(Cast.declaration(Cast.signed("Irina Petrova"))), PIECE))
                    .contains(words);
        }

        @Test
        void one_that_nobody_signed_waits_for_the_pen() {
            assertThat(Printer.running(with(Cast.declaration(Cast.unsigned("Irina Petrova"))), PIECE))
                    .doesNotContain("/s/");
        }
    }

    private static Filing with(Document document) {
        return Cast.withExhibits(Cast.application(), List.of(new Exhibit("Papers", List.of(document))));
    }
}
