package org.safeconduct.vault.bag;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names of files that mean the same on every system.
final class Names {
    private static final Pattern ODD = Pattern.compile("[\\p{Cc}\\p{Cf}\\\\:*?\"<>|]");
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDING = Pattern.compile("[a-z0-9]{1,8}");

    private Names() {}

    static boolean isSafe(String name) {
        return !ODD.matcher(name).find() && Stream.of(name.split("/", -1)).allMatch(Names::isSafePart);
    }

    /// Those that some system would take for another of them: `a` and `A`, `é` in two ways of writing.
    static Set<String> twins(Collection<String> names) {
        var seen = new HashSet<String>();
        var twins = new HashSet<String>();
        for (String name : names) {
            if (!seen.add(Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))) {
                twins.add(name);
            }
        }
        return twins;
    }

    /// The ending of a file's own name where it is harmless, so that a double click finds a program; else
    /// nothing.
    static String ending(String name) {
        var last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".") && ENDING.matcher(last).matches() ? "." + last : "";
    }

    private static boolean isSafePart(String part) {
        return !part.isEmpty()
                && !part.equals(".")
                && !part.equals("..")
                && !part.endsWith(".")
                && !part.endsWith(" ")
                && !DEVICE.matcher(part).matches();
    }
}
