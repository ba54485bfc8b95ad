package org.safeconduct.packet.form.map;

import java.util.Locale;
import java.util.regex.Pattern;
import org.safeconduct.packet.filing.ANumber;
import org.safeconduct.packet.form.facts.PartialDate;

/// The spelling that a box wants of a fact.
public enum Style {
    /// In Latin letters, as it stands in the facts.
    LATIN,
    /// In the owner's own alphabet.
    NATIVE,
    /// A narrative; each line of the facts is a paragraph.
    ACCOUNT,
    /// Given, middle and family name.
    NAME,
    /// Several names, each in full.
    NAMES,
    /// With a capital letter: `married` as Married.
    CAPITAL,
    /// mm/dd/yyyy, or as much of it as is known.
    DATE,
    /// mm/yyyy, or the year.
    MONTH,
    /// Only the digits: `123-45-6789` as 123456789.
    DIGITS,
    /// `A 123-456-789`.
    A_NUMBER,
    /// A unit of a building as the Postal Service shortens it (Publication 28, appendix C2): `Suite 4` as Ste 4.
    UNIT,
    /// The number alone: `Suite 4` as 4.
    UNIT_NUMBER,
    /// All digits of a telephone number in the United States; of others the whole number.
    TELEPHONE,
    /// The first letter.
    INITIAL,
    /// The first three digits of a telephone number in the United States, nothing for others.
    AREA_CODE,
    /// The rest of it: `555-0147`; of others the whole number.
    LOCAL_NUMBER,
    /// How many items a list has.
    COUNT;

    private enum Precision {
        DAY,
        MONTH
    }

    private static final Pattern NUMBER =
            Pattern.compile("(?:\\+?1[ .-]?)?\\(?([2-9]\\d{2})\\)?[ .-]?(\\d{3})[ .-]?(\\d{4})");

    /// Reads the spelling of the field maps, such as `a-number`.
    public static Style of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// Spells one value.
    public String write(String words) {
        return switch (this) {
            case LATIN, NATIVE, ACCOUNT, NAME, NAMES, COUNT -> words;
            case CAPITAL -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
            case DATE -> date(words, Precision.DAY);
            case MONTH -> date(words, Precision.MONTH);
            case DIGITS -> digits(words);
            case A_NUMBER -> aNumber(words);
            case UNIT -> unit(words);
            case UNIT_NUMBER -> words.replaceFirst("^\\p{L}+\\.?\\s+", "");
            case TELEPHONE -> part(words, "$1$2$3", words);
            case INITIAL -> words.substring(0, words.offsetByCodePoints(0, 1));
            case AREA_CODE -> part(words, "$1", "");
            case LOCAL_NUMBER -> part(words, "$2-$3", words);
        };
    }

    /// Whether the box must not hold letters of another alphabet.
    public boolean isLatin() {
        return this != NATIVE;
    }

    private static String date(String words, Precision precision) {
        if (words.equals("present")) {
            return "Present";
        }
        return PartialDate.find(words).map(date -> date(date, precision)).orElse(words);
    }

    private static String date(PartialDate date, Precision precision) {
        var day = precision == Precision.DAY && date.day() > 0 ? String.format(Locale.ROOT, "%02d/", date.day()) : "";
        var month = date.month() > 0 ? String.format(Locale.ROOT, "%02d/", date.month()) : "";
        return (date.isApproximate() ? "about " : "") + month + day + date.year();
    }

    private static String digits(String words) {
        var digits = words.replaceAll("\\D", "");
        return digits.isEmpty() ? words : digits;
    }

    private static String aNumber(String words) {
        try {
            return ANumber.of(words).toString();
        } catch (IllegalArgumentException notOne) {
            // Printed as it was written; the check of the answers says what is wrong with it.
            return words;
        }
    }

    private static String unit(String words) {
        return words.replaceFirst("(?i)^suite\\b", "Ste")
                .replaceFirst("(?i)^apartment\\b", "Apt")
                .replaceFirst("(?i)^floor\\b", "Fl")
                .replaceFirst("(?i)^room\\b", "Rm");
    }

    private static String part(String words, String wanted, String others) {
        var match = NUMBER.matcher(words.strip());
        return match.matches() ? match.replaceFirst(wanted) : others;
    }
}
