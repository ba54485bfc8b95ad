package org.safeconduct.chronology.edtf;

/// Ends the reading of a text that is no date.
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String why;
    private final int at;

    Unreadable(String why, int at) {
        super(why, null, false, false);
        this.why = why;
        this.at = at;
    }

    String why() {
        return why;
    }

    int at() {
        return at;
    }
}
