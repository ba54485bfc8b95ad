package org.safeconduct.app.custody.place;

import java.util.Locale;
import org.safeconduct.law.Confidence;
import org.safeconduct.law.schema.Entry;

/// How we know something of the list.
///
/// @param asOf the day for which the source speaks
public record Known(String source, String asOf, Confidence confidence) {
    public static Known of(Entry entry) {
        return new Known(
                entry.text("source"),
                entry.text("as-of"),
                Confidence.valueOf(entry.text("confidence").toUpperCase(Locale.ROOT)));
    }

    public boolean needsConfirming() {
        return confidence != Confidence.CERTAIN;
    }
}
