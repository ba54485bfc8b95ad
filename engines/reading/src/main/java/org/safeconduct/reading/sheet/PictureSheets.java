package org.safeconduct.reading.sheet;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.safeconduct.reading.Reading.Reason;
import org.safeconduct.reading.Refusal;
import org.safeconduct.reading.picture.Grey;
import org.safeconduct.reading.sheet.Look.Scan;

/// A picture as a page, or several where a TIFF file holds several.
final class PictureSheets implements Sheets {
    /// The longer side of a sheet of letter paper, in inches; what a photographed page is taken for.
    private static final double LONGER_SIDE = 11;

    private final ImageReader reader;
    private final ImageInputStream input;
    private final Orientation orientation;
    private final int count;

    private PictureSheets(ImageReader reader, ImageInputStream input, Orientation orientation) throws IOException {
        this.reader = reader;
        this.input = input;
        this.orientation = orientation;
        this.count = reader.getNumImages(true);
    }

    /// A picture that is to be held as its camera says.
    static Sheets open(Path file) throws Refusal, IOException {
        return open(file, Orientation.of(file));
    }

    /// A picture that is to be shown as it is stored.
    static Sheets openTurned(Path file) throws Refusal, IOException {
        return open(file, Orientation.AS_STORED);
    }

    private static Sheets open(Path file, Orientation orientation) throws Refusal, IOException {
        ImageIO.setUseCache(false);
        var input = ImageIO.createImageInputStream(file.toFile());
        var readers = input == null ? null : ImageIO.getImageReaders(input);
        if (readers == null || !readers.hasNext()) {
            throw damaged();
        }
        var reader = readers.next();
        try {
            reader.setInput(input, false, false);
            var sheets = new PictureSheets(reader, input, orientation);
            sheets.refuseGiants();
            return sheets;
        } catch (IOException | RuntimeException e) {
            throw damaged();
        }
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Look look(int index) throws IOException {
        var grey = Grey.of(decoded(index));
        var scan = Scan.of(grey, Math.max(grey.width(), grey.height()) / LONGER_SIDE, Scan.WHOLE);
        return Look.scanned(grey.width(), grey.height(), List.of(), scan);
    }

    @Override
    public BufferedImage draw(int index, int width) throws IOException {
        var image = decoded(index);
        int across = Math.min(width, image.getWidth());
        int down = Math.max(1, (int) ((long) image.getHeight() * across / image.getWidth()));
        var drawn = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        var canvas = drawn.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(halved(image, across), 0, 0, across, down, Color.WHITE, null);
        canvas.dispose();
        return drawn;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }

    private BufferedImage decoded(int index) throws IOException {
        var wanted = reader.getDefaultReadParam();
        int step = Ceiling.step((long) reader.getWidth(index) * reader.getHeight(index));
        wanted.setSourceSubsampling(step, step, 0, 0);
        return orientation.upright(reader.read(index, wanted));
    }

    /// In halves while it is more than twice too large, so that no line of writing falls between two pixels.
    private static BufferedImage halved(BufferedImage image, int across) {
        var smaller = image;
        while (smaller.getWidth() >= 2 * across && smaller.getHeight() >= 2) {
            var half = new BufferedImage(smaller.getWidth() / 2, smaller.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
            var canvas = half.createGraphics();
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.drawImage(smaller, 0, 0, half.getWidth(), half.getHeight(), Color.WHITE, null);
            canvas.dispose();
            smaller = half;
        }
        return smaller;
    }

    private void refuseGiants() throws Refusal, IOException {
        if (count == 0) {
            throw damaged();
        }
        if (count > Ceiling.PAGES) {
            throw new Refusal(Reason.TOO_LARGE, "holds more pictures than any honest paper has pages. Split it.");
        }
        for (int i = 0; i < count; i++) {
            long pixels = (long) reader.getWidth(i) * reader.getHeight(i);
            if (pixels > Ceiling.PICTURE_PIXELS) {
                throw new Refusal(
                        Reason.TOO_LARGE,
                        "is a picture of %,d megapixels; up to %,d are read. Save it smaller."
                                .formatted(pixels / 1_000_000, Ceiling.PICTURE_PIXELS / 1_000_000));
            }
        }
    }

    private static Refusal damaged() {
        return new Refusal(Reason.DAMAGED, "is a damaged picture that cannot be shown. Ask for it again.");
    }
}
