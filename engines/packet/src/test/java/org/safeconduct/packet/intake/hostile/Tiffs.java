package org.safeconduct.packet.intake.hostile;

import static org.safeconduct.packet.intake.hostile.Packing.first;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;

/// TIFF files, which are made of offsets, and offsets lead anywhere.
final class Tiffs {
    private static final int SHORT = 3;
    private static final int LONG = 4;

    private Tiffs() {}

    static void stock(Shelf shelf) {
        var whole = Paint.as("tiff", Paint.square(60, 40, BufferedImage.TYPE_BYTE_GRAY));
        shelf.put("tiff/sound.tif", whole);
        shelf.put("tiff/header-only.tif", first(whole, 8));
        shelf.put("tiff/cut-in-half.tif", first(whole, whole.length / 2));
        shelf.put("tiff/noise-behind-the-signature.tif", Packing.noise("II*\0"));
        shelf.put("tiff/three-pages.tif", Paint.sequence("tiff", 3));
        shelf.put("tiff/ten-thousand-pages.tif", file -> Files.write(file, pages(10_000)));
        shelf.put("tiff/pages-in-a-circle.tif", page(8, 60, 40, 1));
        shelf.put("tiff/next-page-inside-this-one.tif", page(20, 60, 40, 1));
        shelf.put("tiff/offsets-beyond-the-file.tif", page(0x7ffffff0, 60, 40, 1));
        shelf.put("tiff/offset-negative.tif", page(-4, 60, 40, 1));
        shelf.put("tiff/30000-each-way.tif", page(0, 30_000, 30_000, 1));
        shelf.put("tiff/two-thousand-million-wide.tif", page(0, 0x7fffffff, 0x7fffffff, 1));
        shelf.put("tiff/no-size.tif", page(0, 0, 0, 1));
        shelf.put("tiff/fax-garbage.tif", page(0, 1700, 2200, 4));
        shelf.put("tiff/packed-garbage.tif", page(0, 60, 40, 8));
        shelf.put("tiff/jpeg-garbage.tif", page(0, 60, 40, 7));
        shelf.put("tiff/compression-unknown.tif", page(0, 60, 40, 60_000));
    }

    /// One page whose strip is the file itself.
    private static byte[] page(int next, int width, int height, int compression) {
        return buffer(200).put(directory(width, height, compression, next)).array();
    }

    private static byte[] pages(int count) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first(buffer(8).array(), 8));
        for (int i = 1; i <= count; i++) {
            var directory = directory(8, 8, 1, 0);
            int next = i == count ? 0 : 8 + i * directory.length;
            ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN).putInt(directory.length - 4, next);
            bytes.writeBytes(directory);
        }
        return bytes.toByteArray();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(Math.max(size, 8))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'I')
                .put((byte) 'I')
                .putShort((short) 42)
                .putInt(8);
    }

    private static byte[] directory(int width, int height, int compression, int next) {
        int[][] entries = {
            {256, LONG, width},
            {257, LONG, height},
            {258, SHORT, 8},
            {259, SHORT, compression},
            {262, SHORT, 1},
            {273, LONG, 8},
            {277, SHORT, 1},
            {278, LONG, height},
            {279, LONG, 100}
        };
        var directory = ByteBuffer.allocate(2 + entries.length * 12 + 4).order(ByteOrder.LITTLE_ENDIAN);
        directory.putShort((short) entries.length);
        for (var entry : entries) {
            directory
                    .putShort((short) entry[0])
                    .putShort((short) entry[1])
                    .putInt(1)
                    .putInt(entry[2]);
        }
        return directory.putInt(next).array();
    }
}
