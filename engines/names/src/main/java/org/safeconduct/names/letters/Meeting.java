package org.safeconduct.names.letters;

/// How two tokens look beside each other.
///
/// @param likeness from 0 to 1: from [#ENOUGH] on two tokens are taken for spellings of one word. Of random
/// pairs of
///     words ten in 100,000 get there.
public record Meeting(Token one, Token other, Rule rule, double likeness) {
    public static final double ENOUGH = 0.7;

    private static final double SAME_NAME = 0.95;
    private static final double SHORT_FORM = 0.85;
    private static final double INITIAL = 0.65;

    /// What two names may have in common at most that are known to be two.
    private static final double ANOTHER_NAME = 0.4;

    public static Meeting of(Token one, Token other) {
        if (one.letters().isEmpty() || other.letters().isEmpty()) {
            return new Meeting(one, other, Rule.APART, 0);
        }
        if (one.script() == other.script() && one.letters().equals(other.letters())) {
            return new Meeting(one, other, Rule.SAME_LETTERS, 1);
        }
        if (one.isInitial() || other.isInitial()) {
            return initial(one, other);
        }
        return switch (GivenNames.KNOWN.kinship(one, other)) {
            case SAME -> new Meeting(one, other, Rule.SAME_NAME, SAME_NAME);
            case SHORT -> new Meeting(one, other, Rule.SHORT_FORM, SHORT_FORM);
            case TWO -> new Meeting(one, other, Rule.ANOTHER_NAME, Math.min(ANOTHER_NAME, Likeness.of(one, other)));
            case UNKNOWN -> framed(one, other);
        };
    }

    /// Whether the two may stand for each other in a name; an initial may, though alone it says too little.
    public boolean isEnough() {
        return likeness >= ENOUGH || rule == Rule.INITIAL;
    }

    /// As one that must not count for more, for a reason that is not in the letters.
    public Meeting weakened(double most) {
        return likeness <= most ? this : new Meeting(one, other, Rule.APART, most);
    }

    private static Meeting initial(Token one, Token other) {
        boolean fits = Likeness.beginAlike(one, other);
        return new Meeting(one, other, fits ? Rule.INITIAL : Rule.APART, fits ? INITIAL : 0);
    }

    private static Meeting framed(Token one, Token other) {
        for (var frame : Frame.values()) {
            var here = one.shapes().in(frame);
            var there = other.shapes().in(frame);
            if (here.isPresent() && there.isPresent()) {
                var cores = of(here.get(), there.get());
                return new Meeting(one, other, cores.rule, cores.likeness);
            }
        }
        return byLetters(one, other);
    }

    private static Meeting byLetters(Token one, Token other) {
        var spelling = new Meeting(one, other, Rule.SPELLING, Likeness.withOrWithoutArticle(one, other));
        if (spelling.likeness >= SAME_NAME) {
            return spelling;
        }
        double slip = Likeness.ofLetters(one, other);
        double woman = Likeness.ofManAndWoman(one, other);
        var best = slip > spelling.likeness ? new Meeting(one, other, Rule.SLIP, slip) : spelling;
        if (woman > best.likeness) {
            return new Meeting(one, other, Rule.FEMININE, woman);
        }
        return best.isEnough() ? best : new Meeting(one, other, Rule.APART, best.likeness);
    }
}
