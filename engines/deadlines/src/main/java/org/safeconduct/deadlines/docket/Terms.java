package org.safeconduct.deadlines.docket;

import org.safeconduct.law.Term;

/// The days on which a version of a rule holds, as the end of a sentence.
final class Terms {
    private Terms() {}

    static String shown(Term term) {
        if (term.from() != null && term.to() != null) {
            return "from " + Headline.day(term.from()) + " to " + Headline.day(term.to());
        }
        if (term.from() != null) {
            return "since " + Headline.day(term.from());
        }
        return term.to() == null ? "on every day" : "until " + Headline.day(term.to());
    }
}
