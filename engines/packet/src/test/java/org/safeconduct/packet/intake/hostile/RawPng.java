package org.safeconduct.packet.intake.hostile;

import static org.safeconduct.packet.intake.hostile.Packing.joined;
import static org.safeconduct.packet.intake.hostile.Packing.latin;

import java.nio.ByteBuffer;

/// PNG files written chunk by chunk.
final class RawPng {
    private static final byte[] SIGNATURE = latin("\u0089PNG\r\n\u001a\n");

    private RawPng() {}

    /// A picture of one channel.
    ///
    /// @param type as in the header: 0 grey, 3 palette, 4 grey and transparent
    static byte[] of(int width, int height, int bits, int type, byte[] packed) {
        return with(width, height, bits, type, chunk("IDAT", packed));
    }

    static byte[] with(int width, int height, int bits, int type, byte[] chunks) {
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) bits)
                .put((byte) type);
        return joined(SIGNATURE, chunk("IHDR", header.array()), chunks, chunk("IEND", new byte[0]));
    }

    static byte[] chunk(String type, byte[] content) {
        var body = joined(latin(type), content);
        return joined(number(content.length), body, number(Packing.checksum(body)));
    }

    static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }
}
