package org.safeconduct.names.letters;

/// Distance by slips within one script: a letter lost, added, taken for another or swapped with its neighbour.
enum Slips {
    LATIN("aeiouyj", 0.8, "iy ij yj ck kq ks sz vw ph ae cs"),
    CYRILLIC("аеиоуыэюяйьъ", 0.8, "иы ий еэ ъь шщ гх ёе оа"),
    ARABIC("اويهة", 0.5, "هة كق سص تط دض ذز زظ حه عا"),
    HEBREW("אויה", 0.5, "בו כק תט סש אע חכ");

    /// What a slip takes away from the likeness of a word of one letter.
    private static final double WEIGHT = 2.1;

    private static final double TWINS = 0.5;
    private static final double DOUBLED = 0.3;

    private final String vowels;
    private final double vowel;
    private final String twins;

    Slips(String vowels, double vowel, String twins) {
        this.vowels = vowels;
        this.vowel = vowel;
        this.twins = twins;
    }

    static Slips of(Script script) {
        return switch (script) {
            case LATIN, OTHER -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
        };
    }

    double likeness(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if ((longer - shorter) * DOUBLED * WEIGHT > longer) {
            return 0;
        }
        return Math.max(0, 1 - WEIGHT * distance(one, other) / longer);
    }

    private double distance(String one, String other) {
        int width = other.length() + 1;
        var least = new double[(one.length() + 1) * width];
        for (int at = 0; at <= one.length(); at++) {
            for (int to = 0; to <= other.length(); to++) {
                least[at * width + to] = at + to == 0 ? 0 : step(one, other, least, at, to);
            }
        }
        return least[least.length - 1];
    }

    private double step(String one, String other, double[] least, int at, int to) {
        int width = other.length() + 1;
        int cell = at * width + to;
        double best = Double.MAX_VALUE;
        if (at > 0) {
            best = least[cell - width] + lost(one, at - 1);
        }
        if (to > 0) {
            best = Math.min(best, least[cell - 1] + lost(other, to - 1));
        }
        if (at > 0 && to > 0) {
            best = Math.min(best, least[cell - width - 1] + taken(one.charAt(at - 1), other.charAt(to - 1)));
        }
        if (areSwapped(one, other, at, to)) {
            best = Math.min(best, least[cell - 2 * width - 2] + vowel);
        }
        return best;
    }

    private static boolean areSwapped(String one, String other, int at, int to) {
        return at > 1
                && to > 1
                && one.charAt(at - 1) == other.charAt(to - 2)
                && one.charAt(at - 2) == other.charAt(to - 1);
    }

    private double lost(String word, int at) {
        if (at > 0 && word.charAt(at) == word.charAt(at - 1)) {
            return DOUBLED;
        }
        return isVowel(word.charAt(at)) ? vowel : 1;
    }

    private double taken(char one, char other) {
        if (one == other) {
            return 0;
        }
        if (areTwins(one, other)) {
            return TWINS;
        }
        return isVowel(one) && isVowel(other) ? vowel : 1;
    }

    /// Two letters that listeners and readers take for each other; three characters to a pair.
    private boolean areTwins(char one, char other) {
        for (int at = 0; at < twins.length(); at += 3) {
            char first = twins.charAt(at);
            char second = twins.charAt(at + 1);
            if ((one == first && other == second) || (one == second && other == first)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVowel(char letter) {
        return vowels.indexOf(letter) >= 0;
    }
}
