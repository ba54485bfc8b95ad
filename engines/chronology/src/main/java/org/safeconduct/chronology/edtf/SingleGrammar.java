package org.safeconduct.chronology.edtf;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Reads one date, with doubt before or after any of its components: a mark after a component is for it and for all
/// before it, a mark before it is for it alone.
final class SingleGrammar {
    private static final String MARKS = "?~%";
    private static final String FOUR = "A year has four digits, an X for each that is unknown.";
    private static final String TWO = "A month and a day have two digits, an X for each that is unknown.";

    private final Cursor cursor;

    SingleGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    Single read() {
        var before = mark();
        var year = year();
        var doubt = before.and(after(before));
        if (!(year instanceof Year.Plain) || !cursor.takes("-")) {
            return new Single(year, null, null, doubt);
        }
        var month = new Component(mark(), component());
        doubt = doubt.and(month.before()).and(after(month.before()));
        if (Season.of(month.mask()).isPresent() || !cursor.takes("-")) {
            return new Single(year, month.mask(), null, doubt);
        }
        var day = new Component(mark(), component());
        return new Single(
                year, month.mask(), day.mask(), doubt.and(day.before()).and(after(day.before())));
    }

    private record Component(Doubt before, Mask mask) {}

    private Doubt mark() {
        return cursor.seesOneOf(MARKS) ? Doubt.of(cursor.take()) : Doubt.NONE;
    }

    private Doubt after(Doubt before) {
        if (cursor.seesOneOf(MARKS) && !before.equals(Doubt.NONE)) {
            throw cursor.unreadable("One component is doubted twice.");
        }
        return mark();
    }

    private Mask component() {
        return new Mask(cursor.take(2, Cursor::isDigitOrX, TWO));
    }

    private Year year() {
        if (cursor.takes("Y")) {
            return longYear();
        }
        var negative = cursor.takes("-");
        var digits = cursor.take(4, Cursor::isDigitOrX, FOUR);
        if (negative && digits.equals("0000")) {
            throw cursor.unreadable("The year 0 has no sign.");
        }
        var mask = new Mask(digits);
        var known = significantDigits();
        if (known == null) {
            return new Year.Plain(mask, negative);
        }
        if (!mask.isWhole()) {
            throw cursor.unreadable("An estimate needs a year without an X.");
        }
        return estimate(new BigInteger(negative ? "-" + digits : digits), known);
    }

    /// A year of more than four digits, written out or with an exponent of ten.
    private Year longYear() {
        var sign = cursor.takes("-") ? "-" : "";
        var digits = cursor.takeAll(Cursor::isDigit);
        var power = cursor.takes("E") ? smallNumber() : -1;
        if (digits.isEmpty() || digits.startsWith("0") || (power < 0 && digits.length() < 5)) {
            throw cursor.unreadable("Y stands before a year of more than four digits, the first of them not 0.");
        }
        var year = new BigInteger(sign + digits).multiply(BigInteger.TEN.pow(Math.max(0, power)));
        var known = significantDigits();
        return known == null ? new Year.Span(year, year) : estimate(year, known);
    }

    private Year estimate(BigInteger year, int known) {
        if (known == 0 || known > year.abs().toString().length()) {
            throw cursor.unreadable("The year has not so many digits.");
        }
        return Year.Span.around(year, known);
    }

    private @Nullable Integer significantDigits() {
        return cursor.takes("S") ? smallNumber() : null;
    }

    /// No year needs more digits than a hundred.
    private int smallNumber() {
        var digits = cursor.takeAll(Cursor::isDigit);
        if (digits.isEmpty() || digits.length() > 2) {
            throw cursor.unreadable("A number of one or two digits belongs here.");
        }
        return Integer.parseInt(digits);
    }
}
