package org.safeconduct.packet.intake.page;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Scanner;

/// A picture in the simplest format there is (binary portable graymap), since it is read once and thrown away.
final class GreyFile {
    private final int width;
    private final int height;
    /// Row by row from the top, one byte each.
    private final byte[] pixels;

    private GreyFile(int width, int height, byte[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    static GreyFile of(BufferedImage grey) {
        return new GreyFile(
                grey.getWidth(),
                grey.getHeight(),
                ((DataBufferByte) grey.getRaster().getDataBuffer()).getData());
    }

    static GreyFile read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        int end = 0;
        while (bytes[end] != '\n') {
            end++;
        }
        try (var head = new Scanner(new String(bytes, 2, end - 2, StandardCharsets.US_ASCII))) {
            return new GreyFile(head.nextInt(), head.nextInt(), Arrays.copyOfRange(bytes, end + 1, bytes.length));
        }
    }

    void write(Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write("P5 %d %d 255\n".formatted(width, height).getBytes(StandardCharsets.US_ASCII));
            out.write(pixels);
        }
    }

    GreyFile turnedClockwise() {
        var turned = new byte[pixels.length];
        int across = height;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * across + (across - 1 - y)] = pixels[y * width + x];
            }
        }
        int down = width;
        return new GreyFile(across, down, turned);
    }
}
