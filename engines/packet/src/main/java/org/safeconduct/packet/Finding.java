package org.safeconduct.packet;

import org.jspecify.annotations.Nullable;

/// One thing a person should know before filing, in a sentence that says what to do about it.
///
/// @param rule the id of the rule in `law/` that speaks, which carries citation, source and date
/// @param place the document and page, or null when the finding is about the filing as a whole
/// @param words one or two plain sentences; names the document, never quotes its content
public record Finding(Level level, String rule, @Nullable Place place, String words) {

    public static Finding blocks(String rule, Place place, String words) {
        return new Finding(Level.BLOCKS, rule, place, words);
    }

    public static Finding warns(String rule, Place place, String words) {
        return new Finding(Level.WARNS, rule, place, words);
    }

    public static Finding confirm(String rule, Place place, String words) {
        return new Finding(Level.CONFIRM, rule, place, words);
    }
}
