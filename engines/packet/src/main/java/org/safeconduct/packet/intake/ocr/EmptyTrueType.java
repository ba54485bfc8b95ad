package org.safeconduct.packet.intake.ocr;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/// The smallest font file that readers accept: two glyphs, both empty (OpenType 1.9, chapter "Font file").
///
/// @param units of the em square
/// @param width of both glyphs
record EmptyTrueType(int units, int width) {
    private static final int GLYPHS = 2;
    private static final int WHOLE = 0xB1B0AFBA;
    private static final int CHECKSUM_OFFSET_IN_HEAD = 8;

    byte[] bytes() throws IOException {
        var tables = new TreeMap<String, byte[]>();
        tables.put("cmap", cmap());
        tables.put("glyf", new byte[4]);
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("hmtx", shorts(width, 0, width, 0));
        tables.put("loca", shorts(0, 0, 0));
        tables.put("maxp", shorts(1, 0, GLYPHS, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0));
        tables.put("post", shorts(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        return file(tables);
    }

    private static byte[] file(SortedMap<String, byte[]> tables) throws IOException {
        int offset = 12 + 16 * tables.size();
        int headOffset = 0;
        var directory = new ByteArrayOutputStream();
        var body = new ByteArrayOutputStream();
        var out = new DataOutputStream(directory);
        out.writeInt(0x00010000);
        out.write(shorts(tables.size(), 128, 3, tables.size() * 16 - 128));
        for (var table : tables.entrySet()) {
            var padded = padded(table.getValue());
            headOffset = table.getKey().equals("head") ? offset : headOffset;
            out.writeBytes(table.getKey());
            out.writeInt(sum(padded));
            out.writeInt(offset);
            out.writeInt(table.getValue().length);
            body.write(padded);
            offset += padded.length;
        }
        body.writeTo(directory);
        var file = ByteBuffer.wrap(directory.toByteArray());
        return file.putInt(headOffset + CHECKSUM_OFFSET_IN_HEAD, WHOLE - sum(file.array()))
                .array();
    }

    private byte[] head() {
        return shorts(
                1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0, units, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, width, units, 0, 8, 2, 0, 0);
    }

    private byte[] hhea() {
        return shorts(1, 0, units, 0, 0, width, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, GLYPHS);
    }

    private static byte[] cmap() {
        return shorts(0, 1, 3, 0, 0, 12, 6, 10, 0, 0, 0);
    }

    private static byte[] shorts(int... values) {
        var bytes = ByteBuffer.allocate(2 * values.length);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return bytes.array();
    }

    private static byte[] padded(byte[] table) {
        return Arrays.copyOf(table, (table.length + 3) / 4 * 4);
    }

    private static int sum(byte[] bytes) {
        var words = ByteBuffer.wrap(bytes);
        int sum = 0;
        while (words.remaining() >= 4) {
            sum += words.getInt();
        }
        return sum;
    }
}
