package org.safeconduct.packet.intake.image;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a PNG file says before and after its pixels (PNG specification, third edition, chapter 11).
final class PngChunks {
    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    private static final int LONGEST_PALETTE = 768;
    private static final int HEADER = 13;

    private int width;
    private int height;
    private int bits;
    private int type;
    private int interlace;
    private byte[] palette = {};
    private boolean transparent;

    private PngChunks() {}

    /// Reads the whole file and copies the packed pixels to `pixels`. A file that is cut off ends where it
    /// ends.
    static PngChunks read(Path file, OutputStream pixels) throws IOException {
        var chunks = new PngChunks();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            in.skipNBytes(SIGNATURE);
            while (chunks.next(in, pixels)) {}
        } catch (EOFException e) {
            // What is missing is found out when the pixels are counted.
        }
        return chunks;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int bits() {
        return bits;
    }

    byte[] palette() {
        return palette;
    }

    boolean isColor() {
        return type == 2;
    }

    boolean hasPalette() {
        return type == 3;
    }

    boolean isDamaged() {
        return width <= 0 || height <= 0 || bits > 16 || bits < 1 || (hasPalette() && palette.length < 3);
    }

    /// Whether a PDF can hold the pixels as they are packed.
    boolean isPlain() {
        return interlace == 0 && type <= 3 && !transparent;
    }

    /// Bytes of one row once unpacked, with the one that says how the row was predicted.
    int row() {
        long samples = (long) width * (isColor() ? 3 : 1);
        return Math.toIntExact(1 + (samples * bits + 7) / 8);
    }

    private boolean next(DataInputStream in, OutputStream pixels) throws IOException {
        int length = in.readInt();
        var name = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
        switch (name) {
            case "IHDR" -> header(in.readNBytes(Math.min(length, HEADER)));
            case "PLTE" -> palette = in.readNBytes(Math.min(length, LONGEST_PALETTE));
            case "IDAT" -> copy(in, length, pixels);
            default -> {
                transparent |= name.equals("tRNS");
                in.skipNBytes(Math.max(0, length));
            }
        }
        in.skipNBytes(CHECKSUM);
        return !name.equals("IEND");
    }

    private void header(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        width = in.readInt();
        height = in.readInt();
        bits = in.readByte();
        type = in.readByte();
        in.skipNBytes(2);
        interlace = in.readByte();
    }

    private static void copy(DataInputStream in, int length, OutputStream to) throws IOException {
        var buffer = new byte[1 << 14];
        for (int left = length; left > 0; ) {
            int n = in.read(buffer, 0, Math.min(left, buffer.length));
            if (n < 0) {
                throw new EOFException();
            }
            to.write(buffer, 0, n);
            left -= n;
        }
    }
}
