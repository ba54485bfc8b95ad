package org.safeconduct.packet.typeset;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The fixed words of the printed pages in one language.
final class Wording {
    private final ResourceBundle bundle;

    private Wording(Locale language) {
        this.bundle = ResourceBundle.getBundle(
                Wording.class.getPackageName() + ".wording",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The language of the court.
    static Wording english() {
        return new Wording(Locale.ENGLISH);
    }

    String of(String key, Object... values) {
        return values.length == 0 ? bundle.getString(key) : MessageFormat.format(bundle.getString(key), values);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }
}
