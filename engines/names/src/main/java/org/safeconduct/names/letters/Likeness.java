package org.safeconduct.names.letters;

import java.util.List;

/// How alike two tokens are by their letters alone, from 0 to 1.
final class Likeness {
    /// At this evidence ten of 100,000 random pairs are taken for one word; measured by `bench/names`.
    private static final double TEN_FALSE_HITS = 0.18;

    private static final double LATIN_TEN_FALSE_HITS = 0.18;

    /// How fast likeness goes on from enough to certain.
    private static final double SLOPE = 5;

    private static final double WITHOUT_ARTICLE = 0.95;
    private static final double MAN_AND_WOMAN = 0.95;

    private Likeness() {}

    static double of(Token one, Token other) {
        return Math.max(ofSpelling(one, other), ofLetters(one, other));
    }

    /// By the learned tables: directly where one side is Latin, else by way of the likeliest Latin spelling.
    static double ofSpelling(Token one, Token other) {
        if (one.script() == Script.LATIN) {
            return other.script() == Script.LATIN ? ofLatin(one, other) : ofScripts(other, one);
        }
        if (one.script() == other.script()) {
            return 0;
        }
        return ofScripts(one, other.script() == Script.LATIN ? other : other.romanised());
    }

    /// "Al" and "El" at the beginning may be an article, which half of all writers drop.
    static double withOrWithoutArticle(Token one, Token other) {
        var here = one.shapes().bare();
        var there = other.shapes().bare();
        double whole = ofSpelling(one, other);
        if (here == one && there == other) {
            return whole;
        }
        double bare = here.sameLetters(there) ? 1 : ofSpelling(here, there);
        return Math.max(whole, WITHOUT_ARTICLE * bare);
    }

    private static double ofLatin(Token one, Token other) {
        var table = GroupTable.of(Script.LATIN);
        boolean turned = one.letters().compareTo(other.letters()) > 0;
        double evidence =
                turned ? table.evidence(other.codes(), one.codes()) : table.evidence(one.codes(), other.codes());
        return scaled(evidence, LATIN_TEN_FALSE_HITS);
    }

    private static double ofScripts(Token own, Token latin) {
        return scaled(GroupTable.of(own.script()).evidence(own.codes(), latin.codes()), TEN_FALSE_HITS);
    }

    private static double scaled(double evidence, double enough) {
        if (evidence <= enough) {
            return Math.max(0, Meeting.ENOUGH * evidence / enough);
        }
        return 1 - (1 - Meeting.ENOUGH) * Math.exp(-SLOPE * (evidence - enough));
    }

    /// By slips of a pen or of a listener, within one script.
    static double ofLetters(Token one, Token other) {
        return one.script() == other.script() ? Slips.of(one.script()).likeness(one.letters(), other.letters()) : 0;
    }

    /// Slavic family names end otherwise for a woman; a clerk abroad writes either.
    static double ofManAndWoman(Token one, Token other) {
        var his = one.shapes().masculine();
        var hers = other.shapes().masculine();
        boolean either = his != one ? FamilyEnding.isOf(other) : hers != other && FamilyEnding.isOf(one);
        return either ? MAN_AND_WOMAN * (his.sameLetters(hers) ? 1 : of(his, hers)) : 0;
    }

    /// Whether an initial may stand for a word.
    static boolean beginAlike(Token one, Token other) {
        return one.script() == other.script()
                ? one.letters().charAt(0) == other.letters().charAt(0)
                : firstLetters(one).stream().anyMatch(firstLetters(other)::contains);
    }

    private static List<Character> firstLetters(Token token) {
        if (token.script() == Script.LATIN) {
            return List.of(token.letters().charAt(0));
        }
        return List.of(token.romanised().letters().charAt(0));
    }
}
