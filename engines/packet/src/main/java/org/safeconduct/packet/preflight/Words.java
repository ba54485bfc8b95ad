package org.safeconduct.packet.preflight;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a text says something, spelled a little differently perhaps.
final class Words {
    private static final Pattern TELEPHONE = Pattern.compile("(\\d[\\s().+-]{0,3}){7,}");
    private static final int LONG_ENOUGH_TO_TELL = 4;

    private Words() {}

    /// The title as it stands, or all its longer words in any order: titles are written by hand twice.
    static boolean name(String text, String title) {
        var plain = " " + plain(text) + " ";
        var wanted = plain(title);
        return plain.contains(" " + wanted + " ")
                || Arrays.stream(wanted.split(" "))
                        .filter(word -> word.length() >= LONG_ENOUGH_TO_TELL)
                        .allMatch(word -> plain.contains(" " + word + " "));
    }

    static boolean same(String left, String right) {
        return plain(left).equals(plain(right));
    }

    /// Whether each of these beginnings of words occurs.
    static boolean holdAll(String text, List<String> beginnings) {
        var plain = " " + plain(text);
        return beginnings.stream().allMatch(beginning -> plain.contains(" " + beginning));
    }

    static boolean holdATelephone(String text) {
        return TELEPHONE.matcher(text).find();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
