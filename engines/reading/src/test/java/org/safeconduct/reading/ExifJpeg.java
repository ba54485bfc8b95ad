package org.safeconduct.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

/// Puts Exif into a JPEG, as a telephone does (Exif 2.32, TIFF 6.0).
public final class ExifJpeg {
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int HEAD = 8;

    private final List<Cell> main = new ArrayList<>();
    private final List<Cell> exif = new ArrayList<>();
    private final List<Cell> gps = new ArrayList<>();

    private record Cell(int tag, int type, int count, byte[] value) {}

    public ExifJpeg make(String maker, String model) {
        main.add(text(0x010f, maker));
        main.add(text(0x0110, model));
        return this;
    }

    public ExifJpeg held(int orientation) {
        main.add(new Cell(
                0x0112,
                SHORT,
                1,
                ByteBuffer.allocate(4).putShort((short) orientation).array()));
        return this;
    }

    public ExifJpeg software(String name) {
        main.add(text(0x0131, name));
        return this;
    }

    public ExifJpeg taken(String moment) {
        exif.add(text(0x9003, moment));
        return this;
    }

    public ExifJpeg offset(String offset) {
        exif.add(text(0x9011, offset));
        return this;
    }

    /// In whole degrees, north and east.
    public ExifJpeg at(int latitude, int longitude) {
        gps.add(text(1, "N"));
        gps.add(degrees(2, latitude));
        gps.add(text(3, "E"));
        gps.add(degrees(4, longitude));
        return this;
    }

    public Path write(BufferedImage image, Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        var jpeg = bytes.toByteArray();
        var tiff = tiff();
        var out = ByteBuffer.allocate(jpeg.length + tiff.length + 10);
        out.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (tiff.length + 8));
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff).put(jpeg, 2, jpeg.length - 2);
        return Files.write(file, out.array());
    }

    private byte[] tiff() {
        int links = (exif.isEmpty() ? 0 : 1) + (gps.isEmpty() ? 0 : 1);
        int exifAt = HEAD + size(main) + links * 12;
        int gpsAt = exifAt + (exif.isEmpty() ? 0 : size(exif));
        var first = new ArrayList<>(main);
        if (!exif.isEmpty()) {
            first.add(link(0x8769, exifAt));
        }
        if (!gps.isEmpty()) {
            first.add(link(0x8825, gpsAt));
        }
        var out = ByteBuffer.allocate(gpsAt + (gps.isEmpty() ? 0 : size(gps)));
        out.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(HEAD);
        directory(first, out);
        if (!exif.isEmpty()) {
            directory(exif, out);
        }
        if (!gps.isEmpty()) {
            directory(gps, out);
        }
        return out.array();
    }

    private static int size(List<Cell> cells) {
        return 2
                + 12 * cells.size()
                + 4
                + cells.stream().mapToInt(ExifJpeg::outside).sum();
    }

    private static int outside(Cell cell) {
        return cell.value().length > 4 ? cell.value().length : 0;
    }

    private static void directory(List<Cell> cells, ByteBuffer out) {
        int at = out.position() + 2 + 12 * cells.size() + 4;
        out.putShort((short) cells.size());
        for (var cell : cells) {
            out.putShort((short) cell.tag()).putShort((short) cell.type()).putInt(cell.count());
            if (outside(cell) == 0) {
                out.put(Arrays.copyOf(cell.value(), 4));
            } else {
                out.putInt(at);
                at += outside(cell);
            }
        }
        out.putInt(0);
        cells.stream().filter(cell -> outside(cell) > 0).forEach(cell -> out.put(cell.value()));
    }

    private static Cell link(int tag, int at) {
        return new Cell(tag, LONG, 1, ByteBuffer.allocate(4).putInt(at).array());
    }

    private static Cell text(int tag, String words) {
        var value = (words + "\0").getBytes(StandardCharsets.UTF_8);
        return new Cell(tag, ASCII, value.length, value);
    }

    private static Cell degrees(int tag, int whole) {
        var value = ByteBuffer.allocate(24)
                .putInt(whole)
                .putInt(1)
                .putInt(0)
                .putInt(1)
                .putInt(0)
                .putInt(1);
        return new Cell(tag, RATIONAL, 3, value.array());
    }
}
