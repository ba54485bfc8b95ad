package org.safeconduct.app.voice.law;

import java.util.Locale;
import org.safeconduct.law.Confidence;
import org.safeconduct.law.schema.Entry;

/// What a part of the law rests on.
///
/// @param source what was really read
/// @param asOf the day for which it speaks
public record Authority(String citation, String source, String asOf, Confidence confidence) {
    static Authority of(Entry entry) {
        return new Authority(
                entry.text("citation"),
                entry.text("source"),
                entry.text("as-of"),
                Confidence.valueOf(entry.text("confidence").toUpperCase(Locale.ROOT)));
    }

    public boolean needsConfirming() {
        return confidence != Confidence.CERTAIN;
    }
}
