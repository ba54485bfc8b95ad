package org.safeconduct.app.custody.place;

import java.util.Locale;

/// What sort of place people are held in, which decides what is measured in hours.
public enum Kind {
    BORDER_CELL,
    ICE_HOLD_ROOM,
    DETENTION_CENTER,
    JAIL,
    HOSPITAL;

    static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// As rules call it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
