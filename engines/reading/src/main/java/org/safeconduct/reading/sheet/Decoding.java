package org.safeconduct.reading.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds out in which code a text file was written; few say so.
final class Decoding {
    /// What was in use where the papers come from, before Unicode.
    private static final String[] OLD = {"windows-1252", "windows-1251", "KOI8-U", "IBM866"};

    private Decoding() {}

    static String text(byte[] bytes) {
        return marked(bytes).or(() -> strict(bytes, StandardCharsets.UTF_8)).orElseGet(() -> likeliest(bytes));
    }

    private static Optional<String> marked(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        return switch (((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff)) {
            case 0xfffe, 0xfeff -> Optional.of(new String(bytes, StandardCharsets.UTF_16));
            default -> Optional.empty();
        };
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String likeliest(byte[] bytes) {
        return Stream.of(OLD)
                .map(name -> new String(bytes, Charset.forName(name)))
                .max(Comparator.comparingLong(Decoding::plausibility))
                .orElseThrow();
    }

    /// In writing, small letters follow letters of their own script; under a wrong code capitals and signs stand among
    /// them.
    private static long plausibility(String text) {
        long plausible = 0;
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            char here = text.charAt(i);
            if (here < 0x80 && before < 0x80) {
                continue;
            }
            boolean follows = Character.isLetter(before) && Character.isLowerCase(here) && isSameScript(before, here);
            plausible += follows ? 1 : Character.isLetter(before) == Character.isLetter(here) ? -1 : 0;
        }
        return plausible;
    }

    private static boolean isSameScript(char one, char other) {
        return Character.UnicodeScript.of(one) == Character.UnicodeScript.of(other);
    }
}
