package org.safeconduct.packet.splice.source;

import java.nio.charset.StandardCharsets;

/// Spelling of names: `#20` stands for a space (ISO 32000-2, 7.3.5).
final class Names {
    private Names() {}

    static String decode(byte[] bytes, int start, int end) {
        for (var i = start; i < end; i++) {
            if (bytes[i] == '#') {
                return unescape(bytes, i, start, end);
            }
        }
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private static String unescape(byte[] bytes, int first, int start, int end) {
        var name = new StringBuilder(new String(bytes, start, first - start, StandardCharsets.ISO_8859_1));
        for (var i = first; i < end; i++) {
            var code = bytes[i] == '#' && i + 2 < end ? hex(bytes[i + 1]) * 16 + hex(bytes[i + 2]) : -1;
            name.append((char) (code < 0 ? (bytes[i] & 0xff) : code));
            i += code < 0 ? 0 : 2;
        }
        return name.toString();
    }

    /// The value of a hexadecimal digit, or a number so small that no sum with it comes out positive.
    static int hex(byte c) {
        var digit = Character.digit(c, 16);
        return digit < 0 ? -1000 : digit;
    }
}
