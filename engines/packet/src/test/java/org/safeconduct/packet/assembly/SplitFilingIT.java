package org.safeconduct.packet.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A filing over its size limit.
class SplitFilingIT {
    private static final int LIMIT = 1_000_000;

    @TempDir
    static Path folder;

    private static List<Outcome.Volume> volumes = List.of();

    @BeforeAll
    static void assemble() throws IOException {
        var box = new CaseBox(folder).with("limit: 1 MB");
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            var name = "notes" + i + ".pdf";
            box.file(name, noise(i));
            names.add(name);
        }
        var outcome = box.exhibit("First notes", names.get(0), names.get(1), names.get(2))
                .exhibit("Second notes", names.get(3), names.get(4), names.get(5))
                .assemble(folder.resolve("filing.pdf"));
        assertThat(outcome).isInstanceOf(Outcome.Assembled.class);
        volumes = ((Outcome.Assembled) outcome).volumes();
    }

    /// Two pages of text over a picture that hardly compresses.
    private static byte[] noise(int seed) throws IOException {
        var random = new Random(seed);
        var picture = new BufferedImage(400, 500, BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster()
                .setPixels(0, 0, 400, 500, random.ints(200_000, 0, 256).toArray());
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int page = 0; page < 2; page++) {
                var sheet = new PDPage(PDRectangle.LETTER);
                pdf.addPage(sheet);
                try (var content = new PDPageContentStream(pdf, sheet)) {
                    content.drawImage(LosslessFactory.createFromImage(pdf, picture), 100, 200);
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                    content.newLineAtOffset(100, 720);
                    content.showText("Notes " + seed + ", page " + (page + 1));
                    content.endText();
                }
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void no_part_is_over_the_limit() throws IOException {
        for (var volume : volumes) {
            assertThat(Files.size(volume.file())).isEqualTo(volume.bytes()).isLessThanOrEqualTo(LIMIT);
        }
    }

    @Test
    void parts_are_named_by_number() {
        assertThat(volumes).hasSizeGreaterThan(1);
        assertThat(volumes.getFirst().file()).hasFileName("filing_Part1.pdf");
        assertThat(volumes.get(1).file()).hasFileName("filing_Part2.pdf");
    }

    @Test
    void page_numbers_go_on_from_part_to_part() throws IOException {
        int next = 1;
        for (var volume : volumes) {
            for (String page : AssembledFilingIT.texts(volume.file())) {
                assertThat(page.strip().lines().toList().getLast()).isEqualTo(Integer.toString(next++));
            }
        }
    }

    @Test
    void every_part_opens_with_the_caption() throws IOException {
        for (var volume : volumes) {
            assertThat(AssembledFilingIT.texts(volume.file()).getFirst()).contains("A 241-555-013");
        }
    }

    @Test
    void a_smaller_filing_later_leaves_no_old_parts_behind() throws IOException {
        var target = folder.resolve("later/filing.pdf");
        Files.createDirectories(target.getParent());
        Files.writeString(target.resolveSibling("filing_Part1.pdf"), "old");
        Files.writeString(target.resolveSibling("filing_Part2.pdf"), "old");
        new CaseBox(folder).document("a.pdf", 1).exhibit("Identity", "a.pdf").assemble(target);
        assertThat(target.getParent()).isDirectoryNotContaining("glob:**/*_Part*.pdf");
    }
}
