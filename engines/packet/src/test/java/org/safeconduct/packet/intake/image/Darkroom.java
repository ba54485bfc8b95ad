package org.safeconduct.packet.intake.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.safeconduct.packet.intake.kind.FileKind;
import org.safeconduct.packet.intake.rendition.Rendition;
import org.safeconduct.packet.intake.rendition.Source;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Makes pictures for tests, has them put on pages, and looks at what became of them.
record Darkroom(Path folder) {
    static final String NAME = "photos/door.jpg";

    Rendition render(FileKind kind, Path file) throws IOException, UnreadableException {
        var scratch = Files.createTempDirectory(folder, "scratch");
        return new ImagePages(kind).render(new Source(file, NAME, scratch, List.of("en")));
    }

    void refuses(FileKind kind, Path file, String rule) {
        assertThatThrownBy(() -> render(kind, file)).isInstanceOfSatisfying(UnreadableException.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(refusal.words()).startsWith(NAME);
        });
    }

    Path write(String format, BufferedImage image) throws IOException {
        var file = folder.resolve("picture." + format);
        assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
        return file;
    }

    static BufferedImage door(int type) {
        var image = new BufferedImage(300, 200, type);
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 300; x++) {
                image.setRGB(x, y, color(x / 300.0, y / 200.0).getRGB());
            }
        }
        return image;
    }

    /// Red in the upper left quarter, then green, blue, black.
    static Color color(double across, double down) {
        if (down < 0.5) {
            return across < 0.5 ? Color.RED : Color.GREEN;
        }
        return across < 0.5 ? Color.BLUE : Color.BLACK;
    }

    PDImageXObject image(Rendition rendition) throws IOException {
        PDDocument document = Loader.loadPDF(rendition.pdf().toFile());
        var resources = document.getPage(0).getResources();
        return (PDImageXObject)
                resources.getXObject(resources.getXObjectNames().iterator().next());
    }

    static int pages(Rendition rendition) throws IOException {
        try (var document = Loader.loadPDF(rendition.pdf().toFile())) {
            return document.getNumberOfPages();
        }
    }

    static BufferedImage picture(Rendition rendition) throws IOException {
        try (var document = Loader.loadPDF(rendition.pdf().toFile())) {
            return new PDFRenderer(document).renderImage(0);
        }
    }

    /// The colour a little left of and above the middle of the picture, which is centred above a foot of 24
    /// points.
    static String corner(BufferedImage page) {
        var color = new Color(page.getRGB(page.getWidth() / 2 - 20, page.getHeight() / 2 - 12 - 20));
        return color.getRed() > 200 && color.getGreen() < 80 && color.getBlue() < 80 ? "red" : color.toString();
    }

    static void assertSamePixels(BufferedImage actual, BufferedImage expected) {
        assertThat(actual.getWidth()).isEqualTo(expected.getWidth());
        for (int y = 0; y < expected.getHeight(); y += 7) {
            for (int x = 0; x < expected.getWidth(); x += 7) {
                assertThat(actual.getRGB(x, y) & 0xffffff).isEqualTo(pixel(expected, x, y));
            }
        }
    }

    /// Java takes shades of grey for light, PNG and PDF for what the eye sees, so they are compared as stored.
    private static int pixel(BufferedImage image, int x, int y) {
        if (image.getColorModel() instanceof IndexColorModel
                || image.getRaster().getNumBands() > 1) {
            return image.getRGB(x, y) & 0xffffff;
        }
        int bits = image.getRaster().getSampleModel().getSampleSize(0);
        return (image.getRaster().getSample(x, y, 0) >> (bits - 8)) * 0x010101;
    }
}
