package org.safeconduct.app.team.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What an authenticator and we both know.
public final class Seed {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int GROUP = 4;

    private final byte[] bytes;

    Seed(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /// In base 32 (RFC 4648 section 6), in groups of four, to be typed where no picture can be taken.
    public String words() {
        var letters = base32(bytes);
        return IntStream.iterate(0, at -> at < letters.length(), at -> at + GROUP)
                .mapToObj(at -> letters.substring(at, Math.min(at + GROUP, letters.length())))
                .collect(Collectors.joining(" "));
    }

    /// What the picture says: the address that authenticators read.
    public String address(String login) {
        return "otpauth://totp/Safeconduct:%s?secret=%s&issuer=Safeconduct"
                .formatted(URLEncoder.encode(login, StandardCharsets.UTF_8).replace("+", "%20"), base32(bytes));
    }

    /// Without padding.
    static String base32(byte[] bytes) {
        var letters = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte next : bytes) {
            held = (held << Byte.SIZE) | (next & 0xff);
            bits += Byte.SIZE;
            while (bits >= 5) {
                bits -= 5;
                letters.append(ALPHABET.charAt((held >> bits) & 31));
            }
        }
        return bits == 0
                ? letters.toString()
                : letters.append(ALPHABET.charAt((held << (5 - bits)) & 31)).toString();
    }

    @Override
    public String toString() {
        return "Seed";
    }
}
