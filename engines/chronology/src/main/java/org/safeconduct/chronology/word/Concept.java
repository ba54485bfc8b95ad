package org.safeconduct.chronology.word;

import java.util.Locale;

/// What words of any language have in common. The files of the languages call it by the same name in small letters.
public enum Concept {
    MONTH,
    WEEKDAY,
    SEASON,
    NUMBER,
    /// Ten years, by the first of them or by its last two digits.
    DECADE,
    /// A year by its last two digits: "98-й".
    SHORT_YEAR,
    /// A date in digits.
    DIGITS,
    /// A month of the calendar of Islam.
    LUNAR,
    /// A month of the calendar of Iran and Afghanistan.
    SOLAR,
    /// A month of the calendar of Ethiopia.
    ETHIOPIC,
    CALENDAR,
    FEAST,
    CHURCH,
    /// A length of time such as a week.
    UNIT,
    /// Of a unit: that there are several, even without a number.
    PLURAL,
    /// A length of time in one word.
    LENGTH,
    ARTICLE,
    /// In the first part of something.
    EARLY,
    MIDDLE,
    LATE,
    FIRST,
    LAST,
    HALF,
    QUARTER,
    FIRST_DAYS,
    LAST_DAYS,
    AROUND,
    NIGHT,
    DAYPART,
    BETWEEN,
    FROM,
    TO,
    /// A dash or a stroke.
    DASH,
    AND,
    OR,
    BEFORE,
    AFTER,
    UNTIL,
    SINCE,
    NOT_BEFORE,
    ONWARDS,
    /// After what was just told of.
    LATER,
    EARLIER,
    /// Before the day of telling.
    AGO,
    /// The same, in front of the length.
    AGO_FIRST,
    /// In front of a length: when it had passed.
    IN,
    IN_TIME,
    SOON,
    AT_ONCE,
    NEXT,
    SAME,
    /// The day before.
    EVE,
    DURING,
    PREVIOUS,
    THIS,
    YESTERDAY,
    BEFORE_YESTERDAY,
    TODAY,
    MORE,
    LESS,
    ALMOST,
    FEW,
    COUPLE,
    AND_A_HALF,
    AGE,
    /// In front of a number of years it is an age.
    AT,
    TURNED,
    BIRTHDAY,
    OLD,
    /// In front of another noun.
    OF,
    FOR,
    /// May be passed over.
    FILLER;

    static Concept named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
