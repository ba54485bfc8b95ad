package org.safeconduct.chronology.phrase;

import java.time.LocalDate;
import java.util.Optional;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.rule.Rule;
import org.safeconduct.chronology.rule.Rules;
import org.safeconduct.chronology.word.Language;

/// Who told something when, as far as that is known: what "two weeks ago" and "when I was 19" are counted from.
///
/// @param told the day of telling
/// @param born when the person whose age is told was born
public record Telling(Language language, Optional<LocalDate> told, Optional<Bounds> born, Rules rules) {
    public static Telling in(Language language) {
        return new Telling(language, Optional.empty(), Optional.empty(), Rules.packaged());
    }

    public Telling on(LocalDate day) {
        return new Telling(language, Optional.of(day), born, rules);
    }

    public Telling bySomeoneBorn(Bounds when) {
        return new Telling(language, told, Optional.of(when), rules);
    }

    public Telling under(Rules others) {
        return new Telling(language, told, born, others);
    }

    Rule rule(String id) {
        return rules.rule(id);
    }
}
