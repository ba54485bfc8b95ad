package org.safeconduct.packet.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/// Hostile pictures.
final class HostilePictures {
    private HostilePictures() {}

    static List<Hostile> all() {
        return List.of(
                Hostile.of("one-pixel.png", "taken", () -> picture("png", 1, 1)),
                Hostile.of("one-pixel.jpg", "taken", () -> picture("jpg", 1, 1)),
                Hostile.of("one-pixel.gif", "taken", () -> picture("gif", 1, 1)),
                Hostile.of("one-row.png", "taken", () -> picture("png", 10_000, 1)),
                Hostile.of("one-column.jpg", "taken", () -> picture("jpg", 1, 10_000)),
                Hostile.of("eight-thousand-pixels.png", "taken", () -> picture("png", 8_000, 8_000)),
                Hostile.of("claims-thirty-thousand-pixels.png", "IN-04", () -> claims(30_000, 30_000)),
                Hostile.of("claims-two-thousand-million-pixels.png", "IN-04", () -> claims(Integer.MAX_VALUE, 1_000)),
                Hostile.of("claims-less-than-nothing.png", "IN-01", () -> claims(-1, -1)),
                Hostile.of("claims-nothing.png", "IN-01", () -> claims(0, 0)),
                Hostile.of("cut.png", "IN-01 taken", () -> cut("png", 2)),
                Hostile.of("cut.jpg", "IN-01 taken", () -> cut("jpg", 2)),
                Hostile.of("cut.gif", "IN-01 taken", () -> cut("gif", 2)),
                Hostile.of("cut.bmp", "IN-01 taken", () -> cut("bmp", 2)),
                Hostile.of("cut.tif", "IN-01 taken", () -> cut("tif", 2)),
                Hostile.of("head-only.png", "IN-01", () -> Arrays.copyOf(picture("png", 100, 100), 33)),
                Hostile.of("head-only.jpg", "IN-01", () -> hex("ffd8ffe000104a46494600010100000100010000")),
                Hostile.of("head-only.gif", "IN-01", () -> hex("474946383961ffffffff00")),
                Hostile.of("head-only.bmp", "IN-01", () -> hex("424d00000000000000003600000028000000ffffff7fffffff7f")),
                Hostile.of("head-only.webp", "IN-01", () -> hex("52494646ffffffff5745425056503820ffffffff")),
                Hostile.of("head-only.heic", "IN-01 IN-03", () -> hex("00000018667479706865696300000000")),
                Hostile.of(
                        "pages-that-loop.tif",
                        "IN-01 IN-13",
                        () -> hex("49492a000800000001000001030001000000640000000800000000")),
                Hostile.of(
                        "notes-without-end.jpg",
                        "IN-01",
                        () -> hex("ffd8ffe1ffff457869660000" + "4d4d002a00000008ffff".repeat(50))),
                Hostile.of("noise.jpg", "IN-01", () -> noise("ffd8ffe0")),
                Hostile.of("noise.png", "IN-01", () -> noise("89504e470d0a1a0a")),
                Hostile.of("noise.tif", "IN-01", () -> noise("49492a00")),
                Hostile.of("noise.webp", "IN-01", () -> noise("524946460000ffff57454250")),
                Hostile.of("noise-in-the-rows.png", "IN-01 taken", HostilePictures::spoiled));
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), format, out);
        return out.toByteArray();
    }

    private static byte[] claims(int width, int height) throws IOException {
        var bytes = picture("png", 100, 100);
        ByteBuffer.wrap(bytes).putInt(16, width).putInt(20, height);
        return bytes;
    }

    private static byte[] cut(String format, int share) throws IOException {
        var whole = picture(format, 300, 300);
        return Arrays.copyOf(whole, whole.length - whole.length / share);
    }

    private static byte[] spoiled() throws IOException {
        var bytes = picture("png", 300, 300);
        Arrays.fill(bytes, 60, 100, (byte) 0x5a);
        return bytes;
    }

    private static byte[] noise(String start) {
        var bytes = new byte[50_000];
        new Random(7).nextBytes(bytes);
        var head = hex(start);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
