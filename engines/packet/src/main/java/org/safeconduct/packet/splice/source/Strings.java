package org.safeconduct.packet.splice.source;

/// What strings say (ISO 32000-2, 7.3.4), wanted only where one is compared with another, as in named destinations.
final class Strings {
    private Strings() {}

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
}
