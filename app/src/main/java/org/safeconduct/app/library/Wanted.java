package org.safeconduct.app.library;

import org.jspecify.annotations.Nullable;

/// Which reports somebody looks for; whatever is null is any.
///
/// @param words in title or publisher, upper and lower case alike
/// @param since the earliest date of publication, in EDTF
public record Wanted(
        @Nullable String country,
        Report.@Nullable Topic topic,
        @Nullable String words,
        @Nullable String since) {
    public static final Wanted ANY = new Wanted(null, null, null, null);
}
