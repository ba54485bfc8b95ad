package org.safeconduct.packet.splice.source;

import java.nio.charset.StandardCharsets;

/// What names and strings say once their escapes are resolved (ISO 32000-2, 7.3.4 and 7.3.5).
final class Spelling {
    private Spelling() {}

    static String hexadecimal(Slice slice) {
        var text = new StringBuilder();
        var high = -1;
        for (var i = slice.start() + 1; i < slice.end() - 1; i++) {
            var digit = Character.digit(slice.bytes()[i], 16);
            if (digit < 0) {
                continue;
            }
            if (high < 0) {
                high = digit;
            } else {
                text.append((char) (high * 16 + digit));
                high = -1;
            }
        }
        return high < 0 ? text.toString() : text.append((char) (high * 16)).toString();
    }

    static String literal(Slice slice) {
        var bytes = slice.bytes();
        var text = new StringBuilder();
        for (var i = slice.start() + 1; i < slice.end() - 1; i++) {
            if (bytes[i] == '\\') {
                i = escape(bytes, i + 1, slice.end() - 1, text);
            } else {
                text.append((char) (bytes[i] & 0xff));
            }
        }
        return text.toString();
    }

    /// Reads what follows a backslash and tells the last place it took.
    private static int escape(byte[] bytes, int at, int end, StringBuilder text) {
        var c = at < end ? bytes[at] : (byte) '\\';
        if (c >= '0' && c <= '7') {
            return octal(bytes, at, end, text);
        }
        if (c == '\r' && at + 1 < end && bytes[at + 1] == '\n') {
            return at + 1;
        }
        switch (c) {
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case '\n', '\r' -> {}
            default -> text.append((char) (c & 0xff));
        }
        return at;
    }

    private static int octal(byte[] bytes, int start, int end, StringBuilder text) {
        var value = 0;
        var at = start;
        while (at < end && at < start + 3 && bytes[at] >= '0' && bytes[at] <= '7') {
            value = value * 8 + bytes[at] - '0';
            at++;
        }
        text.append((char) (value & 0xff));
        return at - 1;
    }

    static String name(byte[] bytes, int start, int end) {
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
