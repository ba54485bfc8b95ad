package org.safeconduct.reading.worker;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.safeconduct.reading.Reading.Reason;
import org.safeconduct.reading.Refusal;
import org.safeconduct.reading.sheet.Sheets;

/// Draws one page of one file.
record Drawing(Path file, Path scratch) {
    private static final float QUALITY = 0.85f;

    /// @param wanted page, width, mark and where the picture goes
    void draw(String... wanted) throws Refusal, IOException {
        var kind = Detection.of(file);
        if (!kind.hasPages()) {
            throw new Refusal(Reason.EMPTY, "has no pages to be shown; it is " + kind.words() + ".");
        }
        try (var sheets = Sheets.open(file, kind, scratch)) {
            int page = Integer.parseInt(wanted[0]);
            if (page > sheets.count()) {
                throw new Refusal(Reason.EMPTY, "has no page %d; its last is %d.".formatted(page, sheets.count()));
            }
            var image = sheets.draw(page - 1, Integer.parseInt(wanted[1]));
            Mark.burn(image, wanted[2]);
            write(new IIOImage(image, null, null), Path.of(wanted[3]));
        }
    }

    private static void write(IIOImage image, Path picture) throws IOException {
        boolean photograph = picture.toString().endsWith(".jpg");
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(photograph ? "jpeg" : "png").next();
        var wished = writer.getDefaultWriteParam();
        if (photograph) {
            wished.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wished.setCompressionQuality(QUALITY);
        }
        try (var out = ImageIO.createImageOutputStream(picture.toFile())) {
            writer.setOutput(out);
            writer.write(null, image, wished);
        } finally {
            writer.dispose();
        }
    }
}
