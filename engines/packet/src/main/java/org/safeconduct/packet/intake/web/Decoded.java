package org.safeconduct.packet.intake.web;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bytes read as text.
///
/// A byte order mark is believed first. Text that is faultless UTF-8 is UTF-8, whatever a label says, because
/// other encodings almost never look like it by chance. Then a label is believed, and last the frequencies of
/// letters.
///
/// @param isCertain whether the file itself says how it is encoded; otherwise it was guessed
public record Decoded(String text, Charset charset, boolean isCertain) {
    private static final Pattern LABEL = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
    private static final int HEAD = 4096;
    private static final int SAMPLE = 200_000;
    private static final Set<String> GUESSES = Set.of(
            "windows-1250",
            "windows-1251",
            "windows-1252",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "windows-1256",
            "KOI8-R",
            "Shift_JIS",
            "GB18030",
            "Big5",
            "EUC-KR",
            "EUC-JP",
            "IBM866");

    private static final Set<String> LATIN = Set.of("windows-1250", "windows-1252", "windows-1254");

    /// What the detector calls the ISO sets is in practice nearly always the superset of Windows.
    private static final Map<String, String> SUPERSETS = Map.of(
            "ISO-8859-1", "windows-1252",
            "ISO-8859-2", "windows-1250",
            "ISO-8859-7", "windows-1253",
            "ISO-8859-8", "windows-1255",
            "ISO-8859-8-I", "windows-1255",
            "ISO-8859-9", "windows-1254");

    /// Reads bytes without a label.
    public static Decoded of(byte[] bytes) {
        return of(bytes, Optional.empty());
    }

    /// Reads a web page, which may name its encoding near the beginning.
    static Decoded page(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher label = LABEL.matcher(head.toLowerCase(Locale.ROOT));
        return of(bytes, label.find() ? Optional.of(label.group(1)) : Optional.empty());
    }

    /// Reads bytes with the label they came with; a label that is unknown or plainly wrong is ignored.
    public static Decoded of(byte[] bytes, Optional<String> label) {
        return marked(bytes)
                .or(() -> faultless(bytes))
                .or(() -> label.flatMap(Decoded::charset).map(named -> new Decoded(read(bytes, named), named, true)))
                .orElseGet(() -> guessed(bytes));
    }

    private static Optional<Decoded> marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(afterMark(bytes, 3, StandardCharsets.UTF_8));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(afterMark(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(afterMark(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return unmarkedSixteen(bytes);
    }

    /// Text in UTF-16 without a mark shows a zero in every second byte as soon as it holds spaces and line
    /// ends.
    private static Optional<Decoded> unmarkedSixteen(byte[] bytes) {
        int length = Math.min(HEAD, bytes.length) & ~1;
        int[] zeros = new int[2];
        for (int at = 0; at < length; at++) {
            zeros[at & 1] += bytes[at] == 0 ? 1 : 0;
        }
        int few = length / 20;
        if (length < 8 || Math.max(zeros[0], zeros[1]) <= few || Math.min(zeros[0], zeros[1]) > few / 4) {
            return Optional.empty();
        }
        Charset charset = zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return Optional.of(new Decoded(read(bytes, charset), charset, false));
    }

    private static Optional<Decoded> faultless(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new Decoded(text, StandardCharsets.UTF_8, true));
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static Decoded guessed(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
        Charset charset = Arrays.stream(detector.detectAll())
                .map(CharsetMatch::getName)
                .map(name -> SUPERSETS.getOrDefault(name, name))
                .filter(GUESSES::contains)
                .filter(name -> !(LATIN.contains(name) && isForeign(bytes)))
                .flatMap(name -> charset(name).stream())
                .findFirst()
                .orElse(Charset.forName("windows-1252"));
        return new Decoded(read(bytes, charset), charset, false);
    }

    /// In Western and Central European text one letter in ten is accented; where one in four is, the alphabet
    /// is another.
    private static boolean isForeign(byte[] bytes) {
        int plain = 0;
        int others = 0;
        for (byte one : bytes) {
            plain += one >= 'A' && one <= 'z' ? 1 : 0;
            others += (one & 0xFF) >= 0xA8 ? 1 : 0;
        }
        return others > plain / 4;
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (bytes.length <= at || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded afterMark(byte[] bytes, int mark, Charset charset) {
        return new Decoded(new String(bytes, mark, bytes.length - mark, charset), charset, true);
    }

    private static String read(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }
}
