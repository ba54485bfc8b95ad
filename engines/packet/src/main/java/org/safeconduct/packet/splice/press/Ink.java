package org.safeconduct.packet.splice.press;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// PDF syntax being written, byte by byte. Every method returns the same ink, so that lines read like the file.
public final class Ink {
    private static final double FRACTION = 100_000;

    private byte[] bytes;
    private int size;

    public Ink() {
        this(256);
    }

    public Ink(int room) {
        bytes = new byte[Math.max(16, room)];
    }

    private void reserve(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    public Ink raw(int c) {
        reserve(1);
        bytes[size++] = (byte) c;
        return this;
    }

    public Ink raw(byte[] from, int start, int end) {
        reserve(end - start);
        System.arraycopy(from, start, bytes, size, end - start);
        size += end - start;
        return this;
    }

    /// Plain ASCII.
    @SuppressWarnings("deprecation") // copies the low bytes, which is all that ASCII has and much the fastest way
    public Ink text(String ascii) {
        reserve(ascii.length());
        ascii.getBytes(0, ascii.length(), bytes, size);
        size += ascii.length();
        return this;
    }

    public Ink number(long value) {
        if (value < 0) {
            return raw('-').number(-value);
        }
        var digits = 1;
        for (var rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        reserve(digits);
        var rest = value;
        for (var i = size + digits - 1; i >= size; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
        return this;
    }

    /// A number with up to five decimals, which is finer than any printer; never with an exponent, which PDF lacks.
    public Ink decimal(double value) {
        var scaled = Math.round(Math.abs(value) * FRACTION);
        if (value < 0 && scaled > 0) {
            raw('-');
        }
        number(scaled / (long) FRACTION);
        var rest = scaled % (long) FRACTION;
        if (rest > 0) {
            raw('.');
            for (var place = (long) FRACTION / 10; rest > 0; place /= 10) {
                raw((int) ('0' + rest / place));
                rest %= place;
            }
        }
        return this;
    }

    /// Several numbers with a space before each.
    public Ink decimals(double... values) {
        for (var value : values) {
            raw(' ').decimal(value);
        }
        return this;
    }

    public Ink reference(int number) {
        return number(number).text(" 0 R");
    }

    /// A text string: plain where ASCII says it, else UTF-16 (ISO 32000-2, 7.9.2.2).
    public Ink string(String words) {
        return words.chars().allMatch(c -> c >= ' ' && c < 127) ? literal(words) : wide(words);
    }

    private Ink literal(String words) {
        raw('(');
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (c == '(' || c == ')' || c == '\\') {
                raw('\\');
            }
            raw(c);
        }
        return raw(')');
    }

    private Ink wide(String words) {
        raw('<').text("FEFF");
        hex(words.getBytes(StandardCharsets.UTF_16BE));
        return raw('>');
    }

    public Ink hex(byte[] data) {
        for (var b : data) {
            raw(Character.toUpperCase(Character.forDigit((b >> 4) & 15, 16)));
            raw(Character.toUpperCase(Character.forDigit(b & 15, 16)));
        }
        return this;
    }

    public Ink append(Ink other) {
        return raw(other.bytes, 0, other.size);
    }

    public void copyTo(Ink other, int start, int end) {
        other.raw(bytes, start, end);
    }

    /// The byte last written, or a space when there is none.
    public byte last() {
        return size == 0 ? (byte) ' ' : bytes[size - 1];
    }

    public int size() {
        return size;
    }

    /// Takes back everything after the first `length` bytes.
    public Ink cut(int length) {
        size = length;
        return this;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    byte[] array() {
        return bytes;
    }
}
