package org.safeconduct.cli.doctor;

/// Whether the main job works in spite of what was found.
public enum Weight {
    FINE("ok"),
    LACKING("lacking"),
    BROKEN("BROKEN");

    private final String word;

    Weight(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
