package org.safeconduct.reading.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Scanner;

/// A grey picture in memory.
///
/// @param pixels row by row from the top, one byte each, 0 is black; not copied
@SuppressWarnings("ArrayRecordComponent") // never compared; millions of bytes are not copied at each step
public record Grey(int width, int height, byte[] pixels) {
    public static Grey of(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY && image.getRaster().getParent() == null) {
            return new Grey(
                    image.getWidth(),
                    image.getHeight(),
                    ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
        }
        var grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var canvas = grey.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.drawImage(image, 0, 0, null);
        canvas.dispose();
        return of(grey);
    }

    /// Reads what [#write] wrote.
    public static Grey read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        int end = 0;
        while (bytes[end] != '\n') {
            end++;
        }
        try (var head = new Scanner(new String(bytes, 2, end - 2, StandardCharsets.US_ASCII))) {
            return new Grey(head.nextInt(), head.nextInt(), Arrays.copyOfRange(bytes, end + 1, bytes.length));
        }
    }

    /// As a binary portable graymap, the simplest format there is, since it is read once and thrown away.
    public void write(Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write("P5 %d %d 255\n".formatted(width, height).getBytes(StandardCharsets.US_ASCII));
            out.write(pixels);
        }
    }

    public int at(int x, int y) {
        return pixels[y * width + x] & 0xff;
    }

    /// Turned by so many quarters to the right.
    public Grey turned(int quarters) {
        var turned = this;
        for (int i = 0; i < Math.floorMod(quarters, 4); i++) {
            turned = turned.turnedOnce();
        }
        return turned;
    }

    /// Made smaller to so many pixels, each the mean of those it stands for; sides that are short already stay.
    public Grey shrunk(int toWidth, int toHeight) {
        int across = Math.clamp(toWidth, 1, width);
        int down = Math.clamp(toHeight, 1, height);
        var small = new byte[across * down];
        for (int y = 0; y < down; y++) {
            int top = (int) ((long) y * height / down);
            int bottom = (int) ((long) (y + 1) * height / down);
            for (int x = 0; x < across; x++) {
                int left = (int) ((long) x * width / across);
                int right = (int) ((long) (x + 1) * width / across);
                small[y * across + x] = (byte) mean(left, top, right, bottom);
            }
        }
        return new Grey(across, down, small);
    }

    /// Twice as wide and high, with shades between.
    public Grey doubled() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, width, height, pixels);
        var large = new BufferedImage(width * 2, height * 2, BufferedImage.TYPE_BYTE_GRAY);
        var canvas = large.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(image, 0, 0, width * 2, height * 2, null);
        canvas.dispose();
        return of(large);
    }

    private int mean(int left, int top, int right, int bottom) {
        long sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += pixels[y * width + x] & 0xff;
            }
        }
        return (int) (sum / ((long) (right - left) * (bottom - top)));
    }

    private Grey turnedOnce() {
        var turned = new byte[pixels.length];
        int across = height;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * across + (across - 1 - y)] = pixels[y * width + x];
            }
        }
        int down = width;
        return new Grey(across, down, turned);
    }
}
