package org.safeconduct.chronology.phrase;

import java.time.LocalDate;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.word.Language;

/// Somebody born on 20 April 1990 who tells everything on 15 June 2025.
final class Invented {
    static final LocalDate BIRTH = LocalDate.of(1990, 4, 20);
    static final LocalDate TOLD = LocalDate.of(2025, 6, 15);

    private Invented() {}

    static Telling telling(Language language) {
        return Telling.in(language).on(TOLD).bySomeoneBorn(Bounds.of(BIRTH, BIRTH));
    }
}
