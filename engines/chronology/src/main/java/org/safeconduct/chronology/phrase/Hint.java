package org.safeconduct.chronology.phrase;

/// Why a phrase was not understood, and what would help.
public enum Hint {
    NOTHING_KNOWN("No time was found in these words. Write a date such as 3 March 2022, or March 2022, or 2022."),
    NO_SUCH_DAY("The calendar has no such day. Look at the day and the month again."),
    ENDS_BEFORE_IT_BEGINS("This ends before it begins. Look at the order of the two dates."),
    WHICH_WEEK("A day of the week alone is no date. Add the date or the week."),
    WHEN_TOLD("This is counted from the day of telling. Say on which day it was told.");

    private final String sentence;

    Hint(String sentence) {
        this.sentence = sentence;
    }

    /// In English, for whoever wrote the phrase.
    public String sentence() {
        return sentence;
    }
}
