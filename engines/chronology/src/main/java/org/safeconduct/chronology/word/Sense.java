package org.safeconduct.chronology.word;

/// One thing that a word may mean.
///
/// @param detail which of several, such as the number of a month; empty where the concept says all
public record Sense(Concept concept, String detail) {
    static Sense number(long value) {
        return new Sense(Concept.NUMBER, Long.toString(value));
    }
}
