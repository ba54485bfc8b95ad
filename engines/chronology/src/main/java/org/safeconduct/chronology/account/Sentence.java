package org.safeconduct.chronology.account;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// A sentence by its key, to be said in the reader's language.
///
/// @param values what stands in its gaps, in their order: names of the caller's, numbers, days
public record Sentence(String key, List<String> values) {
    private static final Control WHERE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    static Sentence of(String key, Object... values) {
        return new Sentence(key, List.of(values).stream().map(Object::toString).toList());
    }

    /// In English, and in Spanish where that is asked for.
    public String in(Locale language) {
        var bundle = ResourceBundle.getBundle("org.safeconduct.chronology.account.sentences", language, WHERE);
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values.toArray());
    }
}
