package org.safeconduct.packet.typeset.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.packet.fonts.Typefaces;
import org.safeconduct.packet.typeset.press.Style.Cut;

class KerningTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # glyph pairs and classes of glyphs, Latin
            AV
            To
            LY
            r.
            # Cyrillic
            Ту
            ГА
            """)
    void a_pair_that_gapes_is_drawn_closer(String pair) throws IOException {
        assertThat(kern(Cut.REGULAR, pair)).isNegative();
    }

    @ParameterizedTest
    @CsvSource({"HH", "nn", "12", "00"})
    void an_even_pair_stays_as_it_is(String pair) throws IOException {
        assertThat(kern(Cut.REGULAR, pair)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Cut.class)
    void every_cut_brings_its_own_kerning(Cut cut) throws IOException {
        assertThat(kern(cut, "AV")).isNegative();
    }

    @ParameterizedTest
    @EnumSource(Cut.class)
    void figures_are_all_of_one_width(Cut cut) throws IOException {
        try (var document = new PDDocument();
                TrueTypeFont font = font(cut)) {
            var face = Face.kerned(document, font);
            assertThat("0123456789".chars().mapToObj(Character::toString).map(digit -> width(face, digit)))
                    .containsOnly(width(face, "0"));
        }
    }

    @ParameterizedTest
    @CsvSource({"AVATAR", "Tomorrow", "Сокол"})
    void a_kerned_word_is_as_wide_as_the_operand_that_prints_it(String word) throws IOException {
        try (var document = new PDDocument();
                TrueTypeFont font = font(Cut.REGULAR)) {
            var face = Face.kerned(document, font);
            float printed = 0;
            for (Object piece : face.positioned(word)) {
                printed += piece instanceof String letters ? face.font().getStringWidth(letters) : -(Float) piece;
            }
            assertThat(printed).isCloseTo(face.width(word), within(0.01f));
        }
    }

    private static int kern(Cut cut, String pair) throws IOException {
        try (TrueTypeFont font = font(cut)) {
            var glyphs = font.getUnicodeCmapLookup();
            return Kerning.of(font).between(glyphs.getGlyphId(pair.charAt(0)), glyphs.getGlyphId(pair.charAt(1)));
        }
    }

    private static float width(Face face, String text) {
        try {
            return face.width(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TrueTypeFont font(Cut cut) throws IOException {
        try (InputStream file = Typefaces.openSerif(cut.fileName())) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        }
    }
}
