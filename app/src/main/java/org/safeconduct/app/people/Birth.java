package org.safeconduct.app.people;

import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.form.Edtf;

/// When somebody was born, no more exactly than it is known.
///
/// @param edtf such as `1988-06-17`, `1988-06~`, `198X`, `1985/1990`
/// @param words as it was told, such as "the winter after the war began"
public record Birth(@Nullable String edtf, @Nullable String words) {
    public static final Birth UNKNOWN = new Birth(null, null);

    public Birth {
        if (edtf != null && !Edtf.reads(edtf)) {
            throw new IllegalArgumentException("That is no date that may keep its doubt.");
        }
    }
}
