package org.safeconduct.reading;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// Papers of the people in the samples, drawn for tests.
public final class Papers {
    public static final List<String> SUMMONS = List.of(
            "ПОВІСТКА ПРО ВИКЛИК",
            "Громадянин Соколов Андрій Миколайович має з'явитися",
            "до слідчого у кримінальному провадженні о десятій годині",
            "ранку за адресою: місто Харків, вулиця Сумська, будинок 14.",
            "За неявку без поважних причин накладається стягнення.");
    public static final List<String> STATEMENT = List.of(
            "STATEMENT OF THE WITNESS",
            "My name is Eloy Ramirez and I live in the town of Comayagua.",
            "On the evening of the third of March two men came to our door",
            "and asked for my brother, who had refused to pay them.",
            "They said that they would return for all of us.");

    private Papers() {}

    /// A sheet of letter paper at 150 dots an inch, printed upon.
    public static BufferedImage scan(List<String> lines) {
        var image = new BufferedImage(1275, 1650, BufferedImage.TYPE_BYTE_GRAY);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 1275, 1650);
        canvas.setColor(Color.BLACK);
        canvas.setFont(new Font("Liberation Serif", Font.PLAIN, 29));
        for (int i = 0; i < lines.size(); i++) {
            canvas.drawString(lines.get(i), 140, 220 + i * 52);
        }
        canvas.dispose();
        return image;
    }

    /// Turned by so many quarters to the right.
    public static BufferedImage turned(BufferedImage image, int quarters) {
        boolean sideways = quarters % 2 != 0;
        var turned = new BufferedImage(
                sideways ? image.getHeight() : image.getWidth(),
                sideways ? image.getWidth() : image.getHeight(),
                image.getType());
        var canvas = turned.createGraphics();
        var matrix = AffineTransform.getTranslateInstance(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        matrix.quadrantRotate(quarters);
        matrix.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        canvas.drawImage(image, matrix, null);
        canvas.dispose();
        return turned;
    }

    public static Path picture(BufferedImage image, Path file) throws IOException {
        var name = file.toString();
        if (!ImageIO.write(image, name.substring(name.lastIndexOf('.') + 1), file.toFile())) {
            throw new IOException("no writer for " + name);
        }
        return file;
    }

    /// A PDF that says its words by itself, a page for each list of lines.
    public static Path typed(Path file, List<List<String>> pages) throws IOException {
        try (var document = new PDDocument()) {
            for (var lines : pages) {
                type(document, lines);
            }
            document.save(file.toFile());
        }
        return file;
    }

    /// A PDF of scans.
    public static Path scanned(Path file, BufferedImage... scans) throws IOException {
        try (var document = new PDDocument()) {
            for (var scan : scans) {
                show(document, scan);
            }
            document.save(file.toFile());
        }
        return file;
    }

    public static void type(PDDocument document, List<String> lines) throws IOException {
        var page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
            content.setLeading(18);
            content.beginText();
            content.newLineAtOffset(72, 700);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    public static void show(PDDocument document, BufferedImage scan) throws IOException {
        var page = new PDPage(new PDRectangle(scan.getWidth() * 72f / 150, scan.getHeight() * 72f / 150));
        document.addPage(page);
        var picture = LosslessFactory.createFromImage(document, scan);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(
                    picture,
                    0,
                    0,
                    page.getMediaBox().getWidth(),
                    page.getMediaBox().getHeight());
        }
    }
}
