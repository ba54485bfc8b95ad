package org.safeconduct.app.evidence;

import java.util.Optional;
import java.util.regex.Pattern;

/// Words on a page that answer a search, as the address of the page says it: `12` for a line, `12:3` for its fourth
/// word, `12:3-5` for a stretch of words.
///
/// @param line from 1
/// @param first word, from 0
/// @param last word, included
record Found(int line, int first, int last) {
    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,4})(?::([0-9]{1,4})(?:-([0-9]{1,4}))?)?");

    /// Empty where it says no such thing: it marks nothing and spoils no page.
    static Optional<Found> read(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int line = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return Optional.of(new Found(line, 0, Integer.MAX_VALUE));
        }
        int first = Integer.parseInt(parts.group(2));
        int last = parts.group(3) == null ? first : Integer.parseInt(parts.group(3));
        return Optional.of(new Found(line, first, last));
    }

    boolean holds(int line, int word) {
        return this.line == line && first <= word && word <= last;
    }
}
