package org.safeconduct.reading;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What is kept of a page to find its likes: 64 bits of its looks, and a signature of its words.
///
/// @param looks a perceptual hash; 0 when the page is blank
/// @param words the smallest hash of its word groups under each of a fixed row of hash functions, sixteen bits each;
///     empty when there are too few words
public record Fingerprint(long looks, List<Integer> words) {
    private static final int LOOKS = 16;
    private static final int WORD = 4;

    public Fingerprint {
        words = List.copyOf(words);
    }

    /// As one word, to be stored.
    public String code() {
        var hex = HexFormat.of();
        return words.stream()
                .map(word -> hex.toHexDigits(word.shortValue()))
                .collect(Collectors.joining("", hex.toHexDigits(looks), ""));
    }

    /// Reads what [#code] wrote.
    public static Fingerprint of(String code) {
        int count = (code.length() - LOOKS) / WORD;
        var words = IntStream.range(0, count)
                .mapToObj(i -> HexFormat.fromHexDigits(code, LOOKS + i * WORD, LOOKS + (i + 1) * WORD))
                .toList();
        return new Fingerprint(HexFormat.fromHexDigitsToLong(code, 0, LOOKS), words);
    }
}
